import { newId, tenantId, unavailable } from '@litper/kernel'
import type { EffectRow } from '@litper/ports'
import { describe, expect, it, vi } from 'vitest'
import { rowOf, runnerOf, tenant } from './runner.testing.ts'

const fails = (error: unknown) => async () => {
  throw error
}

describe('the runner', () => {
  it('claims its kinds, with all slots free and what it has in hand', async () => {
    const hang = Promise.withResolvers<void>()
    const one = runnerOf({ act: () => hang.promise })
    const other = tenantId(newId())
    const rows: EffectRow[] = [rowOf(), rowOf(), rowOf({ tenant: other })]
    one.due.push(...rows)
    one.runner.start()
    await vi.waitFor(() => expect(one.ledger.claimDue.mock.calls.length).toBeGreaterThan(1), 5000)
    const [first, second] = one.ledger.claimDue.mock.calls
    expect(first).toEqual([['k'], 64, { held: new Map(), least: 2 }])
    const held = new Map([
      [tenant, 2],
      [other, 1],
    ])
    expect(second).toEqual([['k'], 61, { held, least: 2 }])
    await vi.waitFor(() => expect(one.ledger.reclaimOrphans.mock.calls.length).toBeGreaterThan(1), 5000)
    expect(one.ledger.reclaimOrphans.mock.calls[0]).toEqual([[]])
    expect(one.ledger.reclaimOrphans.mock.calls[1]![0].sort()).toEqual(rows.map(({ id }) => id).sort())
    hang.resolve()
    await vi.waitFor(() => expect(one.ledger.claimDue.mock.lastCall![1]).toBe(64), 5000)
    expect(one.ledger.claimDue.mock.lastCall![2]).toEqual({ held: new Map(), least: 2 })
  })
  it('with all slots taken looks for the poorest tenants only, and seldom', async () => {
    const hang = Promise.withResolvers<void>()
    const one = runnerOf({ act: () => hang.promise })
    one.due.push(...Array.from({ length: 64 }, () => rowOf()))
    one.runner.start()
    await vi.waitFor(() => expect(one.ledger.claimDue.mock.lastCall?.[1]).toBe(0), 5000)
    one.ledger.claimDue.mockClear()
    const until = performance.now() + 350
    while (performance.now() < until) {
      one.wake()
      await new Promise((done) => setTimeout(done, 2))
    }
    expect(one.ledger.claimDue.mock.calls.length).toBeGreaterThan(1)
    expect(one.ledger.claimDue.mock.calls.length).toBeLessThan(6)
    hang.resolve()
  })
  it('does not act a second time on what it has in hand, when that is given to it again', async () => {
    const hang = Promise.withResolvers<void>()
    const act = vi.fn(() => hang.promise)
    const one = runnerOf({ act })
    const row = rowOf()
    one.due.push(row)
    one.runner.start()
    await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(1), 5000)
    one.due.push({ ...row, attempts: 2, uncertain: true })
    one.wake()
    await vi.waitFor(() => expect(one.due).toEqual([]), 5000)
    hang.resolve()
    await vi.waitFor(() => expect(one.ledger.settle).toHaveBeenCalledTimes(1), 5000)
    expect(act).toHaveBeenCalledTimes(1)
  })
  it('claims again at once when it got all that it asked for, and when it is woken', async () => {
    const one = runnerOf({ act: async () => 1 })
    one.due.push(...Array.from({ length: 150 }, () => rowOf()))
    one.runner.start()
    await vi.waitFor(() => expect(one.ledger.settle).toHaveBeenCalledTimes(150), 5000)
    const claims = one.ledger.claimDue.mock.calls.length
    one.wake()
    await vi.waitFor(() => expect(one.ledger.claimDue.mock.calls.length).toBe(claims + 1), {
      timeout: 150,
      interval: 5,
    })
  })
  it('tells what fails in the ledger, and goes on', async () => {
    const one = runnerOf({ act: async () => 1 })
    one.ledger.reclaimOrphans.mockRejectedValueOnce(new Error('no reclaim'))
    one.ledger.claimDue.mockRejectedValueOnce(new Error('no claim'))
    one.due.push(rowOf())
    one.runner.start()
    await vi.waitFor(() => expect(one.ledger.settle).toHaveBeenCalledTimes(1), 5000)
    const about = { id: '-', attempt: 0, uncertain: false }
    expect(one.log.mock.calls).toEqual([
      [{ effect: 'reclaim', error: 'no reclaim', ...about }],
      [{ effect: 'claim', error: 'no claim', ...about }],
    ])
  })
  it('tells of an effect that could be neither recorded nor put off', async () => {
    const one = runnerOf({ act: fails(unavailable('http.timeout')) })
    one.ledger.postpone.mockRejectedValue(new TypeError('a bug'))
    one.due.push(rowOf())
    one.runner.start()
    await vi.waitFor(() => expect(one.log).toHaveBeenCalledTimes(2), 5000)
    expect(one.log.mock.calls[1]![0]).toMatchObject({ effect: 'k', id: '-', error: 'a bug' })
    await vi.waitFor(() => expect(one.ledger.claimDue.mock.lastCall![1]).toBe(64), 5000)
  })
  it('when it stops waits for what runs, and claims no more', async () => {
    const hang = Promise.withResolvers<void>()
    const one = runnerOf({ act: () => hang.promise })
    one.due.push(rowOf())
    one.runner.start()
    await vi.waitFor(() => expect(one.due).toHaveLength(0), 5000)
    let stopped = false
    const stopping = one.runner.stop().then(() => {
      stopped = true
    })
    await new Promise((done) => setTimeout(done, 50))
    expect(stopped).toBe(false)
    hang.resolve()
    await stopping
    expect(one.ledger.settle).toHaveBeenCalledTimes(1)
    const claims = one.ledger.claimDue.mock.calls.length
    one.wake()
    await new Promise((done) => setTimeout(done, 250))
    expect(one.ledger.claimDue.mock.calls.length).toBe(claims)
  })
})
