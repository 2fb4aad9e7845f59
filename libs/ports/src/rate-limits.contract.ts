import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { RateLimits } from './rate-limits.ts'

/** The law of rate limits. */
export function rateLimitsContract(make: MakePort<RateLimits>): void {
  const { a, inA, inB, port, second, runAs } = underLaw(make)
  const SLOW = { capacity: 3, refillPerSecond: 0.001 }

  it('grants the capacity, then says when to try again', async () => {
    const taken = []
    for (let n = 0; n < 5; n++) taken.push(await inA((limits) => limits.take('plain', SLOW)))
    expect(taken.map((one) => [one.allowed, one.remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
      [false, 0],
    ])
    expect(taken.slice(0, 3).map((one) => one.retryAfterMs)).toEqual([0, 0, 0])
    expect(taken[4]!.retryAfterMs).toBeGreaterThan(900_000)
    expect(taken[4]!.retryAfterMs).toBeLessThanOrEqual(1_000_000)
  })
  it('grants at the time that it named', async () => {
    const bucket = { capacity: 2, refillPerSecond: 10 }
    await inA((limits) => limits.take('word', bucket, 2))
    const refused = await inA((limits) => limits.take('word', bucket))
    expect(refused.allowed).toBe(false)
    await sleep(refused.retryAfterMs + 5)
    expect((await inA((limits) => limits.take('word', bucket))).allowed).toBe(true)
  })
  it('takes nothing when it refuses', async () => {
    await inA((limits) => limits.take('dear', SLOW, 2))
    expect((await inA((limits) => limits.take('dear', SLOW, 2))).allowed).toBe(false)
    expect((await inA((limits) => limits.take('dear', SLOW, 1))).allowed).toBe(true)
  })
  it('never holds more than the capacity', async () => {
    const fast = { capacity: 2, refillPerSecond: 1000 }
    await inA((limits) => limits.take('full', fast))
    await sleep(50)
    expect((await inA((limits) => limits.take('full', fast))).remaining).toBe(1)
  })
  it('never grants more than capacity + refill · time to many callers in two processes', async () => {
    const other = (await second())!
    let run = 0
    const ask = fc.record({
      capacity: fc.integer({ min: 1, max: 20 }),
      refillPerSecond: fc.integer({ min: 1, max: 200 }),
      costs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(ask, async ({ capacity, refillPerSecond, costs }) => {
        const key = `storm ${run++}`
        const started = performance.now()
        const asked = costs.filter((cost) => cost <= capacity)
        const answers = await Promise.all(
          asked.map((cost, n) =>
            runAs(a, () => (n % 2 ? other : port()).take(key, { capacity, refillPerSecond }, cost)),
          ),
        )
        const granted = answers.reduce((sum, answer, n) => sum + (answer.allowed ? asked[n]! : 0), 0)
        const seconds = (performance.now() - started) / 1000
        expect(granted).toBeLessThanOrEqual(capacity + refillPerSecond * seconds)
        expect(granted).toBeGreaterThanOrEqual(
          Math.min(
            capacity - 2,
            asked.reduce((sum, cost) => sum + cost, 0),
          ),
        )
      }),
      { numRuns: 25 },
    )
  })
  it('never lets tenant A meet tenant B', async () => {
    await inA((limits) => limits.take('same', SLOW, 3))
    expect((await inB((limits) => limits.take('same', SLOW, 3))).allowed).toBe(true)
    expect((await inA((limits) => limits.take('same', SLOW))).allowed).toBe(false)
  })
  it('refuses a bucket that could never grant', async () => {
    for (const [bucket, cost] of [
      [SLOW, 4],
      [{ capacity: 0, refillPerSecond: 1 }, 1],
      [{ capacity: 1, refillPerSecond: 0 }, 1],
      [SLOW, 0],
      [SLOW, Number.NaN],
    ] as const)
      await expect(inA((limits) => limits.take('bad', bucket, cost))).rejects.toMatchObject({
        code: 'rate_limits.bad_bucket',
      })
  })
  refusesWithoutTenant(port, { take: (limits) => limits.take('k', SLOW) })
}
