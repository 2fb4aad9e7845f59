import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { box, type KitWorld, kitWorld } from './kit.testing.ts'

let world: KitWorld
beforeAll(async () => {
  world = await kitWorld()
})
afterAll(() => world.stop())

type Addition = readonly [index: number, by: number, how: 'id' | 'code' | 'all', verb: 'save' | 'change']
const addition: fc.Arbitrary<Addition> = fc.tuple(
  fc.nat({ max: 4 }),
  fc.integer({ min: 1, max: 9 }),
  fc.constantFrom('id', 'code', 'all'),
  fc.constantFrom('save', 'change'),
)

const fresh = async (kit: KitWorld) => {
  const boxes = Array.from({ length: 5 }, () => box())
  await kit.within(() => kit.boxes.addAll(boxes))
  return boxes
}
/** Reads, thinks and writes: what loses an update when two do it at once. */
const add =
  ({ boxes }: KitWorld, all: readonly ReturnType<typeof box>[], [index, by, how, verb]: Addition) =>
  async () => {
    const { id, code } = all[index]!
    const found =
      how === 'all'
        ? await boxes.lockAll([{ code }, { code: 'none' }])
        : [await boxes.lock({ id, code }[how] === id ? { id } : { code })]
    const row = found[0]!
    if (by % 2 === 0) await sleep(by % 5)
    const count = row.count + by
    await (verb === 'save' ? boxes.save({ ...row, count }) : boxes.change({ id, count }))
  }
const countsOf = async (kit: KitWorld, all: readonly { id: string }[]) => {
  const rows = await kit.within(() => kit.boxes.readAll(all.map(({ id }) => ({ id }))))
  return all.map(({ id }) => rows.find((row) => row.id === id)!.count)
}
const sumsOf = (additions: readonly Addition[]) =>
  additions.reduce(
    (sums, [index, by]) => {
      sums[index]! += by
      return sums
    },
    [0, 0, 0, 0, 0],
  )

describe('no update is lost', () => {
  it('when three add to one row in one transaction', async () => {
    const all = await fresh(world)
    const works = [1, 2, 3].map((by) => add(world, all, [0, by, 'id', 'save']))
    await world.beside(works)
    expect(await countsOf(world, all)).toEqual([6, 0, 0, 0, 0])
  })

  it('for all ways to find and write a row, in one transaction or in many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(addition, { maxLength: 20 }), fc.boolean(), async (additions, apart) => {
        const all = await fresh(world)
        const works = additions.map((one) => add(world, all, one))
        if (apart) for (const end of await world.apart(works)) expect(end).toMatchObject({ status: 'fulfilled' })
        else await world.beside(works)
        expect(await countsOf(world, all)).toEqual(sumsOf(additions))
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('and this test notices a kit without turns', async () => {
    const careless = await kitWorld(() => ({ takeTurn: async () => false }))
    const all = await fresh(careless)
    await careless.beside([1, 2, 3].map((by) => add(careless, all, [0, by, 'id', 'change'])))
    expect(await countsOf(careless, all)).not.toEqual([6, 0, 0, 0, 0])
    await careless.stop()
  })
})

describe('a row that the work has not locked', () => {
  const read = async (id: string) => (await world.within(() => world.boxes.read({ id })))!
  it('is neither saved nor changed', async () => {
    const [one] = await fresh(world)
    const row = await read(one!.id)
    await expect(world.within(() => world.boxes.save({ ...row, count: 5 }))).rejects.toThrow(/duplicate key/)
    await expect(world.within(() => world.boxes.change({ id: row.id, count: 5 }))).rejects.toThrow(/not locked/)
    expect((await read(one!.id)).count).toBe(0)
  })
  it('is not changed when only another work of the transaction has locked it', async () => {
    const [one] = await fresh(world)
    const { id } = one!
    const locks = async () => {
      await world.boxes.lock({ id })
    }
    const forgets = async () => {
      const row = await world.boxes.read({ id })
      await sleep(5)
      await world.boxes.change({ id, count: row!.count + 1 })
    }
    await expect(world.beside([locks, forgets])).rejects.toThrow(/not locked/)
  })
  it('is changed when the work has just added it, or hand-written SQL has locked it', async () => {
    const mine = box()
    await world.within(async () => {
      await world.boxes.add(mine)
      await world.boxes.change({ id: mine.id, count: 3 })
    })
    await world.within(async () => {
      await world.database.session().query('SELECT 1 FROM kit.boxes WHERE id = $1 FOR UPDATE', [mine.id])
      await world.boxes.markLocked({ id: mine.id })
      await world.boxes.change({ id: mine.id, shelf: 'A' })
    })
    expect(await read(mine.id)).toMatchObject({ count: 3, shelf: 'A' })
  })
})

it('works that would wait for each other get an error, and succeed one by one', async () => {
  const [a, b] = await fresh(world)
  const both = (first: string, then: string) => async () => {
    const one = await world.boxes.lock({ id: first })
    await sleep(5)
    const other = await world.boxes.lock({ id: then })
    await world.boxes.change({ id: first, count: one!.count + 1 })
    await world.boxes.change({ id: then, count: other!.count + 1 })
  }
  const works = [both(a!.id, b!.id), both(b!.id, a!.id)]
  await expect(world.beside(works)).rejects.toMatchObject({ code: 'database.contended' })
  for (const work of works) await world.within(work)
  expect(await countsOf(world, [a!, b!])).toEqual([2, 2])
})
