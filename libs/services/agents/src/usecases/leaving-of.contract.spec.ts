import { DomainError } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { agentsWorld, scriptedModel } from '../agents.testing.ts'
import type { StartedBy } from '../domain/runs/run-events.ts'
import { TakeStepEffect } from '../edge/take-step.effect.ts'
import { setAgent } from './find-agent.ts'

const ORDER = '00000000-0000-7000-8000-000000000001'
const SCRIPT = [
  { tool: 'orders_find', input: { id: ORDER } },
  { tool: 'orders_hold', input: { id: ORDER } },
]
let world: Awaited<ReturnType<typeof agentsWorld>>
let effect: TakeStepEffect
beforeAll(async () => {
  world = await agentsWorld(scriptedModel((_, ask) => SCRIPT[ask] ?? 'Listo.'))
  effect = new TakeStepEffect(world.parts)
  const policy = { free: ['nothing', 'waybill'], always: [], freeUpTo: 0, minutes: 60 } as const
  await world.within(() => setAgent(world.parts, 'operaciones', { policy }))
})
afterAll(() => world.stop())
beforeEach(() => {
  world.operations.done.length = 0
  world.steps.length = 0
})

const leaving = () => world.inTenant(() => effect.leaving(world.steps[0]!.payload))
/** What the controls are asked, step by step, and what was done when the run ended. */
async function asked(by: StartedBy): Promise<unknown[]> {
  await world.start({ by, facts: { orderId: ORDER } })
  const all: unknown[] = []
  while (world.steps.length > 0) {
    all.push(await leaving())
    await world.step()
  }
  return all
}
/** Gives the next step up, as the runner does with what a control withholds. */
async function withheld(error: unknown): Promise<void> {
  const { payload } = world.steps.shift()!
  await world.within(() => effect.refused(payload, error))
}
const off = new DomainError('controls.off', 'forbidden')
const byEvent = { kind: 'event', id: 'novedad' } as const

it.each([byEvent, { kind: 'cron', id: 'daily' }] as const)('of %s: its beginning and its writes', async (by) => {
  const about = { runId: expect.any(String), orderId: ORDER }
  const [begins, first, reads, second, writes, last] = await asked(by)
  expect(begins).toEqual({ kind: 'agents', what: 'operaciones', about })
  expect([first, reads, second, last]).toEqual([undefined, undefined, undefined, undefined])
  expect(writes).toEqual({ kind: 'agents', what: 'orders.hold', about })
  expect(world.operations.done).toHaveLength(1)
})
it.each(['person', 'program'] as const)('of a run that a %s started: nothing', async (kind) => {
  expect(new Set(await asked({ kind, id: 'ana' }))).toEqual(new Set([undefined]))
})
it('does nothing when its beginning is withheld, nor when its pause lasts too long', async () => {
  for (const [error, reason] of [
    [off, 'controls.off'],
    [new NotYet(new Date(), 'controls.paused'), 'controls.paused_too_long'],
  ] as const) {
    const id = await world.start({ by: byEvent })
    await withheld(error)
    expect(await world.within(() => world.parts.runs.find(id))).toMatchObject({ state: 'ended', end: 'failed', reason })
  }
  expect([world.steps, world.operations.done]).toEqual([[], []])
})
it('knows a withheld write as not done, and may still say so', async () => {
  const id = await world.start({ by: byEvent })
  for (let step = 0; step < 4; step++) await world.step()
  expect(await leaving()).toMatchObject({ what: 'orders.hold' })
  await withheld(off)
  await world.settle()
  const run = await world.run(id)
  expect(run.calls.at(-1)).toMatchObject({ operation: 'orders.hold', outcome: 'refused', code: 'controls.off' })
  expect(run.end).toMatchObject({ end: 'done', reason: 'answered' })
  expect(world.operations.done).toEqual([])
})
