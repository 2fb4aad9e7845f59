import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { afterEach, beforeEach, vi } from 'vitest'
import { currentContext } from '../context/context.ts'
import { eventOf } from './event.testing.ts'
import { EventRun } from './event-run.ts'
import { memoryParts, parkedOf } from './memory.testing.ts'
import { ParkedWork } from './parked-work.ts'
import type { TenantTurns } from './turns.ts'

export const [a, b] = [tenantId(newId()), tenantId(newId())] as [TenantId, TenantId]
const open: ParkedWork[] = []

/** Hooks of a spec: its clock stands still but for `after`, and what it opened is stopped. */
export function withOwnClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((work) => work.stop()))
    vi.useRealTimers()
  })
}
export const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

export type Handle = (envelope: Envelope) => Promise<void>
/** Parked work of group `g`. `waiting`: what each tenant has in the table, a take each. */
export function workOf(
  handle: Handle = async () => undefined,
  waiting: [TenantId, Envelope[][]][] = [],
  turns?: TenantTurns,
) {
  const memory = memoryParts()
  const takes = new Map(waiting)
  memory.parked.due.mockImplementation(async () => ({
    tenants: [...takes.keys()].filter((one) => takes.get(one)!.length),
  }))
  memory.parked.take.mockImplementation(async () =>
    (takes.get(currentContext()!.tenant!)!.shift() ?? []).map((one) => parkedOf(one)),
  )
  const run = new EventRun('g', new Map([['law.happened@1', handle]]), memory.parts)
  const work = new ParkedWork(run, memory.parts, turns)
  open.push(work)
  return { ...memory, work, takes }
}
export const eventsOf = (tenant: TenantId, ...ns: number[]) => ns.map((n) => eventOf(n, `k${n}`, tenant))
export const fails =
  (error: unknown): Handle =>
  async () => {
    throw error
  }
