import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdapters } from '@litper/adapters'
import { parseSettings, startService } from '@litper/platform'
import { startTestDatabase, TEST_SECRET } from '@litper/testing'
import { expect, it } from 'vitest'
import { ApiModule } from './api.module.ts'

it('answers nobody outside the demo while the database holds it', async () => {
  const database = await startTestDatabase()
  const directory = mkdtempSync(join(tmpdir(), 'litper-demo-'))
  const start = (given: Record<string, string>) => {
    const env = {
      PORT: '0',
      DATABASE_URL: database.adminUrl,
      LITPER_DATA_DIR: directory,
      LOG_LEVEL: 'silent',
      ...given,
    }
    const settings = { ...parseSettings(env), secret: TEST_SECRET, publicUrl: 'http://litper.test' }
    return startService('api', [ApiModule], openAdapters, settings)
  }
  const before = await start({})
  await before.close()
  const demo = await start({ LITPER_DEMO: '1' })
  await demo.close()
  await expect(start({})).rejects.toThrow(/holds the demo/)
  await expect(start({ NODE_ENV: 'production' })).rejects.toThrow(/holds the demo/)
  const again = await start({ LITPER_DEMO: '1' })
  await again.close()
  await database.stop()
  rmSync(directory, { recursive: true, force: true })
})
