import pg from 'pg'
import { expect, it } from 'vitest'
import { Database } from '../database.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresRestores } from './restores.ts'

it('knows a restored database by the setting of its server, until it is finished', async () => {
  const test = await startTestDatabase()
  try {
    const restores = new PostgresRestores(test.db)
    expect(await restores.unfinished()).toBeUndefined()
    const admin = new pg.Client({ connectionString: test.adminUrl })
    await admin.connect()
    // as a line of postgresql.auto.conf, for one database of the run's server
    await admin.query(
      `ALTER DATABASE ${new URL(test.adminUrl).pathname.slice(1)} SET litper.restored = '20261101T030000Z-full 17'`,
    )
    await admin.end()
    const scope = () => {
      throw new Error('no tenant')
    }
    const fresh = await new Database({
      appUrl: test.appUrl,
      spineUrl: test.spineUrl,
      scope,
      entities: [],
      poolSize: 2,
    }).open()
    const again = new PostgresRestores(fresh)
    expect(await again.unfinished()).toBe('20261101T030000Z-full 17')
    await again.finish('20261101T030000Z-full 17')
    await again.finish('20261101T030000Z-full 17')
    expect(await again.unfinished()).toBeUndefined()
    await fresh.close()
  } finally {
    await test.stop()
  }
})
