import { newId, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { box, type KitWorld, kitWorld } from './kit.testing.ts'

let world: KitWorld
beforeAll(async () => {
  world = await kitWorld()
})
afterAll(() => world.stop())
const added = async (count: number, shelf?: string) => {
  const all = Array.from({ length: count }, () => box({ shelf }))
  await world.within(() => world.boxes.addAll(all))
  return all
}

describe('what PostgreSQL cannot store in a text', () => {
  it('finds nothing', async () => {
    await world.within(async () => {
      expect(await world.boxes.read({ code: 'a\0b' })).toBeUndefined()
      expect(await world.boxes.lockAll([{ code: 'a\0b' }])).toEqual([])
      expect(await world.boxes.page({ where: { shelf: 'a\0b' }, limit: 5 })).toEqual([])
      expect(await world.boxes.page({ after: 'no uuid', limit: 5 })).toEqual([])
      expect(await world.boxes.remove({ id: 'no uuid' })).toBe(0)
    })
  })
  it.each([
    ['a NUL', { shelf: 'a\0b' }],
    ['a NUL in a document', { content: { words: ['a\0b'] } }],
    ['half a pair', { content: { words: ['\ud83d'] } }],
    ['an id that is none', { id: 'no uuid' }],
  ])('%s is refused to who wrote it, and to nobody beside', async (_, over) => {
    const [good, bad] = [box(), { ...box(), ...over }]
    const ends = await world.apart([good, bad].map((one) => async () => void (await world.boxes.add(one))))
    expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'rejected'])
    expect(ends[1]).toMatchObject({ reason: { code: 'store.not_storable', kind: 'invalid' } })
    expect(await world.within(() => world.boxes.read({ id: good.id }))).toBeDefined()
  })
  it('does not include texts that only look like it', async () => {
    const mine = { ...box(), content: { words: ['\\u0000', '\\\\ud83d', '😀'] } }
    await world.within(() => world.boxes.add(mine))
    expect(await world.within(() => world.boxes.read({ id: mine.id }))).toMatchObject({ content: mine.content })
  })
})

describe('pages', () => {
  it('give each row once, in order, with every page size', async () => {
    const shelf = newId()
    const ids = (await added(17, shelf)).map((one) => one.id).sort()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.constantFrom('ASC', 'DESC'), async (limit, order) => {
        const seen: string[] = []
        for (let after: string | undefined; ; after = seen.at(-1)) {
          const page = await world.within(() =>
            world.boxes.page({ where: { shelf, count: undefined }, after, limit, order }),
          )
          seen.push(...page.map((one) => one.id))
          if (page.length < limit) break
        }
        expect(seen).toEqual(order === 'ASC' ? ids : ids.toReversed())
      }),
      { numRuns: 20 },
    )
  })
})

describe('tenant A never meets tenant B', () => {
  const stranger = tenantId(newId())
  const verbs: fc.Arbitrary<string> = fc.constantFrom(
    ...['read', 'lock', 'readAll', 'page', 'remove', 'put', 'add', 'save', 'select', 'change'],
  )
  it('by no verb, in any order', async () => {
    const [mine] = await added(1, 'mine')
    const { id } = mine!
    const tries: Record<string, () => Promise<unknown>> = {
      read: async () => expect(await world.boxes.read({ id })).toBeUndefined(),
      lock: async () => expect(await world.boxes.lock({ id })).toBeUndefined(),
      readAll: async () => expect(await world.boxes.readAll({ shelf: 'mine' })).toEqual([]),
      page: async () => expect(await world.boxes.page({ limit: 9 })).toEqual([]),
      select: async () => expect(await world.boxes.select('WHERE true', [])).toEqual([]),
      remove: async () => expect(await world.boxes.remove({})).toBe(0),
      add: async () => expect(await world.boxes.add(mine!)).toBe(false),
      put: () => expect(world.boxes.put({ ...mine!, shelf: 'taken' })).rejects.toThrow(/row-level security/),
      save: () => expect(world.boxes.save({ ...mine!, shelf: 'taken' })).rejects.toThrow(/duplicate key/),
      change: async () => {
        await world.boxes.markLocked({ id })
        await world.boxes.change({ id, shelf: 'taken' })
      },
    }
    await fc.assert(
      fc.asyncProperty(fc.array(verbs, { minLength: 1, maxLength: 3 }), async (tried) => {
        for (const verb of tried) await world.within(async () => void (await tries[verb]!()), stranger).catch(() => 0)
        for (const verb of tried.filter((one) => one !== 'put' && one !== 'save'))
          await world.within(async () => void (await tries[verb]!()), stranger)
        expect(await world.within(() => world.boxes.read({ id }))).toMatchObject({ shelf: 'mine', version: 1 })
      }),
      { numRuns: 30 },
    )
  })
  it('a public key gives its one row, with its tenant', async () => {
    const [mine] = await added(1)
    expect(await world.boxes.lookup({ code: mine!.code })).toMatchObject({ id: mine!.id, tenantId: world.tenant })
    expect(await world.boxes.lookup({ code: newId() })).toBeUndefined()
    expect(await world.boxes.lookup({ code: 'a\0b' })).toBeUndefined()
  })
  it('and no verb runs without a tenant', async () => {
    await expect(
      (async () => world.database.transaction(() => world.boxes.read({ id: newId() })))(),
    ).rejects.toMatchObject({
      code: 'tenancy.missing',
    })
  })
})

it('an undefined key is an error, and does not mean all rows', async () => {
  await expect(world.within(() => world.boxes.remove({ shelf: undefined }))).rejects.toThrow('shelf is undefined')
})
