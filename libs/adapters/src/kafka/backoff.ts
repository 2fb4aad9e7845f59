import { setTimeout as sleep } from 'node:timers/promises'

/** Waits longer after each failure in a row, 5 s at most, never in step with others; not at all once `signal` is given. */
export async function backOff(failures: number, signal: AbortSignal): Promise<void> {
  const most = Math.min(5000, 50 * 2 ** Math.min(failures, 7))
  await sleep(most * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined)
}
