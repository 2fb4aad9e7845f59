import { expect, it } from 'vitest'
import { vectorsContract } from '../../../ports/src/vectors.contract.ts'
import { onPostgres } from './support.testing.ts'
import { startTestDatabase } from './testing.ts'
import { openVectors, PostgresVectors } from './vectors.ts'

vectorsContract(onPostgres((db, scope) => new PostgresVectors({ db, scope, indexed: false })))

it('opens on a server without pgvector', async () => {
  const { db, stop } = await startTestDatabase()
  const [row] = await db.query<{ has: boolean }>(
    "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') AS has",
  )
  expect(row).toEqual({ has: false })
  await expect(openVectors(db, () => 'x' as never)).resolves.toBeInstanceOf(PostgresVectors)
  await stop()
})
