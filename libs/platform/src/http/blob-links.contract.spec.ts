import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdapters } from '@litper/adapters'
import { newId, tenantId } from '@litper/kernel'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { Module } from '@nestjs/common'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseSettings } from '../config/parse-settings.ts'
import { asTenant } from '../context/context.ts'
import { type RunningService, startService } from '../run/start-service.ts'

@Module({})
class PhotosModule {
  static readonly service = { name: 'photos', needs: ['blobs'], routes: [] } as const
}
const TENANT = tenantId(newId())
let database: TestDatabase
let service: RunningService
let directory: string

beforeAll(async () => {
  database = await startTestDatabase()
  directory = mkdtempSync(join(tmpdir(), 'litper-photos-'))
  const env = { PORT: '0', DATABASE_URL: database.adminUrl, LITPER_DATA_DIR: directory, LOG_LEVEL: 'silent' }
  const settings = { ...parseSettings(env), secret: TEST_SECRET, publicUrl: 'http://litper.test' }
  service = await startService('photos', [PhotosModule], openAdapters, settings)
})
afterAll(async () => {
  await service?.close()
  await database?.stop()
  if (directory) rmSync(directory, { recursive: true, force: true })
})

it('serves the links of blobs that are files, in a whole process', async () => {
  const { blobs } = service.adapters
  const here = (url: string) => url.replace('http://litper.test', service.url)
  const type = { contentType: 'application/json' }
  const up = await asTenant(TENANT, () => blobs.uploadLink('photos/1', { ...type, seconds: 60 }))
  const body = Buffer.alloc(9 * 1024 * 1024, 'x')
  expect((await fetch(here(up.url), { method: up.method, headers: up.headers, body })).status).toBe(201)
  const down = await asTenant(TENANT, () => blobs.downloadLink('photos/1', { seconds: 60, fileName: '1.json' }))
  const answer = await fetch(here(down.url))
  expect(answer.headers.get('content-disposition')).toContain('1.json')
  expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), body)).toBe(0)
  expect((await fetch(here(down.url), { method: 'HEAD' })).status).toBe(200)
  const refused = await fetch(`${here(down.url)}x`)
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'blobs.link_refused' }])
})
