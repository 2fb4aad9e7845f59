import { newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { expect, it, vi } from 'vitest'
import { currentContext } from '../context/context.ts'
import { registry } from '../telemetry/metrics.ts'
import { eventOf, numberOf } from './event.testing.ts'
import { EventRun, patternOf } from './event-run.ts'
import { memoryParts } from './memory.testing.ts'

const reported = vi.hoisted(() => [] as unknown[])
vi.mock('../telemetry/faults.ts', () => ({ reportFault: (...all: unknown[]) => void reported.push(all) }))

const tenant = tenantId(newId())
function runOf(handle: (envelope: Envelope) => Promise<void> = async () => undefined, group = `g${newId()}`) {
  const memory = memoryParts()
  return { ...memory, group, run: new EventRun(group, new Map([['law.happened@1', handle]]), memory.parts) }
}
const counted = async (name: string, group: string) =>
  (await registry.getSingleMetric(name)!.get()).values.filter((one) => one.labels['group'] === group)
const idsOf = (events: readonly Envelope[]) => new Set(events.map(({ id }) => id))

it('knows an event by its name and version', () => {
  const { run } = runOf()
  const event = eventOf(1, 'k')
  expect(patternOf(event)).toBe('law.happened@1')
  expect([run.knows(event), run.knows({ ...event, version: 2 }), run.knows({ ...event, name: 'law.other' })]).toEqual([
    true,
    false,
    false,
  ])
})
it('handles each event as its tenant, with what caused it', async () => {
  const contexts: unknown[] = []
  const { run } = runOf(async () => void contexts.push(currentContext()))
  const event = { ...eventOf(1, 'k', tenant), traceparent: '00-1-1-00' }
  await run.handle([event], idsOf([event]))
  expect(contexts).toEqual([
    {
      tenant,
      actor: { kind: 'event', id: 'law.happened', roles: [] },
      correlation: event.correlation,
      causation: event.id,
      traceparent: '00-1-1-00',
    },
  ])
})
it('handles keys beside each other, and the events of one in order', async () => {
  const begun: number[] = []
  const gates = new Map<number, () => void>()
  const { run } = runOf(async (envelope) => {
    begun.push(numberOf(envelope))
    await new Promise<void>((open) => gates.set(numberOf(envelope), open))
  })
  const events = [eventOf(1, 'a', tenant), eventOf(2, 'a', tenant), eventOf(3, 'b', tenant)]
  const handled = run.handle(events, idsOf(events))
  await vi.waitFor(() => expect(begun).toEqual([1, 3]))
  gates.get(1)!()
  await vi.waitFor(() => expect(begun).toEqual([1, 3, 2]))
  for (const open of gates.values()) open()
  await handled
})
it('handles only what is new, once, and counts that', async () => {
  const numbers: number[] = []
  const { run, group } = runOf(async (envelope) => void numbers.push(numberOf(envelope)))
  const [first, second, old] = [1, 2, 3].map((n) => eventOf(n, 'k', tenant)) as [Envelope, Envelope, Envelope]
  await run.handle([first, second, first, old], idsOf([first, second]))
  expect(numbers).toEqual([1, 2])
  expect(await counted('litper_events_handled_total', group)).toMatchObject([
    { value: 2, labels: { group, event: 'law.happened' } },
  ])
})
it('handles what is left of an event whose person was erased, and passes over what nothing is left of', async () => {
  const handled: unknown[] = []
  const { run, forgotten } = runOf(async (envelope) => void handled.push(envelope))
  const events = [eventOf(1, 'a', tenant), eventOf(2, 'b', tenant)]
  const rest = { ...events[0]!, forgotten: true as const }
  forgotten.rest.mockImplementation(async ({ id }) => (id === rest.id ? rest : undefined))
  await run.handle(events, idsOf(events))
  expect(handled).toEqual([rest])
})
it('needs nobody who knows of the erased', async () => {
  const handle = vi.fn(async () => undefined)
  const { parts } = memoryParts()
  const event = eventOf(1, 'k', tenant)
  const run = new EventRun('g', new Map([['law.happened@1', handle]]), { ...parts, forgotten: undefined } as never)
  await run.handle([event], idsOf([event]))
  expect(handle.mock.calls).toEqual([[event]])
})
it('makes a dead letter once, which holds the whole event', async () => {
  const { run, group, inbox, deadLetters } = runOf()
  const event = eventOf(1, 'k', tenant)
  await run.deadLetter(event, new Error('no'), 6)
  expect(inbox.claim.mock.calls).toEqual([[group, [event.id]]])
  const letter = { source: group, name: 'law.happened', error: 'no', attempts: 6, envelope: event }
  expect(deadLetters.record.mock.calls).toEqual([[letter]])
  inbox.claim.mockResolvedValue(new Set())
  await run.deadLetter(event, new Error('no'), 6)
  expect(deadLetters.record).toHaveBeenCalledTimes(1)
  expect(await counted('litper_dead_letters_total', group)).toMatchObject([
    { value: 1, labels: { group, event: 'law.happened' } },
  ])
})
it('logs and reports which event of which group failed, and how often', () => {
  const { run, group, log } = runOf()
  const event = eventOf(1, 'k', tenant)
  reported.length = 0
  run.log(event, new Error('no'), 3)
  expect(reported).toEqual([[new Error('no'), `${group} law.happened`]])
  expect(log.mock.calls).toEqual([[{ group, event: 'law.happened', id: event.id, error: 'no', attempt: 3 }]])
})
