import type { Lab } from './lab.ts'
import { residentMib } from './proc.ts'
import type { Result } from './report.ts'
import { ownersBearer } from './sign-in.ts'
import { latency } from './stats.ts'

const WARM = 5
/** Below a hundred in all: an account is tried so often in an hour from addresses that it does not know. */
const ONE_BY_ONE = 20
const TOGETHER = 64
const LOOK_MS = 5

/** Signing in by a password: its time, and the memory that many at the same moment take. Each comes from an address of its own. */
export async function signIns(lab: Lab): Promise<Result> {
  const system = await lab.system('signing_in')
  await system.start(lab.options.form, { TRUSTED_PROXIES: 'loopback' })
  const pids = system.pids()
  const memory = () => residentMib(pids)
  let last = 0
  const one = () => signIn(system.url, `198.51.100.${++last}`)
  const alone: number[] = []
  for (let round = 0; round < WARM + ONE_BY_ONE; round++) {
    const ms = await one()
    if (round >= WARM) alone.push(ms)
  }
  const before = memory()
  let most = before
  const look = setInterval(() => {
    most = Math.max(most, memory())
  }, LOOK_MS)
  const startedAt = performance.now()
  const together = await Promise.all(Array.from({ length: TOGETHER }, one))
  const seconds = (performance.now() - startedAt) / 1000
  clearInterval(look)
  await system.stop()
  return {
    figures: [
      { what: 'a sign-in by password, alone: p50', unit: 'ms', ours: latency(alone).p50 },
      { what: `${TOGETHER} at the same moment: the last`, unit: 'ms', ours: latency(together).max },
      { what: `${TOGETHER} at the same moment: a second`, unit: 'sign-ins', ours: TOGETHER / seconds },
      { what: `${TOGETHER} at the same moment: memory above rest`, unit: 'MiB', ours: most - before },
    ],
    details: { restMib: before, mostMib: most },
    notes: [
      'argon2id with 19 MiB and two passes; two hashes at the same moment in a process, at most 200 wait, the next is told 503 auth.busy.',
    ],
  }
}

/** @returns milliseconds */
async function signIn(url: string, from: string): Promise<number> {
  const startedAt = performance.now()
  await ownersBearer(url, { 'x-forwarded-for': from })
  return performance.now() - startedAt
}
