import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Vectors } from '@litper/ports'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vectorsContract } from '../../../ports/src/vectors.contract.ts'
import type { Database } from '../postgres/database.ts'
import { onPostgres } from '../postgres/support.testing.ts'
import { startTestDatabase, type TestDatabase } from '../postgres/testing.ts'
import { openVectors, PostgresVectors } from '../postgres/vectors.ts'
import { randomVectors } from './random-vectors.testing.ts'

/** `indexed` is set, not detected: a server without pgvector fails here. */
const open = (db: Database, scope: () => TenantId) => new PostgresVectors({ db, scope, indexed: true })
vectorsContract(onPostgres(open))

const DIMENSIONS = 384
const [large, small] = [tenantId(newId()), tenantId(newId())]
let tenant = large
const scope = () => tenant
let test: TestDatabase
let near: Vectors
const exactly = () => new PostgresVectors({ db: test.db, scope, indexed: false }).index('i', DIMENSIONS)
const { vectors, questions } = randomVectors({ seed: 7, dimensions: DIMENSIONS, vectors: 2000, questions: 25 })

async function ask<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: test.adminUrl })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}
const uses = async () =>
  Number(
    (
      await ask<{ n: string }>("SELECT idx_scan AS n FROM pg_stat_user_indexes WHERE indexrelname = 'vectors_near_384'")
    )[0]!.n,
  )

beforeAll(async () => {
  test = await startTestDatabase({ scope })
  // the planner would rightly compare two thousand one by one; here the index is tested
  await ask(`ALTER DATABASE ${new URL(test.adminUrl).pathname.slice(1)} SET enable_sort = off`)
  near = await openVectors(test.db, scope)
  const index = near.index('i', DIMENSIONS)
  for (let from = 0; from < vectors.length; from += 50)
    await Promise.all(
      vectors
        .slice(from, from + 50)
        .map((at, n) => index.upsert(`${from + n}`, at, { filters: { third: (from + n) % 3 === 0 } }, 1)),
    )
  tenant = small
  await Promise.all(
    vectors.slice(0, 12).map((at, n) =>
      index.upsert(
        `mine${n}`,
        at.map((x) => -x),
        {},
        1,
      ),
    ),
  )
  tenant = large
  await ask('ANALYZE spine.vectors')
})
afterAll(() => test?.stop())

it.each([{}, { filters: { third: true } }])(
  'finds by the index what comparing one by one finds: %j',
  async (options) => {
    const before = await uses()
    let met = 0
    for (const question of questions) {
      const wanted = (await exactly().nearest(question, options)).map(({ id }) => id)
      const found = (await near.index('i', DIMENSIONS).nearest(question, options)).map(({ id }) => id)
      expect(found).toHaveLength(10)
      met += found.filter((id) => wanted.includes(id)).length
    }
    const recall = met / (questions.length * 10)
    console.log(JSON.stringify({ recall, ...options }))
    expect(recall).toBeGreaterThanOrEqual(0.95)
    await expect.poll(uses, { timeout: 20_000 }).toBeGreaterThanOrEqual(before + questions.length)
  },
)
it('finds all vectors of a small tenant among thousands of nearer ones of another', async () => {
  tenant = small
  const found = await near.index('i', DIMENSIONS).nearest(vectors[0]!, { limit: 100 })
  expect(found.map(({ id }) => id).sort()).toEqual(Array.from({ length: 12 }, (_, n) => `mine${n}`).sort())
  tenant = large
})
