import { ModelFault } from '@litper/ports'

/** A vendor that says «in two minutes» is left for the next of the chain: a person or a customer waits. */
const LONGEST_WAIT_MS = 10_000
const FIRST_WAIT_MS = 500
/** `cut` once more only: each try may be a paid call. */
const TRIES = { busy: 3, down: 2, cut: 2, unauthorized: 1, bad_request: 1 } as const

/** Milliseconds before the next try; undefined: there is none. */
export function waitBefore(error: unknown, tries: number, random: () => number = Math.random): number | undefined {
  if (!(error instanceof ModelFault) || tries >= TRIES[error.kind]) return undefined
  const own = FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + random())
  const wait = Math.max(own, error.retryAfterMs ?? 0)
  return wait > LONGEST_WAIT_MS ? undefined : wait
}
