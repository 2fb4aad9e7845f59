import { within } from '@litper/kernel'
import type { ParkedCount } from '@litper/ports'
import { watch } from './metrics.ts'

type Lags = Iterable<readonly [group: string, events: number]>

/** Groups that read the bus by themselves, not by `@On`. */
const readers = new Map<string, () => Promise<number>>()
/** So that Prometheus does not wait for a bus that is away. */
export const LAG_MS = 2000

/** Events that each group of this process is behind. A group that `ask` leaves out has no sample: nobody knows. */
export const watchLag = (ask: () => Promise<Lags>): void =>
  watch('litper_group_lag_events', async () => {
    const [ofSpine, ofReaders] = await Promise.all([ask(), lagOfReaders()])
    return [...ofSpine, ...ofReaders].map(([group, events]) => [{ group }, events] as const)
  })

/** Has the lag of one more group in the metric. @returns ends that */
export function watchReader(group: string, ask: () => Promise<number>): () => void {
  readers.set(group, ask)
  return () => void readers.delete(group)
}

async function lagOfReaders(): Promise<[group: string, events: number][]> {
  const asked = [...readers].map(async ([group, ask]): Promise<[string, number][]> => {
    const said = await within(LAG_MS, ask()).catch(() => undefined)
    return said ? [[group, said.value]] : []
  })
  return (await Promise.all(asked)).flat()
}

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
