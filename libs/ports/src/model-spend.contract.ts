import { newId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { ModelCall, ModelSpend } from './model-spend.ts'

const call = (more: Partial<ModelCall> = {}): ModelCall => ({
  id: newId(),
  purpose: 'law.test',
  model: 'fake:1',
  ...more,
})
const tokens = { input: 5, cached: 3, written: 2, output: 7 }

/** The law of what models cost. The port under test has an installation's cap of 1,000 micros. */
export function modelSpendContract(make: MakePort<ModelSpend>): void {
  const { as, inA, inB, port, second } = underLaw(make)
  const fresh = () => {
    const tenant = newId() as Parameters<typeof as>[0]
    return as(tenant)
  }

  it('reserves, and settles what it did cost', async () => {
    const own = fresh()
    const one = call({ subject: { kind: 'run', id: 'r1' } })
    await own((spend) => spend.reserve(one, 400))
    expect(await own((spend) => spend.today())).toMatchObject({ capMicros: 1000, spentMicros: 0, reservedMicros: 400 })
    await own((spend) => spend.settle(one, 150, tokens))
    await own((spend) => spend.settle(one, 999, tokens))
    expect(await own((spend) => spend.today())).toMatchObject({ spentMicros: 150, reservedMicros: 0 })
    const listed = { purpose: 'law.test', model: 'fake:1', calls: 1, costMicros: 150 }
    expect(await own((spend) => spend.costs({ kind: 'run', id: 'r1' }))).toEqual([
      { ...listed, inputTokens: 10, cachedTokens: 3, outputTokens: 7 },
    ])
    expect(await own((spend) => spend.costs({ kind: 'run', id: 'r2' }))).toEqual([])
    expect(await own((spend) => spend.costs())).toMatchObject([listed])
  })
  it('refuses by one micro, and takes the last', async () => {
    const own = fresh()
    await own((spend) => spend.reserve(call(), 999))
    await expect(own((spend) => spend.reserve(call(), 2))).rejects.toMatchObject({
      code: 'model.over_budget',
      kind: 'too_many',
    })
    await own((spend) => spend.reserve(call(), 1))
    expect(await own((spend) => spend.today())).toMatchObject({ reservedMicros: 1000 })
  })
  it('never lets concurrent calls of two processes pass the cap together', async () => {
    const own = fresh()
    const other = (await second()) ?? port()
    const tries = Array.from({ length: 50 }, (_, n) =>
      own(async (spend) => {
        const one = call()
        const mine = n % 2 ? spend : other
        await mine.reserve(one, 90)
        await mine.settle(one, 70)
        return 70
      }).catch(() => 0),
    )
    const spent = (await Promise.all(tries)).reduce((sum, micros) => sum + micros, 0)
    expect(spent).toBeLessThanOrEqual(1000)
    expect(await own((spend) => spend.today())).toMatchObject({ spentMicros: spent, reservedMicros: 0 })
  })
  it('takes the cap of the tenant before that of the installation', async () => {
    const own = fresh()
    await own((spend) => spend.setCap(0))
    await expect(own((spend) => spend.reserve(call(), 1))).rejects.toMatchObject({ code: 'model.over_budget' })
    await own((spend) => spend.reserve(call(), 0))
    await own((spend) => spend.setCap(5000))
    await own((spend) => spend.reserve(call(), 2000))
    await own((spend) => spend.setCap(undefined))
    expect(await own((spend) => spend.today())).toMatchObject({ capMicros: 1000, reservedMicros: 2000 })
  })
  it('lists what is free', async () => {
    const own = fresh()
    await own((spend) => spend.settle(call({ model: 'embedded:1' }), 0, tokens))
    expect(await own((spend) => spend.costs())).toMatchObject([{ model: 'embedded:1', calls: 1, costMicros: 0 }])
  })
  it('never lets tenant A meet tenant B', async () => {
    await inA((spend) => spend.reserve(call({ subject: { kind: 'run', id: 'same' } }), 1000))
    expect(await inB((spend) => spend.costs({ kind: 'run', id: 'same' }))).toEqual([])
    await inB((spend) => spend.reserve(call(), 1000))
  })
  refusesWithoutTenant(port, {
    reserve: (spend) => spend.reserve(call(), 1),
    settle: (spend) => spend.settle(call(), 1),
    today: (spend) => spend.today(),
    costs: (spend) => spend.costs(),
    setCap: (spend) => spend.setCap(1),
  })
}
