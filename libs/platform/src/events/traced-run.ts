import type { Envelope } from '@litper/ports'
import { observe } from '../telemetry/metrics.ts'
import { tracing } from '../telemetry/tracing.ts'

const isKept = (traceparent: string | undefined) => traceparent?.endsWith('-01') === true
/** Links of one span; the events of a longer run are found by their own spans, which link back. */
const MOST_LINKS = 64

/**
 * The transaction of a run in a span: in the event's own trace when it is one, else in a trace of the run that links to those of
 * its events.
 */
export function traceRun<T>(group: string, events: readonly Envelope[], work: () => Promise<T>): Promise<T> {
  if (!tracing.on || !events.some(({ traceparent }) => isKept(traceparent))) return work()
  const attributes = {
    'messaging.consumer.group.name': group,
    'messaging.batch.message_count': events.length,
    'litper.tenant': events[0]!.tenant,
  }
  if (events.length === 1) return tracing.span('event_run', { parent: events[0]!.traceparent, attributes }, work)
  const links = events.map((one) => one.traceparent).filter(isKept)
  return tracing.span('event_run', { parent: '', links: links.slice(0, MOST_LINKS), attributes }, work)
}

/** One event in its own trace: the time that it waited, then its handler, with a link to the run it was handled in. */
export async function traceEvent(group: string, envelope: Envelope, work: () => Promise<void>): Promise<void> {
  const { traceparent, at, name, id, tenant } = envelope
  const began = new Date(at)
  const waited = Math.max(0, Date.now() - began.getTime())
  observe('litper_event_wait_seconds', { group }, waited / 1000)
  if (!tracing.on) return work()
  const about = { 'litper.event.name': name, 'messaging.consumer.group.name': group }
  const wait = tracing.start('event_wait', { parent: traceparent ?? '', startedAt: began, attributes: about })
  wait?.end()
  const attributes = { ...about, 'messaging.message.id': id, 'litper.tenant': tenant, 'litper.waited_ms': waited }
  await tracing.span('event_handle', { parent: wait?.traceparent, links: [tracing.current()], attributes }, work)
}
