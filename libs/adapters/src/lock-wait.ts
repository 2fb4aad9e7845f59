import { setTimeout as sleep } from 'node:timers/promises'
import { conflict, invalid } from '@litper/kernel'
import type { Lock } from '@litper/ports'

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [10, 200]

/** @throws DomainError `locks.bad_ttl` unless one millisecond to one day */
export function checkLockTime(ttlMs: number): number {
  if (!(ttlMs >= 1 && ttlMs <= 86_400_000)) throw invalid('locks.bad_ttl', { ttlMs })
  return Math.ceil(ttlMs)
}

/** Tries until the lock is free, with growing pauses and jitter. @throws DomainError `locks.taken` when the time is over */
export async function waitForLock(tryLock: () => Promise<Lock | undefined>, waitMs: number): Promise<Lock> {
  const deadline = performance.now() + waitMs
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
    const lock = await tryLock()
    if (lock) return lock
    const left = deadline - performance.now()
    if (left <= 0) throw conflict('locks.taken')
    await sleep(Math.min(left, pause * (0.5 + Math.random() / 2)))
  }
}
