import { newId, tenantId } from '@litper/kernel'
import type { EffectRow } from '@litper/ports'
import { onTestFinished, vi } from 'vitest'
import { currentContext } from '../context/context.ts'
import type { EffectHandler } from './effect.ts'
import type { RunnerParts } from './effect-run.ts'
import { EffectRunner } from './runner.ts'

export const tenant = tenantId(newId())
export const rowOf = (over: Partial<EffectRow> = {}): EffectRow => ({
  id: newId(),
  tenant,
  kind: 'k',
  key: 'key',
  payload: { n: 1 },
  attempts: 1,
  uncertain: false,
  correlation: newId(),
  createdAt: new Date(),
  ...over,
})
/** As PostgreSQL's driver says that the server went away. */
export const away = () => Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })

/** What a runner needs, in memory: what is `due` is given at the next claim, and every call is remembered. */
export function partsOf() {
  const due: EffectRow[] = []
  let wake = () => {}
  const transaction = vi.fn((work: () => Promise<unknown>, _class?: string) => work())
  const ledger = {
    onWake: vi.fn((pump: () => void) => {
      wake = pump
    }),
    reclaimOrphans: vi.fn(async (_held: string[]) => undefined),
    claimDue: vi.fn(async (_kinds: string[], free: number, _shares: object) => due.splice(0, free)),
    settle: vi.fn(async (_id: string, _end: object) => true),
    postpone: vi.fn(async (_id: string, _at: Date, _why: string, _doubt: string) => undefined),
  }
  const deadLetters = { record: vi.fn(async (_letter: object) => undefined) }
  const pass = vi.fn(async (_leaving: object, _effect: object) => undefined)
  const log = vi.fn()
  const database = { sharedTransaction: transaction }
  const parts = { database, ledger, deadLetters, controls: { pass }, log } as unknown as RunnerParts
  return { parts, due, wake: () => wake(), transaction, ledger, deadLetters, pass, log }
}

export function runnerOf(handler: EffectHandler, { giveUpAfterMinutes }: { giveUpAfterMinutes?: number } = {}) {
  const { parts, ...known } = partsOf()
  const runner = new EffectRunner(new Map([['k', { options: { kind: 'k', giveUpAfterMinutes }, handler }]]), parts)
  onTestFinished(() => runner.stop())
  return { runner, ...known, contextOf: currentContext }
}

/** Runs one effect to its first end. */
export async function runOne(handler: EffectHandler, row = rowOf(), options?: { giveUpAfterMinutes?: number }) {
  const one = runnerOf(handler, options)
  one.due.push(row)
  one.runner.start()
  await vi.waitFor(
    () => {
      if (one.ledger.settle.mock.calls.length + one.ledger.postpone.mock.calls.length === 0) throw new Error('not yet')
    },
    { timeout: 5000, interval: 5 },
  )
  await one.runner.stop()
  return one
}
