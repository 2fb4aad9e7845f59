import { DomainError, unavailable } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { describe, expect, it, vi } from 'vitest'
import { currentContext } from '../context/context.ts'
import { registry } from '../telemetry/metrics.ts'
import type { EffectHandler } from './effect.ts'
import { away, rowOf, runnerOf, runOne, tenant } from './runner.testing.ts'

const refusal = new DomainError('carrier.refused', 'invalid')
const fails = (error: unknown) => async () => {
  throw error
}
const sampleOf = async (name: string, labels: object) =>
  (await registry.getSingleMetric(name)!.get()).values.find(
    (one) => JSON.stringify(one.labels) === JSON.stringify(labels) && !('le' in one.labels),
  )?.value ?? 0

describe('an effect that is done', () => {
  it('is recorded with its handler, in one transaction of the background', async () => {
    const row = rowOf()
    const order: string[] = []
    const record = vi.fn(async () => void order.push('record'))
    const one = await runOne({ act: async () => 'answer', record }, row)
    expect(record.mock.calls).toEqual([[row.payload, 'answer', row]])
    expect(one.ledger.settle.mock.calls).toEqual([[row.id, { state: 'done', result: 'answer' }]])
    expect(one.transaction.mock.calls.map(([, kind]) => kind)).toEqual(['background'])
    expect([one.log.mock.calls, one.deadLetters.record.mock.calls]).toEqual([[], []])
  })
  it('is not recorded when another process has it by now', async () => {
    const row = rowOf()
    const one = runnerOf({ act: async () => 1 })
    one.ledger.settle.mockResolvedValue(false)
    one.due.push(row)
    one.runner.start()
    await vi.waitFor(() => expect(one.log).toHaveBeenCalledTimes(1), 5000)
    await expect(one.transaction.mock.results[0]!.value).rejects.toThrow('another process')
    expect([one.ledger.settle.mock.calls.length, one.ledger.postpone.mock.calls]).toEqual([1, []])
    expect(one.deadLetters.record.mock.calls).toEqual([])
  })
  it('has null for no result, and needs no `record`', async () => {
    const one = await runOne({ act: async () => undefined })
    expect(one.ledger.settle.mock.calls[0]![1]).toEqual({ state: 'done', result: null })
  })
  it('acts in the context of its tenant, with what caused it', async () => {
    const row = rowOf({ traceparent: '00-11111111111111111111111111111111-2222222222222222-00' })
    const contexts: unknown[] = []
    await runOne({ act: async () => void contexts.push(currentContext()) }, row)
    expect(contexts).toMatchObject([
      {
        tenant,
        actor: { kind: 'effect', id: 'k', roles: [] },
        correlation: row.correlation,
        causation: row.id,
        traceparent: row.traceparent,
      },
    ])
  })
  it('is counted, with its duration', async () => {
    const before = await sampleOf('litper_effects_total', { kind: 'k', outcome: 'done' })
    await runOne({ act: async () => 1 })
    expect(await sampleOf('litper_effects_total', { kind: 'k', outcome: 'done' })).toBe(before + 1)
    expect((await registry.getSingleMetric('litper_effect_duration_seconds')!.get()).values.length).toBeGreaterThan(0)
  })
  it('is recorded again while the database is away, and the vendor is not asked again', async () => {
    const act = vi.fn(async () => 1)
    const row = rowOf()
    const one = runnerOf({ act })
    one.transaction.mockRejectedValueOnce(away()).mockRejectedValueOnce(unavailable('database.unavailable'))
    one.due.push(row)
    one.runner.start()
    await vi.waitFor(() => expect(one.ledger.settle).toHaveBeenCalledTimes(1), 5000)
    expect([act.mock.calls.length, one.ledger.postpone.mock.calls]).toEqual([1, []])
  })
  it('that cannot be recorded for another reason is uncertain', async () => {
    const record = fails(new TypeError('a bug of ours'))
    const one = await runOne({ act: async () => 1, record })
    expect(one.transaction).toHaveBeenCalledTimes(1)
    expect(one.ledger.postpone.mock.calls[0]!.slice(2)).toEqual(['a bug of ours', 'new'])
  })
})

describe('an effect that is refused', () => {
  it('fails, and its handler hears why', async () => {
    const row = rowOf()
    const refused = vi.fn(async () => undefined)
    const before = await sampleOf('litper_effects_total', { kind: 'k', outcome: 'failed' })
    const one = await runOne({ act: fails(refusal), refused }, row)
    expect(refused.mock.calls).toEqual([[row.payload, refusal, row]])
    expect(one.ledger.settle.mock.calls).toEqual([[row.id, { state: 'failed', error: 'carrier.refused' }]])
    expect(one.deadLetters.record).not.toHaveBeenCalled()
    expect(one.transaction.mock.calls.map(([, kind]) => kind)).toEqual(['background'])
    expect(one.log.mock.calls).toEqual([
      [{ effect: 'k', id: row.id, error: 'carrier.refused', attempt: 1, uncertain: false }],
    ])
    expect(await sampleOf('litper_effects_total', { kind: 'k', outcome: 'failed' })).toBe(before + 1)
  })
  it('is a dead letter where nobody hears it', async () => {
    const row = rowOf({ attempts: 3 })
    const one = await runOne({ act: fails(refusal) }, row)
    expect(one.deadLetters.record.mock.calls).toEqual([
      [
        {
          source: 'effect:k',
          name: 'k',
          error: 'carrier.refused',
          attempts: 3,
          envelope: { effectId: row.id, kind: 'k', payload: row.payload },
        },
      ],
    ])
  })
})

describe('an effect that fails', () => {
  it('is counted apart when its hour has not come or a control keeps it back: nobody is woken for that', async () => {
    const counted = (outcome: string) => sampleOf('litper_effects_total', { kind: 'k', outcome })
    const before = [await counted('later'), await counted('withheld'), await counted('again'), await counted('failed')]
    await runOne({ act: fails(new NotYet(new Date(Date.now() + 1000), 'outside the lawful hours')) }, rowOf())
    await runOne({ act: fails(new DomainError('controls.dry_run', 'forbidden')) }, rowOf())
    const after = [await counted('later'), await counted('withheld'), await counted('again'), await counted('failed')]
    expect(after.map((n, at) => n - before[at]!)).toEqual([1, 1, 0, 0])
  })

  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
  const timeout = unavailable('http.timeout')
  it('is tried again when its handler says, else later and later; it is uncertain when the vendor may have acted', async () => {
    const at = new Date(Date.now() + 1234)
    const row = rowOf({ attempts: 2 })
    const before = await sampleOf('litper_effects_total', { kind: 'k', outcome: 'again' })
    const one = await runOne({ act: fails(timeout), retryAt: () => at }, row)
    expect(one.ledger.postpone.mock.calls).toEqual([[row.id, at, 'http.timeout', 'new']])
    expect(one.log.mock.calls[0]![0]).toMatchObject({ attempt: 2, uncertain: true })
    expect(one.ledger.settle).not.toHaveBeenCalled()
    expect(await sampleOf('litper_effects_total', { kind: 'k', outcome: 'again' })).toBe(before + 1)
    const began = Date.now()
    const other = await runOne({ act: fails(unavailable('http.unreachable')) }, row)
    const [, next, , doubt] = other.ledger.postpone.mock.calls[0]!
    expect(doubt).toBe('none')
    expect(next.getTime() - began).toBeGreaterThanOrEqual(500)
    expect(next.getTime() - began).toBeLessThan(2500)
  })
  it('too early is no failure: the moment is the vendor’s, and nothing is logged', async () => {
    const until = new Date(Date.now() + 60_000)
    const one = await runOne({ act: fails(new NotYet(until, 'early')), retryAt: () => new Date(0) })
    expect(one.ledger.postpone.mock.calls[0]!.slice(1)).toEqual([until, expect.any(String), 'none'])
    expect(one.log).not.toHaveBeenCalled()
  })
  it('stays uncertain once it was: anew by a call that is lost too, as before by one that failed or was not made', async () => {
    const settle = async () => ({ retry: true as const })
    const doubtOf = async (handler: EffectHandler) =>
      (await runOne(handler, rowOf({ uncertain: true }))).ledger.postpone.mock.calls[0]![3]
    expect(await doubtOf({ act: fails(unavailable('http.unreachable')), settle })).toBe('kept')
    expect(await doubtOf({ act: fails(timeout), settle })).toBe('new')
    expect(await doubtOf({ act: async () => 1, settle: fails(timeout) })).toBe('kept')
  })
  it('is not uncertain when it could not even be asked whether it may leave', async () => {
    const leaving = fails(timeout)
    const one = await runOne({ act: async () => 1, leaving }, rowOf({ controlled: true }))
    expect(one.ledger.postpone.mock.calls[0]![3]).toBe('none')
  })
  it('is postponed again while the database is away', async () => {
    const one = runnerOf({ act: fails(timeout) })
    one.ledger.postpone.mockRejectedValueOnce(away())
    one.due.push(rowOf())
    one.runner.start()
    await vi.waitFor(() => expect(one.ledger.postpone).toHaveBeenCalledTimes(2), 5000)
  })
  it('is given up after a day, or after its own time, whatever failed last', async () => {
    const refused = vi.fn(async () => undefined)
    const given = await runOne({ act: fails(timeout), refused }, rowOf({ createdAt: ago(24 * 60 + 1) }))
    expect(given.ledger.settle.mock.calls[0]![1]).toEqual({ state: 'failed', error: 'http.timeout' })
    expect([refused.mock.calls.length, given.deadLetters.record.mock.calls.length]).toEqual([1, 1])
    const young = await runOne({ act: fails(timeout) }, rowOf({ createdAt: ago(24 * 60 - 1) }))
    expect(young.ledger.postpone).toHaveBeenCalledTimes(1)
    const quick = await runOne({ act: fails(timeout) }, rowOf({ createdAt: ago(11) }), { giveUpAfterMinutes: 10 })
    expect(quick.ledger.settle).toHaveBeenCalledTimes(1)
    const soon = await runOne({ act: fails(timeout) }, rowOf({ createdAt: ago(9) }), { giveUpAfterMinutes: 10 })
    expect(soon.ledger.settle).not.toHaveBeenCalled()
  })
})

describe('an uncertain effect', () => {
  const act = vi.fn(async () => 'acted')
  const uncertain = () => rowOf({ uncertain: true })
  it('is asked about first; what it had done is recorded', async () => {
    const row = uncertain()
    const settle = vi.fn(async () => ({ done: 'it had' }))
    const one = await runOne({ act, settle }, row)
    expect(settle.mock.calls).toEqual([[row.payload, row]])
    expect(one.ledger.settle.mock.calls).toEqual([[row.id, { state: 'done', result: 'it had' }]])
    expect(act).not.toHaveBeenCalled()
  })
  it('waits while that is not known', async () => {
    const row = uncertain()
    const until = new Date(Date.now() + 5000)
    const one = await runOne({ act, settle: async () => ({ waitUntil: until }) }, row)
    expect(one.ledger.postpone.mock.calls).toEqual([[row.id, until, 'waiting to learn what became of it', 'kept']])
    expect([act.mock.calls, one.ledger.settle.mock.calls]).toEqual([[], []])
  })
  it('acts when it had not, or when there is nobody to ask; a certain one is not asked about', async () => {
    const settle = vi.fn(async () => ({ retry: true as const }))
    for (const handler of [{ act, settle }, { act }]) {
      const one = await runOne(handler, uncertain())
      expect(one.ledger.settle.mock.calls[0]![1]).toMatchObject({ result: 'acted' })
    }
    expect(settle).toHaveBeenCalledTimes(1)
    await runOne({ act, settle })
    expect(settle).toHaveBeenCalledTimes(1)
    expect(act).toHaveBeenCalledTimes(3)
    act.mockClear()
  })
})
