import { DomainError, unavailable } from '@litper/kernel'
import { CANARY_TENANT, NotYet } from '@litper/ports'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { registry } from '../telemetry/metrics.ts'
import type { EffectHandler } from './effect.ts'
import { EffectRun } from './effect-run.ts'
import { away, partsOf, rowOf } from './runner.testing.ts'

const { waits, spans, outcomes } = vi.hoisted(() => ({
  waits: [] as number[],
  spans: [] as unknown[],
  outcomes: [] as unknown[],
}))
vi.mock('node:timers/promises', () => ({ setTimeout: async (ms: number) => void waits.push(ms) }))
vi.mock('../telemetry/tracing.ts', () => ({
  tracing: {
    on: false,
    current: () => undefined,
    set: (attributes: object) => void outcomes.push(attributes),
    span: (name: string, options: object, work: () => Promise<unknown>) => {
      spans.push([name, options])
      return work()
    },
  },
}))

beforeEach(() => {
  for (const list of [waits, spans, outcomes]) list.length = 0
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => vi.restoreAllMocks())

const fails = (error: unknown) => async () => {
  throw error
}
/** One attempt of one effect, as a process makes it. */
function attempt(handler: EffectHandler, row = rowOf(), isStopped = () => false) {
  const made = partsOf()
  const run = () => new EffectRun(made.parts, isStopped).run({ options: { kind: 'k' }, handler }, row)
  return { ...made, row, run }
}

describe('a result while the database is away', () => {
  it('is kept and written later and later, every two seconds at last', async () => {
    const one = attempt({ act: async () => 1 })
    for (let n = 0; n < 8; n++) one.transaction.mockRejectedValueOnce(away())
    await one.run()
    expect(waits).toEqual([100, 200, 400, 800, 1600, 2000, 2000, 2000])
    expect(one.ledger.settle).toHaveBeenCalledTimes(1)
  })
  it('is written by many processes at different moments: each waits half of that or more', async () => {
    vi.mocked(Math.random).mockReturnValue(0)
    const one = attempt({ act: async () => 1 })
    one.transaction.mockRejectedValueOnce(away()).mockRejectedValueOnce(away())
    await one.run()
    expect(waits).toEqual([50, 100])
  })
  it('is given up after a hundred writes: then it is not known here, and asked about at the vendor', async () => {
    const act = vi.fn(async () => 1)
    const one = attempt({ act })
    one.transaction.mockRejectedValue(away())
    await one.run()
    expect([one.transaction.mock.calls.length, act.mock.calls.length]).toEqual([101, 1])
    expect(one.ledger.postpone.mock.calls.map(([id, , , doubt]) => [id, doubt])).toEqual([[one.row.id, 'new']])
  })
  it('is not waited with by a process that stops: another one asks the vendor', async () => {
    const one = attempt({ act: async () => 1 }, rowOf(), () => true)
    one.transaction.mockRejectedValue(away())
    await one.run()
    expect([one.transaction.mock.calls.length, waits]).toEqual([1, []])
    expect(one.ledger.postpone.mock.calls[0]![3]).toBe('new')
  })
})

describe('the roll-out controls', () => {
  const leaving = { kind: 'messages', what: 'en_reparto' } as const
  const controlled = rowOf({ controlled: true })
  it('are asked before the call, of what the handler says that it is', async () => {
    const order: string[] = []
    const one = attempt({ act: async () => void order.push('act'), leaving: async () => leaving }, controlled)
    one.pass.mockImplementation(async () => void order.push('pass'))
    await one.run()
    expect(order).toEqual(['pass', 'act'])
    expect(one.pass.mock.calls).toEqual([[leaving, controlled]])
  })
  it('keep the call from being made', async () => {
    const act = vi.fn(async () => 1)
    const one = attempt({ act, leaving: async () => leaving }, controlled)
    one.pass.mockRejectedValue(new DomainError('controls.off', 'forbidden'))
    await one.run()
    expect(act).not.toHaveBeenCalled()
    expect(one.ledger.settle.mock.calls).toEqual([[controlled.id, { state: 'failed', error: 'controls.off' }]])
    expect([one.log.mock.calls, one.deadLetters.record.mock.calls]).toEqual([[], []])
  })
  it('are not asked where the tenant has set none, of an answer to somebody, or of what is no such action', async () => {
    const asked = vi.fn(async () => leaving)
    const handlers: [EffectHandler, typeof controlled][] = [
      [{ act: async () => 1, leaving: asked }, rowOf()],
      [{ act: async () => 1, leaving: async () => undefined }, controlled],
      [{ act: async () => 1 }, controlled],
    ]
    for (const [handler, row] of handlers) {
      const one = attempt(handler, row)
      await one.run()
      expect([one.pass.mock.calls, one.ledger.settle.mock.calls.length]).toEqual([[], 1])
    }
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('what an attempt tells of itself', () => {
  it('is a span in the trace that scheduled it, with how it ended', async () => {
    const traceparent = '00-11111111111111111111111111111111-2222222222222222-01'
    const createdAt = new Date(Date.now() - 60_000)
    const { run, row } = attempt({ act: async () => 1 }, rowOf({ traceparent, attempts: 3, createdAt }))
    await run()
    const [[name, { parent, attributes }]] = spans as [[string, { parent: string; attributes: Record<string, number> }]]
    expect([name, parent]).toEqual(['effect', traceparent])
    expect(attributes).toMatchObject({
      'litper.effect.kind': 'k',
      'litper.effect.attempt': 3,
      'litper.effect.uncertain': false,
      'litper.tenant': row.tenant,
    })
    expect(attributes['litper.waited_ms']! - 60_000).toBeGreaterThanOrEqual(0)
    expect(attributes['litper.waited_ms']! - 60_000).toBeLessThan(30_000)
    expect(outcomes).toEqual([{ 'litper.outcome': 'done' }])
  })
  it('begins a trace where nobody traced what scheduled it', async () => {
    await attempt({ act: async () => 1 }).run()
    expect(spans).toMatchObject([['effect', { parent: '' }]])
  })
  it('names the error by its code, never by its words', async () => {
    await attempt({ act: fails(unavailable('http.timeout')) }).run()
    await attempt({ act: fails(new DomainError('carrier.refused', 'invalid', { note: 'Ana' })) }).run()
    await attempt({ act: fails(new NotYet(new Date(), 'early')) }).run()
    expect(outcomes).toEqual([
      { 'litper.outcome': 'again', 'error.type': 'http.timeout' },
      { 'litper.outcome': 'failed', 'error.type': 'carrier.refused' },
      { 'litper.outcome': 'later', 'error.type': expect.any(String) },
    ])
  })
  it('is counted, but not of the canary’s account, which is no merchant’s', async () => {
    const counted = async (kind: string) =>
      (await registry.getSingleMetric('litper_effects_total')!.get()).values.filter(
        (one) => one.labels['kind'] === kind,
      )
    await attempt({ act: async () => 1 }, rowOf({ kind: 'merchant' })).run()
    await attempt({ act: async () => 1 }, rowOf({ kind: 'canary', tenant: CANARY_TENANT })).run()
    expect([await counted('merchant'), await counted('canary')]).toMatchObject([[{ value: 1 }], []])
  })
  it('is its duration in seconds, by its kind', async () => {
    const sum = async () =>
      (await registry.getSingleMetric('litper_effect_duration_seconds')!.get()).values.find(
        (one) => (one as { metricName?: string }).metricName?.endsWith('_sum') && one.labels['kind'] === 'k',
      )?.value ?? 0
    const before = await sum()
    const slow = () => new Promise<void>((done) => setTimeout(done, 50))
    await attempt({ act: slow }).run()
    expect((await sum()) - before).toBeGreaterThan(0.04)
    expect((await sum()) - before).toBeLessThan(20)
  })
})
