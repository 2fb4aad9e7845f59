import { DomainError } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { voiceWorld } from '../voice.testing.ts'
import { dropCalls } from './drop-calls.ts'
import { makeCall } from './make-call.ts'

let world: Awaited<ReturnType<typeof voiceWorld>>
beforeAll(async () => {
  world = await voiceWorld()
})
afterAll(() => world.stop())
let week = 0
beforeEach(() => {
  week++
  world.clock.at = new Date(Date.parse('2026-11-25T15:00:00.000Z') + week * 7 * 24 * 3_600_000) // a Wednesday, ten o'clock
})
const call = async (habit?: Parameters<typeof world.phones.habits.set>[1], over = {}) => {
  const parcel = await world.order(over)
  if (habit) world.phones.habits.set(parcel.phone!, habit)
  await world.within(() => makeCall(world.parts, { orderId: parcel.orderId, purpose: 'order_confirmation', by: 'ana' }))
  return parcel
}
const answers = (orderId: string) =>
  world.told
    .about({ orderId })
    .filter(({ name }) => name === 'chat.confirmation-answered')
    .map(({ data }) => data.answer)
const settled = (orderId: string) =>
  world.told.about({ orderId }).find(({ name }) => name === 'voice.call-settled')?.data
const rang = (phone: string) => world.phones.placed.filter(({ to }) => to === phone)

describe('a call that confirms an order', () => {
  it.each([
    ['a yes in words', ['sí, lo quiero'], 'confirmed', ['yes']],
    ['key 1', ['1'], 'confirmed', ['yes']],
    ['key 2', ['2'], 'declined', ['no']],
    ['an unmistakable no in words', ['ya no lo quiero'], 'declined', ['no']],
    ['a no that may be none, and then its key', ['cancelar', '2'], 'declined', ['no']],
    ['a no that may be none, and then a yes', ['no quiero nada', '1'], 'confirmed', ['yes']],
    ['two questions, and then a yes', ['¿quién habla?', 'cuánto es', 'confirmo'], 'confirmed', ['yes']],
    ['one question, and then a yes', ['cuánto es', 'confirmo'], 'confirmed', ['yes']],
    ['a word with which telephones are picked up', ['bueno', 'sí señor'], 'confirmed', ['yes']],
    ['a wrong number', ['número equivocado'], 'not_theirs', []],
    ['silence and then a yes', ['', 'sí confirmo'], 'confirmed', ['yes']],
    ['a wish to change something', ['sí pero cámbieme la dirección'], 'change_wanted', []],
    ['a wish for a person', ['0'], 'person_wanted', []],
    ['a wish not to be called', ['9'], 'opted_out', []],
    ['nothing that is understood', ['blu bla', 'trulala', 'xyz'], 'not_understood', []],
  ] as const)('after %s is settled as it was said', async (_, habit, outcome, said) => {
    const parcel = await call(habit)
    await world.play(world.after(10))
    expect(await world.callOf(parcel)).toMatchObject({ state: 'settled', outcome, tries: 1 })
    expect(answers(parcel.orderId)).toEqual(said)
    expect(settled(parcel.orderId)).toMatchObject({ outcome, tries: 1, purpose: 'order_confirmation' })
    expect(settled(parcel.orderId).transcript.length).toBeGreaterThan(1)
    expect(rang(parcel.phone!)).toHaveLength(1)
  })

  it('tells its cost, its number of seconds, and frees its line', async () => {
    const parcel = await call()
    await world.play(world.after(10))
    expect(world.told.names({ orderId: parcel.orderId })).toEqual([
      'call-placed',
      'confirmation-answered',
      'call-ended',
      'call-settled',
      'call-priced',
    ])
    expect(await world.within(() => world.parts.tries.linesInUse())).toBe(0)
  })

  it('says which question was answered, of an order that was asked about again', async () => {
    const parcel = await call(['1'], { round: 2 })
    await world.play(world.after(10))
    expect(world.told.about({ orderId: parcel.orderId }).find(({ name }) => /answered/.test(name))?.data.round).toBe(2)
  })

  it('is tried again after nobody, a machine or a busy line, as often as the merchant wants, twice a day', async () => {
    const parcel = await call('no_answer')
    await world.play(world.after(12 * 60))
    expect(rang(parcel.phone!)).toHaveLength(2)
    expect(await world.callOf(parcel)).toMatchObject({ state: 'waiting', tries: 2 })
    await world.play(world.after(24 * 60))
    expect(rang(parcel.phone!)).toHaveLength(3)
    expect(settled(parcel.orderId)).toMatchObject({ outcome: 'unreachable', tries: 3, needsPerson: true })
  })

  it('says nothing to a machine', async () => {
    const parcel = await call('machine')
    await world.play(world.after(10))
    expect(rang(parcel.phone!)[0]!.heard).toEqual([{ say: [] }])
    expect(await world.callOf(parcel)).toMatchObject({ state: 'waiting' })
  })

  it('is not made when the customer answered meanwhile, and says so when it rings by then', async () => {
    const waits = await call()
    await world.within(async () => {
      await world.parts.parcels.keep({ orderId: waits.orderId, status: 'confirmed' })
      await dropCalls(world.parts, waits.orderId)
    })
    await world.play(world.after(10))
    expect(rang(waits.phone!)).toHaveLength(0)
    expect(settled(waits.orderId)).toMatchObject({ outcome: 'not_needed', tries: 0 })
    const rings = await call()
    await world.play(world.after(0.03))
    await world.within(() => world.parts.parcels.keep({ orderId: rings.orderId, status: 'cancelled' }))
    await world.play(world.after(5))
    expect(rang(rings.phone!)[0]!.heard[0]!.say.join(' ')).toMatch(/ya quedó resuelto/)
    expect(answers(rings.orderId)).toEqual([])
  })

  it('is never placed twice when the provider’s answer was lost, and placed when nothing was', async () => {
    world.phones.faults.push('lost')
    const lost = await call()
    await world.play(world.after(10))
    expect(rang(lost.phone!)).toHaveLength(1)
    expect(answers(lost.orderId)).toEqual(['yes'])
    world.phones.faults.push('nothing')
    const nothing = await call()
    await world.play(world.after(10))
    expect(rang(nothing.phone!)).toHaveLength(1)
    expect(answers(nothing.orderId)).toEqual(['yes'])
  })

  it('frees its line by asking, when the callback of its end never came', async () => {
    world.phones.lostCallbacks.add('end')
    const parcel = await call()
    await world.play(world.after(5))
    world.phones.lostCallbacks.clear()
    expect(settled(parcel.orderId)).toMatchObject({ outcome: 'confirmed' })
    expect(await world.within(() => world.parts.tries.linesInUse())).toBe(0)
  })

  it('ends at a number that cannot be called', async () => {
    world.phones.faults.push(new DomainError('call.refused', 'invalid', { vendorCode: 21211 }))
    const parcel = await call()
    await world.play(world.after(10))
    expect(settled(parcel.orderId)).toMatchObject({ outcome: 'unreachable', needsPerson: true })
  })
})
