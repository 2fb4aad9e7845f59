import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf } from './seats.ts'
import { type Part, type Sharer, share } from './share.ts'

const topics = ['a', 'b', 'c']
const group = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 }),
    members: fc.integer({ min: 1, max: 6 }),
  })
  .chain(({ sizes, members }) => {
    const parts = topics.flatMap((topic, n) =>
      Array.from({ length: sizes[n]! }, (_, partition) => ({ topic, partition })),
    )
    return fc
      .array(fc.integer({ min: 0, max: members }), { minLength: parts.length, maxLength: parts.length })
      .map((holders) => ({
        parts,
        members: Array.from({ length: members }, (_, id) =>
          sharer(
            `m${id}`,
            parts.filter((_, n) => holders[n] === id),
          ),
        ),
      }))
  })
const sharer = (id: string, busy: readonly Part[]): Sharer => ({
  id,
  topics: new Set(topics),
  busy: new Set(busy.map((one) => placeOf(one.topic, one.partition))),
})
const placesOf = (parts: readonly Part[]) => parts.map((one) => placeOf(one.topic, one.partition))

it('gives each partition to one member, evenly', () => {
  fc.assert(
    fc.property(group, ({ parts, members }) => {
      const shares = [...share(parts, members).values()]
      const loads = shares.map((one) => one.length)
      expect(placesOf(shares.flat()).sort()).toEqual(placesOf(parts).sort())
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    }),
  )
})

it('takes work out of no hands while the holder has no more than its share', () => {
  fc.assert(
    fc.property(group, ({ parts, members }) => {
      const shares = share(parts, members)
      const fair = Math.max(1, Math.floor(parts.length / members.length))
      for (const { id, busy } of members) {
        const kept = placesOf(shares.get(id)!).filter((place) => busy.has(place))
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(busy.size, fair))
      }
    }),
  )
})

it('gives a topic only to those who read it', () => {
  const old = { id: 'old', topics: new Set(['a']), busy: new Set<string>() }
  const young = { id: 'young', topics: new Set(['a', 'b']), busy: new Set<string>() }
  const parts = [0, 1, 2].map((partition) => ({ topic: 'b', partition }))
  expect(share(parts, [old, young]).get('young')).toEqual(parts)
  expect(share(parts, [old]).get('old')).toEqual([])
})
