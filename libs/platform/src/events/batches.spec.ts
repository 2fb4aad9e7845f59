import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { intoLanes, intoRuns } from './batches.ts'

const tenants = [tenantId(newId()), tenantId(newId())]
const batch = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), tenant: fc.constantFrom(...tenants), id: fc.uuid() }),
) as unknown as fc.Arbitrary<Envelope[]>

it('loses nothing, and keeps the order and the lane of a key', () => {
  fc.assert(
    fc.property(batch, fc.integer({ min: 1, max: 5 }), (all, lanes) => {
      const split = intoLanes(all, lanes)
      expect(split.flat()).toHaveLength(all.length)
      for (const one of all) {
        const same = (other: Envelope) => other.key === one.key && other.tenant === one.tenant
        const holding = split.filter((lane) => lane.some(same))
        expect(holding).toHaveLength(1)
        expect(holding[0]!.filter(same)).toEqual(all.filter(same))
      }
    }),
  )
})
it('makes runs of one tenant, in order, none too long, and loses nothing', () => {
  fc.assert(
    fc.property(batch, fc.integer({ min: 1, max: 7 }), (all, size) => {
      const runs = intoRuns(all, size)
      for (const tenant of tenants)
        expect(runs.flat().filter((one) => one.tenant === tenant)).toEqual(all.filter((one) => one.tenant === tenant))
      expect(runs.flat()).toHaveLength(all.length)
      for (const run of runs) {
        expect(run.length).toBeLessThanOrEqual(size)
        expect(new Set(run.map((one) => one.tenant)).size).toBe(1)
      }
    }),
  )
})
it('lets tenants take turns; the one with the fewest events is first', () => {
  const of = (tenant: TenantId | undefined, count: number) =>
    Array.from({ length: count }, () => ({ tenant }) as Envelope)
  const runs = intoRuns([...of(tenants[0], 5), ...of(tenants[1], 3)], 2)
  expect(runs.map((run) => [tenants.indexOf(run[0]!.tenant), run.length])).toEqual([
    [1, 2],
    [0, 2],
    [1, 1],
    [0, 2],
    [0, 1],
  ])
})
