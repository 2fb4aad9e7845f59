import type { KafkaMessage } from 'kafkajs'
import { expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../ports/src/event-bus.contract.ts'
import { type Hands, untilHandled } from './handling.ts'

const messageOf = (value: string) => ({ value: Buffer.from(value), offset: '0' }) as KafkaMessage
const good = JSON.stringify(envelopeOf('k', 1))
const pieceOf = (...values: string[]) => ({ topic: 't', partition: 0, messages: values.map(messageOf) })
const always = () => true

function handsThat(over: Partial<Hands> = {}) {
  const hands = {
    name: 'g',
    handle: vi.fn(async () => undefined),
    setAside: vi.fn(async () => undefined),
    onFault: vi.fn(),
  }
  return { ...hands, ...over }
}

it('sets aside once what it cannot read, though the rest is refused twice', async () => {
  const handle = vi
    .fn(async () => undefined)
    .mockRejectedValueOnce(new Error('no'))
    .mockRejectedValueOnce(new Error('no'))
  const hands = handsThat({ handle })
  expect(await untilHandled(hands, pieceOf('{', good), always, new AbortController().signal)).toBe(true)
  expect(hands.setAside).toHaveBeenCalledTimes(1)
  expect(handle).toHaveBeenCalledTimes(3)
  expect(hands.onFault).toHaveBeenCalledTimes(2)
})

it('hands over nothing before what is unreadable is safe', async () => {
  const stop = new AbortController()
  const setAside = vi.fn(async () => {
    stop.abort()
    throw new Error('the broker is away')
  })
  const hands = handsThat({ setAside })
  expect(await untilHandled(hands, pieceOf(good, '{'), always, stop.signal)).toBe(false)
  expect(hands.handle).not.toHaveBeenCalled()
})

it('gives up between two tries when the partition is another’s', async () => {
  let mine = true
  const handle = vi.fn(async () => {
    mine = false
    throw new Error('no')
  })
  expect(await untilHandled(handsThat({ handle }), pieceOf(good), () => mine, new AbortController().signal)).toBe(false)
  expect(handle).toHaveBeenCalledTimes(1)
})

it('finishes what it has begun, though it is told to stop meanwhile', async () => {
  const stop = new AbortController()
  const hands = handsThat({ handle: vi.fn(async () => stop.abort()) })
  expect(await untilHandled(hands, pieceOf(good), always, stop.signal)).toBe(true)
})

it('says how much waits behind what it hands over', async () => {
  const hands = handsThat()
  await untilHandled(hands, { ...pieceOf(good), behind: 700 }, always, new AbortController().signal)
  expect(hands.handle).toHaveBeenCalledWith([JSON.parse(good)], { events: 700 })
})
