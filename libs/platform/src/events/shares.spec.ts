import { newId, type TenantId, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eventOf, numberOf } from './event.testing.ts'
import { areOfOne, shareOut } from './shares.ts'

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
it('sends all events of a tenant whose events wait to the table', () => {
  const all = [eventOf(1, 'a', tenants[0]), eventOf(2, 'b', tenants[1])]
  expect(shareOut(all, 64, new Set([tenants[0]!]))).toEqual({ now: [all[1]], later: [all[0]] })
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
