import { newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byTenant, intoLanes, intoRuns } from './batches.ts'

const tenants = [tenantId(newId()), tenantId(newId())]
const batch = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), tenant: fc.constantFrom(...tenants), id: fc.uuid() }),
) as unknown as fc.Arbitrary<Envelope[]>

it('loses nothing, and keeps the order and the lane of a key', () => {
  fc.assert(
    fc.property(batch, fc.integer({ min: 1, max: 5 }), (all, lanes) => {
      const split = intoLanes(all, lanes)
      expect(split.every((lane) => lane.length > 0)).toBe(true) // an empty one would be a transaction for nothing
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
it('splits by tenant, the fewest first, each in order, and loses nothing', () => {
  fc.assert(
    fc.property(batch, (all) => {
      const parts = byTenant(all)
      for (const part of parts) expect(part).toEqual(all.filter(({ tenant }) => tenant === part[0]!.tenant))
      expect(parts.flat()).toHaveLength(all.length)
      const sizes = parts.map((part) => part.length)
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    }),
  )
})
it('cuts runs in order, none too long, and as few as can be', () => {
  fc.assert(
    fc.property(batch, fc.integer({ min: 1, max: 7 }), (all, size) => {
      const runs = intoRuns(all, size)
      expect(runs.flat()).toEqual(all)
      for (const run of runs) expect(run.length).toBeLessThanOrEqual(size)
      expect(runs).toHaveLength(Math.ceil(all.length / size))
    }),
  )
})
