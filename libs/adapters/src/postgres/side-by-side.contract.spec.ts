import { setTimeout as sleep } from 'node:timers/promises'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { tenantWall } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from './testing.ts'

const tenant: TenantId = tenantId(newId())
const sql = `CREATE TABLE side.counters (id int PRIMARY KEY, tenant_id uuid NOT NULL, n int NOT NULL DEFAULT 0 CHECK (n < 1000));
  ${tenantWall('side.counters')}`
let test: TestDatabase
beforeAll(async () => {
  test = await startTestDatabase({ scope: () => tenant, schemas: [{ schema: 'side', steps: [{ id: '1', sql }] }] })
})
afterAll(() => test.stop())
beforeEach(() =>
  test.db.transaction(async () => {
    await test.db.session().query('DELETE FROM side.counters')
    await test.db.session().query('INSERT INTO side.counters SELECT g, $1::uuid FROM generate_series(1, 9) g', [tenant])
  }),
)

const counters = () =>
  test.db.transaction(async () => {
    const rows = await test.db.session().query<{ n: number }>('SELECT n FROM side.counters ORDER BY id')
    return rows.map((row) => row.n)
  })
let statements = 0
const read = (id: number): Promise<number> =>
  test.db.session().batch('read', id, async (ids) => {
    statements++
    const rows = await test.db
      .session()
      .query<{ id: number; n: number }>('SELECT id, n FROM side.counters WHERE id = ANY($1) ORDER BY id FOR UPDATE', [
        ids,
      ])
    return ids.map((one) => rows.find((row) => row.id === one)!.n)
  })
const write = (id: number, n: number) =>
  test.db.session().batch('write', { id, n }, async (rows) => {
    statements++
    await test.db
      .session()
      .query(
        'UPDATE side.counters c SET n = r.n FROM json_to_recordset($1::json) AS r(id int, n int) WHERE c.id = r.id',
        [JSON.stringify(rows)],
      )
    return []
  })
/** Reads, decides and writes: two at the same time lose an update without turns. */
const add = async (id: number, by: number) => {
  await test.db.session().takeTurn(`counter ${id}`)
  const n = await read(id)
  if (by % 2 === 0) await sleep(by % 5)
  await write(id, n + by)
}

it('sends one statement for what concurrent works ask together', async () => {
  statements = 0
  await test.db.transaction(() =>
    test.db.concurrently(Array.from({ length: 9 }, (_, index) => () => add(index + 1, 1))),
  )
  expect([await counters(), statements]).toEqual([Array(9).fill(1), 2])
})

it('loses no update, in shared transactions and in concurrent works of one', async () => {
  const additions = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(additions, fc.boolean(), async (all, shared) => {
      const before = await counters()
      if (shared) await Promise.all(all.map(([id, by]) => test.db.sharedTransaction(() => add(id, by))))
      else
        await test.db.transaction(() =>
          test.db.concurrently(
            all.map(
              ([id, by]) =>
                () =>
                  add(id, by),
            ),
          ),
        )
      for (const [id, by] of all) before[id - 1]! += by
      expect(await counters()).toEqual(before)
    }),
    { numRuns: 30, endOnFailure: true },
  )
})

it('fails only the work that failed, not the others of the transaction', async () => {
  const ends = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) =>
      test.db.sharedTransaction(async () => {
        if (index === 7) throw new Error('mine alone')
        await add((index % 9) + 1, index === 4 ? 5000 : 1)
        return index
      }),
    ),
  )
  expect(ends.map((end) => end.status === 'fulfilled')).toEqual(ends.map((_, index) => index !== 4 && index !== 7))
  expect((await counters()).reduce((sum, n) => sum + n)).toBe(10)
})

it('waits for all works before it throws the first failure, and commits nothing', async () => {
  let ended = 0
  const works = [1, 2, 3].map((id) => async () => {
    if (id === 1) throw new Error('first')
    await add(id, 1)
    ended++
  })
  await expect(test.db.transaction(() => test.db.concurrently(works))).rejects.toThrow('first')
  expect([ended, await counters()]).toEqual([2, Array(9).fill(0)])
})

it('refuses works that would wait for each other for ever', async () => {
  const both = (first: string, then: string) => async () => {
    await test.db.session().takeTurn(first)
    await sleep(5)
    await test.db.session().takeTurn(then)
  }
  await expect(
    test.db.transaction(() => test.db.concurrently([both('a', 'b'), both('b', 'c'), both('c', 'a')])),
  ).rejects.toMatchObject({ code: 'database.contended' })
})

it('tells one work from another: each keeps its own `work` across its steps', async () => {
  const seen: object[][] = []
  const steps = (index: number) => async () => {
    const first = test.db.session().work
    await sleep(index)
    seen[index] = [first, test.db.session().work]
  }
  await test.db.transaction(async () => {
    const outer = test.db.session().work
    await test.db.concurrently([steps(0), steps(1)])
    expect(test.db.session().work).toBe(outer)
    expect(new Set([outer, ...seen.flat()]).size).toBe(3)
  })
  for (const [before, after] of seen) expect(after).toBe(before)
})
