import { newId } from '@litper/kernel'
import { beforeEach, expect, it, vi } from 'vitest'
import { registry } from '../telemetry/metrics.ts'
import { eventOf } from './event.testing.ts'
import { traceEvent, traceRun } from './traced-run.ts'

const { spans, is } = vi.hoisted(() => ({
  spans: [] as [string, Record<string, unknown>][],
  is: { on: true, sampled: true },
}))
vi.mock('../telemetry/tracing.ts', () => ({
  tracing: {
    get on() {
      return is.on
    },
    current: () => '00-run-1-01',
    start: (name: string, options: Record<string, unknown>) => {
      spans.push([name, options])
      return is.sampled ? { traceparent: '00-wait-1-01', end: () => spans.push(['ended', {}]) } : undefined
    },
    span: (name: string, options: Record<string, unknown>, work: () => Promise<unknown>) => {
      spans.push([name, options])
      return work()
    },
  },
}))
beforeEach(() => {
  spans.length = 0
  is.on = is.sampled = true
})

const kept = (n: number) => ({ ...eventOf(n, 'k'), traceparent: `00-${n}-1-01` })
const dropped = (n: number) => ({ ...eventOf(n, 'k'), traceparent: `00-${n}-1-00` })
const done = async () => 'done'

it('a run of one event is in the trace of that event', async () => {
  const event = kept(1)
  expect(await traceRun('orders', [event], done)).toBe('done')
  const attributes = {
    'messaging.consumer.group.name': 'orders',
    'messaging.batch.message_count': 1,
    'litper.tenant': event.tenant,
  }
  expect(spans).toEqual([['event_run', { parent: '00-1-1-01', attributes }]])
})
it('a run of several begins a trace that links to those of its events which are kept, 64 at most', async () => {
  const events = [dropped(0), eventOf(1, 'k'), ...Array.from({ length: 70 }, (_, n) => kept(n + 2))]
  await traceRun('orders', events, done)
  const [[name, { parent, links, attributes }]] = spans as [
    [string, { parent: string; links: string[]; attributes: object }],
  ]
  expect([name, parent, links.length, links[0], links[63]]).toEqual(['event_run', '', 64, '00-2-1-01', '00-65-1-01'])
  expect(attributes).toMatchObject({ 'messaging.batch.message_count': 72 })
})
it('a run is not traced where tracing is off, or none of its events is kept', async () => {
  expect(await traceRun('orders', [dropped(1), eventOf(2, 'k')], done)).toBe('done')
  is.on = false
  expect(await traceRun('orders', [kept(1)], done)).toBe('done')
  expect(spans).toEqual([])
})

it('an event is handled in its own trace, after the time that it waited, with a link to its run', async () => {
  const event = { ...kept(1), at: new Date(Date.now() - 60_000).toISOString() }
  const work = vi.fn(async () => undefined)
  await traceEvent('orders', event, work)
  const about = { 'litper.event.name': 'law.happened', 'messaging.consumer.group.name': 'orders' }
  const [wait, ended, handle] = spans
  expect(wait).toEqual(['event_wait', { parent: event.traceparent, startedAt: new Date(event.at), attributes: about }])
  expect(ended![0]).toBe('ended')
  expect(handle).toEqual([
    'event_handle',
    {
      parent: '00-wait-1-01',
      links: ['00-run-1-01'],
      attributes: {
        ...about,
        'messaging.message.id': event.id,
        'litper.tenant': event.tenant,
        'litper.waited_ms': expect.any(Number),
      },
    },
  ])
  const { 'litper.waited_ms': waited } = handle![1]['attributes'] as Record<string, number>
  expect(waited! - 60_000).toBeGreaterThanOrEqual(0)
  expect(waited! - 60_000).toBeLessThan(30_000)
  expect(work).toHaveBeenCalledTimes(1)
})
it('an event without a trace begins one', async () => {
  await traceEvent('orders', eventOf(1, 'k'), async () => undefined)
  expect(spans[0]).toMatchObject(['event_wait', { parent: '' }])
})
it('an event is handled where no span begins', async () => {
  is.sampled = false
  const work = vi.fn(async () => undefined)
  await traceEvent('orders', kept(1), work)
  expect(work).toHaveBeenCalledTimes(1)
  expect(spans.map(([name, { parent }]) => [name, parent])).toEqual([
    ['event_wait', '00-1-1-01'],
    ['event_handle', undefined],
  ])
})
it('an event is handled without tracing too, and its wait is measured in seconds, never below zero', async () => {
  is.on = false
  const group = newId() // what others measured is not in it
  const sum = async () =>
    (await registry.getSingleMetric('litper_event_wait_seconds')!.get()).values.find(
      (one) => (one as { metricName?: string }).metricName?.endsWith('_sum') && one.labels['group'] === group,
    )?.value
  const work = vi.fn(async () => undefined)
  await traceEvent(group, { ...eventOf(1, 'k'), at: new Date(Date.now() + 60_000).toISOString() }, work)
  expect(await sum()).toBe(0) // another machine's clock is ahead
  await traceEvent(group, { ...eventOf(1, 'k'), at: new Date(Date.now() - 60_000).toISOString() }, work)
  expect(await sum()).toBeGreaterThanOrEqual(60)
  expect(await sum()).toBeLessThan(90)
  expect([work.mock.calls.length, spans]).toEqual([2, []])
})
