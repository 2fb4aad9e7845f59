import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { integrationEntities } from '../../store/entities.ts'
import { begun } from '../domain/progress.ts'
import { PostgresPrivacyLog } from '../store/privacy-log.ts'
import { closeDataRequest } from './close-data-request.ts'

let test: TestDatabase
let log: PostgresPrivacyLog
const tenant = tenantId(newId())
const clock = { now: () => new Date('2026-11-30T15:00:00Z') }
const within = <T>(work: () => Promise<T>, as = tenant) =>
  runInContext({ tenant: as, actor: { kind: 'user', id: 'ana', roles: [] } }, () => test.db.transaction(work))
const done = { ...begun([]), state: 'done' } as const
const open = () => within(() => log.page({ open: true, limit: 10 }))

beforeAll(async () => {
  const schemas = [integrationMigrations]
  test = await startTestDatabase({ schemas, entities: integrationEntities, scope: currentTenant })
  log = new PostgresPrivacyLog(test.db)
})
afterAll(() => test?.stop())

async function asked(kind: 'data_request' | 'customer_redact'): Promise<string> {
  const id = newId()
  const row = {
    id,
    shopDomain: 'a.myshopify.com',
    kind,
    orders: ['1', '2'],
    dueAt: clock.now(),
    redactedRows: 0,
    ...done,
  }
  await within(() => log.record(row))
  return id
}

it('lists what a person has to answer, the first due first, and closes it once', async () => {
  const [first, second] = [await asked('data_request'), await asked('data_request')]
  const redact = await asked('customer_redact')
  expect((await open()).map(({ id }) => id)).toEqual([first, second])
  const closed = await within(() => closeDataRequest({ log, clock }, { id: first, by: 'ana' }))
  expect(closed).toMatchObject({ orders: ['1', '2'], answeredBy: 'ana', answeredAt: clock.now() })
  const again = await within(() => closeDataRequest({ log, clock }, { id: first, by: 'luis' }))
  expect(again.answeredBy).toBe('ana')
  expect((await open()).map(({ id }) => id)).toEqual([second])
  await expect(within(() => closeDataRequest({ log, clock }, { id: redact, by: 'ana' }))).rejects.toMatchObject({
    code: 'privacy.not_by_hand',
  })
  const all = await within(() => log.page({ open: false, limit: 10 }))
  expect(all.map(({ id }) => id)).toEqual([redact, second, first])
})

it('is another tenant’s of nobody’s knowledge', async () => {
  const id = await asked('data_request')
  const other = tenantId(newId())
  const close = () => closeDataRequest({ log, clock }, { id, by: 'eva' })
  await expect(within(close, other)).rejects.toMatchObject({ code: 'privacy.not_found' })
})
