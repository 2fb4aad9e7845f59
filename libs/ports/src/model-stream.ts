import { ModelFault } from './model-fault.ts'

export interface Watch {
  readonly signal: AbortSignal
  /** Milliseconds without an event after which the call is given up. */
  readonly idleMs: number
}

/**
 * The events of a stream, watched: a vendor's library may hang after the headers, and may end without a word when it is aborted. @throws
 * ModelFault `cut` with `idle` or `aborted`
 */
export async function* watched<T>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<T>>,
  { signal, idleMs }: Watch,
): AsyncGenerator<T> {
  const own = new AbortController()
  const stop = () => own.abort(new ModelFault('cut', 'aborted', { cause: signal.reason }))
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  const stopped = new Promise<never>((_, reject) => {
    own.signal.addEventListener('abort', () => reject(own.signal.reason), { once: true })
    if (own.signal.aborted) reject(own.signal.reason)
  })
  stopped.catch(() => undefined) // it may end when nobody waits any more
  let timer: ReturnType<typeof setTimeout> | undefined
  const inTime = <R>(work: Promise<R>): Promise<R> => {
    clearTimeout(timer)
    timer = setTimeout(() => own.abort(new ModelFault('cut', 'idle')), idleMs)
    return Promise.race([work, stopped])
  }
  try {
    const events = (await inTime(open(own.signal)))[Symbol.asyncIterator]()
    while (true) {
      const { done, value } = await inTime(events.next())
      if (own.signal.aborted) throw own.signal.reason
      if (done) return
      yield value
    }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    own.abort()
  }
}

/** A tool's input as the model wrote it: text when it is no JSON object. */
export function toolInput(written: string): Readonly<Record<string, unknown>> | string {
  if (written.trim() === '') return {}
  try {
    const input: unknown = JSON.parse(written)
    return typeof input === 'object' && input !== null && !Array.isArray(input)
      ? (input as Record<string, unknown>)
      : written
  } catch {
    return written
  }
}
