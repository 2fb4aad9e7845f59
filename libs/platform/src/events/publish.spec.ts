import { type EventContract, emit } from '@litper/contracts'
import { newId, tenantId } from '@litper/kernel'
import type { Envelope, Outbox } from '@litper/ports'
import { beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { runInContext } from '../context/context.ts'
import { Events, envelop } from './publish.ts'

const started = vi.hoisted(() => [] as unknown[])
const { on } = vi.hoisted(() => ({ on: { span: true } }))
const [NOW, OLD, JOIN] = ['00-1-1-01', '00-2-2-01', '00-2-3-01']
vi.mock('../telemetry/tracing.ts', () => ({
  tracing: {
    current: () => '00-1-1-01',
    start: (...given: unknown[]) => {
      started.push(given)
      return on.span ? { traceparent: '00-2-3-01', end: () => started.push('ended') } : undefined
    },
  },
}))
beforeEach(() => {
  started.length = 0
  on.span = true
})

const contract = {
  name: 'law.happened',
  version: 2,
  stream: 'law',
  key: ({ n }: { n: number }) => `k${n}`,
  data: z.object({ n: z.number() }),
} as unknown as EventContract
const tenant = tenantId(newId())
const context = { tenant, actor: { kind: 'event', id: 'e', roles: [] }, correlation: 'c', causation: 'e1' } as const
const happened = (n: number, over: object = {}) => ({
  ...emit(contract, { n, beyond: 'its contract' } as never),
  ...over,
})

it('makes an envelope with the ids of the context, and the data as its contract has it', () => {
  const at = new Date('2026-11-30T12:00:00Z')
  const envelope = runInContext(context, () => envelop(happened(1), at))
  expect(envelope).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ...{ name: 'law.happened', version: 2, stream: 'law', key: 'k1', tenant, at: '2026-11-30T12:00:00.000Z' },
    ...{ correlation: 'c', causation: 'e1', traceparent: NOW, data: { n: 1 } },
  })
  expect(Number.parseInt(envelope.id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime())
  expect(started).toEqual([])
})
it('is made for a tenant only, and never with data that breaks the contract', () => {
  expect(() => envelop(happened(1))).toThrow(expect.objectContaining({ code: 'tenancy.missing' }))
  expect(() => runInContext(context, () => envelop(happened('x' as never)))).toThrow(z.ZodError)
})
it('goes on in the trace that it is given, which leads to what runs now', () => {
  const { traceparent } = runInContext(context, () => envelop(happened(1, { traceparent: OLD })))
  expect(traceparent).toBe(JOIN)
  const attributes = { 'litper.event.name': 'law.happened' }
  expect(started).toEqual([['event_join', { parent: OLD, links: [NOW], attributes }], 'ended'])
  on.span = false // nothing is traced here: the older trace goes on all the same
  expect(runInContext(context, () => envelop(happened(1, { traceparent: OLD }))).traceparent).toBe(OLD)
})

const outboxOf = () => {
  const append = vi.fn(async (_envelopes: readonly Envelope[]) => undefined)
  return {
    append,
    outbox: { append } as unknown as Outbox,
    ns: () => append.mock.calls.map(([all]) => all.map((one) => one.data)),
  }
}
const publish = (events: Events, ...ns: number[]) =>
  runInContext(context, () => events.publish(...ns.map((n) => happened(n))))

it('appends all that is told in one go', async () => {
  const { outbox, ns } = outboxOf()
  await publish(new Events(outbox), 1, 2)
  expect(ns()).toEqual([[{ n: 1 }, { n: 2 }]])
})
it('leaves out what nobody may hear any more of a person who was erased', async () => {
  const { outbox, append, ns } = outboxOf()
  const rest = async (envelope: Envelope) =>
    (envelope.data as { n: number }).n === 2 ? undefined : { ...envelope, forgotten: true as const }
  await publish(new Events(outbox, { rest }), 1, 2, 3)
  expect(ns()).toEqual([[{ n: 1 }, { n: 3 }]])
  expect(append.mock.calls[0]![0].every(({ forgotten }) => forgotten)).toBe(true)
  await publish(new Events(outbox, { rest }), 2)
  expect(append).toHaveBeenCalledTimes(1)
})
