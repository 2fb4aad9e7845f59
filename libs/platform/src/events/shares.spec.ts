import { newId, type TenantId, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eventOf, numberOf } from './event.testing.ts'
import { areOfOne, InHand, shareOut } from './shares.ts'

const tenants = [tenantId(newId()), tenantId(newId())]
const batch = fc
  .array(fc.record({ key: fc.integer({ min: 0, max: 200 }), tenant: fc.constantFrom(...tenants) }), { maxLength: 300 })
  .map((all) => all.map(({ key, tenant }, n) => eventOf(n, `k${key}`, tenant)))
const nobody: ReadonlySet<TenantId> = new Set()

it('handles a share of each tenant, or all when there is less', () => {
  const burst = Array.from({ length: 255 }, (_, n) => eventOf(n, `k${n}`, tenants[0]))
  const single = eventOf(255, 'k', tenants[1])
  const { now, later } = shareOut([...burst, single], 64, nobody)
  expect(now.map(numberOf)).toEqual([...Array.from({ length: 64 }, (_, n) => n), 255])
  expect(later.map(numberOf)).toEqual(Array.from({ length: 191 }, (_, n) => 64 + n))
})
it('sends an event after those of its key, however full the share is', () => {
  const keys = ['a', 'b', 'c', 'a', 'c', 'b']
  const burst = keys.map((key, n) => eventOf(n, key, tenants[0]))
  const other = eventOf(6, 'a', tenants[1])
  const { now, later } = shareOut([...burst, other], 2, nobody)
  expect([now.map(numberOf), later.map(numberOf)]).toEqual([
    [0, 1, 3, 5, 6],
    [2, 4],
  ])
})
it('sends all events of a tenant whose events wait to the table', () => {
  const all = [eventOf(1, 'a', tenants[0]), eventOf(2, 'b', tenants[1])]
  expect(shareOut(all, 64, new Set([tenants[0]!]))).toEqual({ now: [all[1]], later: [all[0]] })
})
it('counts what other batches have in hand, as long as they do', async () => {
  const [one, other] = tenants as [TenantId, TenantId]
  const batchOf = (from: number, tenant: TenantId) =>
    Array.from({ length: 30 }, (_, n) => eventOf(from + n, `k${from + n}`, tenant))
  const inHand = new InHand()
  const share = (batch: ReturnType<typeof batchOf>) => shareOut(batch, 64, nobody, inHand).now.length
  const gate = Promise.withResolvers<void>()
  const working = [
    inHand.during([...batchOf(0, one), ...batchOf(100, other).slice(0, 10)], () => gate.promise),
    inHand.during(batchOf(30, one).slice(0, 20), () => gate.promise),
  ]
  expect([inHand.get(one), inHand.get(other)]).toEqual([50, 10])
  expect([share(batchOf(60, one)), share(batchOf(60, other))]).toEqual([14, 30])
  gate.resolve()
  await Promise.all(working)
  await expect(inHand.during(batchOf(0, one), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect([inHand.get(one), share(batchOf(60, one))]).toEqual([0, 30])
})
it('sees whether a tenant waits for another one', () => {
  const [one, other] = tenants as [TenantId, TenantId]
  const mine = [eventOf(1, 'a', one), eventOf(2, 'b', one)]
  expect(areOfOne(mine, nobody)).toBe(true)
  expect(areOfOne(mine, new Set([one]))).toBe(true)
  expect(areOfOne(mine, new Set([one, other]))).toBe(false)
  expect(areOfOne([...mine, eventOf(3, 'c', other)], nobody)).toBe(false)
  expect(areOfOne(mine, undefined)).toBe(false)
})
it('loses nothing, and sends all events of a key the same way, in order', () => {
  fc.assert(
    fc.property(batch, fc.subarray(tenants), (all, waiting) => {
      const { now, later } = shareOut(all, 20, new Set(waiting))
      expect([...now, ...later].map(numberOf).sort((a, b) => a - b)).toEqual(all.map(numberOf))
      const keysOf = (part: readonly { tenant: string; key: string }[]) =>
        new Set(part.map((one) => `${one.tenant}/${one.key}`))
      expect([...keysOf(now)].filter((key) => keysOf(later).has(key))).toEqual([])
      for (const part of [now, later]) expect(part.map(numberOf)).toEqual(part.map(numberOf).sort((a, b) => a - b))
    }),
  )
})
