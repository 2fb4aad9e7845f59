import type { ParkedCount } from '@litper/ports'
import { watch } from './metrics.ts'

type Lags = Iterable<readonly [group: string, events: number]>

/** Events that each group of this process is behind. A group that `ask` leaves out has no sample: nobody knows. */
export const watchLag = (ask: () => Promise<Lags>): void =>
  watch('litper_group_lag_events', async () =>
    [...(await ask())].map(([group, events]) => [{ group }, events] as const),
  )

/** Keys and events in the table of parked events; asked once for both. */
export function watchParked(ask: () => Promise<readonly ParkedCount[]>): void {
  const once = atMostEvery(500, ask)
  watch('litper_parked_keys', async () => (await once()).map(({ group, keys }) => [{ group }, keys] as const))
  watch('litper_parked_events', async () => (await once()).map(({ group, events }) => [{ group }, events] as const))
}

/** Several metrics of one scrape share an answer. */
export function atMostEvery<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | undefined
  return () => {
    if (!last || performance.now() - last.at > ms) last = { at: performance.now(), answer: ask() }
    return last.answer
  }
}
