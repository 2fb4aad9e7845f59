import { newId } from '@litper/kernel'
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

/** Text as people and machines write it, without what PostgreSQL keeps in no text. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => one.isWellFormed() && !one.includes('\0'))
const someday = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
const row = fc.record({
  code: fc.uuid(),
  shelf: fc.option(text, { nil: undefined }),
  count: fc.integer({ min: -5, max: 999 }),
  tags: fc.array(text, { maxLength: 3 }),
  seal: fc.option(fc.uint8Array({ maxLength: 5 }), { nil: undefined }),
  weight: fc.option(
    fc.integer({ min: 1, max: 99 }).map((n) => `${n}.5`),
    { nil: undefined },
  ),
  packedAt: fc.option(someday, { nil: undefined }),
  content: fc.record({ words: fc.array(text, { maxLength: 3 }) }),
})

describe('a row', () => {
  it('is read as it was written; NULL is undefined', async () => {
    await fc.assert(
      fc.asyncProperty(row, async (some) => {
        const mine = { ...some, id: newId(), seal: some.seal && Buffer.from(some.seal) }
        const read = await world.within(async () => {
          expect(await world.boxes.add(mine)).toBe(true)
          return world.boxes.read({ id: mine.id })
        })
        expect(read).toEqual({ ...mine, version: 1, createdAt: expect.any(Date), updatedAt: expect.any(Date) })
      }),
      { numRuns: 60 },
    )
  })
  it('counts its changes and has the time of the last one', async () => {
    const [one] = await added(1)
    const { id } = one!
    const before = await world.within(() => world.boxes.read({ id }))
    await world.within(async () => {
      const locked = await world.boxes.lock({ id })
      await world.boxes.save({ ...locked!, shelf: undefined, count: 4 })
    })
    await world.within(() => world.boxes.put({ ...one!, count: 5 }))
    const after = (await world.within(() => world.boxes.read({ id })))!
    expect(after).toMatchObject({ count: 5, version: 3, createdAt: before!.createdAt })
    expect(after.updatedAt.getTime()).toBeGreaterThan(before!.updatedAt.getTime())
  })
  it('keeps its hidden columns when it is written back', async () => {
    const mine = { ...box(), note: 'fragile' }
    await world.within(() => world.boxes.save(mine))
    await world.within(async () => {
      const locked = await world.boxes.lock({ id: mine.id })
      expect(locked).not.toHaveProperty('note')
      await world.boxes.save({ ...locked!, count: 1 })
    })
    expect(await world.within(() => world.boxes.readAll({ note: 'fragile' }))).toMatchObject([
      { id: mine.id, count: 1 },
    ])
  })
  it('keeps columns that were not named, and those that never change', async () => {
    const [one] = await added(1, 'A')
    await world.within(async () => {
      await world.boxes.lock({ id: one!.id })
      await world.boxes.change({ id: one!.id, code: 'another', count: 2 })
      await world.boxes.change({ id: one!.id, weight: '1.5' })
    })
    await world.within(() => world.boxes.put({ ...one!, count: 7, shelf: 'B' }, { keep: ['shelf'] }))
    const read = await world.within(() => world.boxes.read({ id: one!.id }))
    expect(read).toMatchObject({ code: one!.code, shelf: 'A', count: 7, weight: '1.5' })
  })
  it('is put by another unique key, and inserted when there is none', async () => {
    const code = newId()
    for (const count of [1, 2])
      await world.within(() => world.boxes.put({ ...box({ code }), count }, { by: ['tenantId', 'code'] }))
    expect(await world.within(() => world.boxes.readAll({ code }))).toMatchObject([{ count: 2 }])
  })
  it('may have a key of several columns', async () => {
    const [at, later] = [new Date('2026-11-22T10:00:00.001Z'), new Date('2026-11-22T10:00:00.002Z')]
    const marks = [
      { source: 'a', at },
      { source: 'a', at: later },
      { source: 'b', at },
    ]
    await world.within(async () => {
      expect(await world.marks.addAll([...marks, marks[0]!])).toEqual([true, true, true, false])
      expect(await world.marks.addAll(marks)).toEqual([false, false, false])
    })
    await world.within(async () => {
      const found = await world.marks.lock({ source: 'a', at: later })
      await world.marks.save({ ...found!, text: 'seen' })
    })
    await world.within(() => world.marks.put({ source: 'b', at, text: 'put' }))
    const all = await world.within(() => world.marks.readAll({}, { order: { source: 'DESC', at: 'ASC' } }))
    expect(all.map((one) => [one.source, one.text])).toEqual([
      ['b', 'put'],
      ['a', undefined],
      ['a', 'seen'],
    ])
    expect(await world.within(() => world.marks.remove({ source: 'a' }))).toBe(2)
  })
})

describe('side by side', () => {
  it('each verb is one statement for all, and each gets its own answer, in order', async () => {
    const all = await added(6)
    const picks = fc.array(fc.constantFrom(...all.map((one) => one.id), newId(), 'no uuid', ''), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(picks, async (ids) => {
        world.asked.length = 0
        const answers: (string | undefined)[] = []
        await world.beside(
          ids.map((id, index) => async () => {
            answers[index] = (await world.boxes.read({ id }))?.code
          }),
        )
        expect(answers).toEqual(ids.map((id) => all.find((one) => one.id === id)?.code))
        expect(world.asked.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
  it('an upper-case id is the same id', async () => {
    const [one] = await added(1)
    expect(await world.within(() => world.boxes.lock({ id: one!.id.toUpperCase() }))).toMatchObject({ id: one!.id })
  })
  it('of equal rows, one is new', async () => {
    const mine = box()
    const answers: boolean[] = []
    world.asked.length = 0
    await world.beside(
      [1, 2, 3].map(
        () => async () => void answers.push(...(await world.boxes.addAll([mine, { ...mine, id: newId() }]))),
      ),
    )
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(world.asked).toHaveLength(1)
    await world.beside([1, 2].map(() => async () => void answers.push(await world.boxes.add(mine))))
    expect(answers.filter(Boolean)).toHaveLength(1)
  })
  it('rows that leave different columns to the database are added in as many statements', async () => {
    const [plain, counted] = [box(), { ...box(), count: 7 }]
    const undated = { ...box(), tags: ['a'], count: undefined }
    expect(await world.within(() => world.boxes.addAll([plain, counted, plain, undated]))).toEqual([
      true,
      true,
      false,
      true,
    ])
    const rows = await world.within(() => world.boxes.readAll([plain, counted, undated].map(({ id }) => ({ id }))))
    expect(new Map(rows.map((one) => [one.id, one.count]))).toEqual(
      new Map([
        [plain.id, 0],
        [counted.id, 7],
        [undated.id, 0],
      ]),
    )
  })
  it('the order in which columns are named makes no difference', async () => {
    const source = newId()
    const at = new Date()
    await world.within(() => world.marks.put({ at, source }))
    world.asked.length = 0
    const found: unknown[] = []
    await world.beside([
      async () => void found.push(await world.marks.lock({ at, source })),
      async () => void found.push(await world.marks.lock({ source, at })),
    ])
    expect(found).toMatchObject([{ at }, { at }])
    expect(new Set(world.asked).size).toBe(1)
  })
  it('saving many is one statement for new rows and one for the others', async () => {
    const all = await added(3)
    world.asked.length = 0
    await world.beside([
      ...all.map(({ id }) => async () => {
        const found = await world.boxes.lock({ id })
        await world.boxes.save({ ...found!, count: 1 })
      }),
      ...[1, 2].map(() => () => world.boxes.save(box())),
    ])
    expect(world.asked.map((sql) => sql.split(' ')[0]).sort()).toEqual(['INSERT', 'SELECT', 'UPDATE'])
  })
})
