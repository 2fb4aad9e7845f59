import { setTimeout as sleep } from 'node:timers/promises'
import { vendor as anthropic } from '@litper/connector-anthropic'
import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ScriptedAnswer } from '../../../../apps/sandbox/src/models/desk.ts'
import { PostgresModelSpend } from '../postgres/model-spend.ts'
import { startTestDatabase, type TestDatabase } from '../postgres/testing.ts'
import { modelChain } from './model-chain.ts'
import { mostCost } from './most-cost.ts'
import { REQUEST, type SandboxModel, startSandboxModel } from './vendors.testing.ts'

const PRICE = { input: 3, cached: 0.3, written: 3, output: 15 }
const MOST = mostCost(PRICE, REQUEST)
/** Enough for about twenty calls that cost their most. */
const CAP = MOST * 20 + 1
const RUNS = 50

let tenant = tenantId(newId())
let sandbox: SandboxModel
let test: TestDatabase
beforeAll(async () => {
  sandbox = await startSandboxModel()
  test = await startTestDatabase({ scope: () => tenant })
})
afterAll(async () => {
  await test?.stop()
  await sandbox?.stop()
})

/** Fifty runs at once, each of up to six calls, until the tenant is told that its budget is spent. */
async function spendAll(answers: (at: number) => ScriptedAnswer) {
  tenant = tenantId(newId())
  sandbox.world.reset()
  sandbox.desk.enqueue(Array.from({ length: RUNS * 20 }, (_, at) => answers(at)))
  const spend = new PostgresModelSpend(test.db, () => tenant, CAP)
  const provider = sandbox.open(anthropic)
  const chain = () =>
    modelChain([provider], {
      spend,
      redact: true,
      scope: () => tenant,
      pause: (ms) => sleep(Math.min(ms, 40)),
      openMs: 1,
    })
  const [one, other] = [chain(), chain()] // two processes: what they share is the database
  const ends = await Promise.all(
    Array.from({ length: RUNS }, async (_, run) => {
      const model = run % 2 ? one : other
      for (let call = 0; call < 6; call++) {
        const subject = { kind: 'run', id: `r${run}` }
        const end = await model.complete({ ...REQUEST, subject }).then(
          () => 'answered',
          (error: { code: string }) => error.code,
        )
        if (end === 'model.over_budget') return end
      }
      return 'finished'
    }),
  )
  return { ends, day: await spend.today(), billed: sandbox.desk.state().billedMicros, costs: await spend.costs() }
}

it('is never crossed by fifty runs at once, and counts what the vendor bills to the micro', async () => {
  const { ends, day, billed, costs } = await spendAll(() => ({ text: 'Una respuesta de largo mediano. '.repeat(12) }))
  console.log(JSON.stringify({ ...day, billedMicros: billed }))
  expect(ends).toContain('model.over_budget')
  expect(billed).toBeLessThanOrEqual(CAP)
  expect(day).toMatchObject({ capMicros: CAP, spentMicros: billed, reservedMicros: 0 })
  expect(billed).toBeGreaterThan(CAP - MOST) // what is left is too little for one call more
  expect(costs.reduce((sum, { costMicros }) => sum + costMicros, 0)).toBe(billed)
}, 120_000)

it('is not crossed when the vendor fails and charges: never less is counted than billed', async () => {
  const faults = [undefined, 'cut', 'rate_limited', 'overloaded', 'overloaded_in_stream', 'bad_json'] as const
  const { ends, day, billed } = await spendAll((at) => {
    const fault = faults[at % faults.length]
    return { text: 'Otra respuesta. '.repeat(10), ...(fault && { fault }) }
  })
  console.log(JSON.stringify({ ...day, billedMicros: billed }))
  expect(new Set(ends).size).toBeLessThanOrEqual(2) // each run has a clear end
  expect(billed).toBeLessThanOrEqual(day.spentMicros)
  expect(day.spentMicros).toBeLessThanOrEqual(CAP)
  expect(day.reservedMicros).toBe(0)
}, 120_000)
