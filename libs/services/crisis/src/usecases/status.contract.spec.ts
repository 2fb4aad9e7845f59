import { newId, type TenantId, tenantId } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { crisisWorld } from '../crisis.testing.ts'
import type { HeardAlert } from '../domain/status/notice.ts'
import { statusHtml } from '../edge/status-page.ts'
import { PostgresNoticeStore } from '../store/notice-store.ts'
import { openIncident } from './move-incident.ts'
import type { StatusParts } from './status-ports.ts'
import { hearAlerts, hearChecks, type Telling, tellPublic } from './tell-status.ts'
import { forgetNotices, PAGES, readStatus, statusPage, writeStatusPages } from './write-status-page.ts'

const operator = tenantId(newId())
const blobs = new Map<string, Uint8Array>()
let world: Awaited<ReturnType<typeof crisisWorld>>
let parts: StatusParts
beforeAll(async () => {
  world = await crisisWorld()
  parts = {
    ...world.parts,
    notices: new PostgresNoticeStore(world.database),
    blobs: {
      put: async (key, bytes) => {
        blobs.set(key, bytes)
        return ''
      },
      get: async (key) => ({ bytes: blobs.get(key)!, contentType: 'text/html', sha256: '' }),
    },
    speaksForAll: (tenant) => tenant === operator,
    render: statusHtml,
  }
}, 30_000)
beforeEach(() => world.merchant(SYSTEM_TENANT).rows('DELETE FROM crisis.notices'))
afterAll(() => world.stop())

const alert = (over: Partial<HeardAlert> = {}): HeardAlert => ({
  status: 'firing',
  fingerprint: 'f1',
  labels: { alertname: 'MessagesFail' },
  startsAt: world.clock.at,
  ...over,
})
const states = async () => Object.fromEntries((await readStatus(parts)).components.map(({ id, state }) => [id, state]))
async function incidentOf(tenant: TenantId) {
  const given = { subject: 'carrier:norte', severity: 'error', summary: 'no answer', who: 'ana' } as const
  return (await world.merchant(tenant).within(() => openIncident(world.parts, given))).id
}
const telling = (incidentId: string, over: Partial<Telling> = {}): Telling => ({
  incidentId,
  title: { es: 'Guías', en: 'Waybills' },
  text: { es: 'Salen con demora', en: 'They leave late' },
  components: ['waybills'],
  impact: 'degraded',
  state: 'identified',
  who: 'ana',
  ...over,
})

it('shows an alert while it lasts, once, however often it is told', async () => {
  expect(await hearAlerts(parts, [alert(), alert({ fingerprint: 'f2', labels: { alertname: 'DeadLetters' } })])).toBe(
    true,
  )
  expect(await hearAlerts(parts, [alert()])).toBe(false)
  expect(await states()).toMatchObject({ messages: 'degraded', orders: 'working' })
  expect((await readStatus(parts)).living).toHaveLength(1)
  world.clock.at = new Date(world.clock.at.getTime() + 5 * 60_000)
  expect(await hearAlerts(parts, [alert({ status: 'resolved', endsAt: world.clock.at })])).toBe(true)
  const status = await readStatus(parts)
  expect([status.overall, status.living.length, status.past.length]).toEqual(['working', 0, 1])
  expect(await hearAlerts(parts, [alert()])).toBe(true) // the same alert another time
})
it('lies in the object store in both languages, and is answered from there while the database is away', async () => {
  await hearAlerts(parts, [alert()])
  await writeStatusPages(parts)
  expect([...blobs.keys()].sort()).toEqual([PAGES.en, PAGES.es])
  const away: StatusParts = { ...parts, transaction: () => Promise.reject(new Error('away')) }
  expect(await statusPage(away, 'es')).toBe(new TextDecoder().decode(blobs.get(PAGES.es)))
  expect(await statusPage(away, 'en')).toContain('Messages to customers')
})
it('says that it does not know when Alertmanager is silent for ten minutes, and knows again when it is back', async () => {
  const watchdog = [alert({ fingerprint: 'w', labels: { alertname: 'Watchdog' } })]
  const page = async () => (await statusPage(parts, 'en'))!
  expect(await hearChecks(parts, [alert()])).toBe(false)
  expect(await page(), 'where it never reported').toContain('Everything works')
  expect(await hearChecks(parts, watchdog)).toBe(false)
  expect(await hearAlerts(parts, watchdog), 'it is no notice').toBe(false)
  world.clock.at = new Date(world.clock.at.getTime() + 9 * 60_000)
  expect(await page()).toContain('Everything works')
  world.clock.at = new Date(world.clock.at.getTime() + 2 * 60_000)
  expect(await page()).toContain('Our automatic checks have not reported since')
  expect(await page()).not.toContain('Everything works')
  expect(await hearChecks(parts, watchdog)).toBe(true)
  expect(await page()).toContain('Everything works')
  blobs.clear()
})
it('lets only the team of the installation speak, about an incident of its own', async () => {
  const shop = tenantId(newId())
  const [theirs, ours] = [await incidentOf(shop), await incidentOf(operator)]
  const as = (tenant: TenantId, given: Telling) => world.merchant(tenant).acting(() => tellPublic(parts, given))
  await expect(as(shop, telling(theirs))).rejects.toMatchObject({ code: 'status.not_yours' })
  await expect(as(operator, telling(theirs))).rejects.toMatchObject({ code: 'incident.not_found' })
  const first = await as(operator, telling(ours))
  expect((await as(operator, telling(ours))).updates).toEqual(first.updates) // said twice, told once
  expect(await states()).toMatchObject({ waybills: 'degraded' })
  expect(statusHtml(await readStatus(parts), 'es')).not.toContain('no answer')
  const over = await as(operator, telling(ours, { state: 'resolved', text: { es: 'Ya', en: 'Done' } }))
  expect([over.id, over.updates.length, over.endedAt]).toEqual([first.id, 2, world.clock.at])
  expect(await states()).toMatchObject({ waybills: 'working' })
  const timeline = await world.merchant(operator).within(() => world.parts.incidents.entries(ours))
  expect(timeline.map(({ kind }) => kind)).toContain('published')
})
it('is no merchant’s to read or change in the database, and forgets after ninety days', async () => {
  await hearAlerts(parts, [alert()])
  const shop = world.merchant()
  expect(await shop.rows('SELECT id FROM crisis.notices')).toEqual([])
  await hearAlerts(parts, [alert({ status: 'resolved', endsAt: world.clock.at })])
  await forgetNotices(parts)
  expect((await world.merchant(SYSTEM_TENANT).rows('SELECT id FROM crisis.notices')).length).toBe(1)
  world.clock.at = new Date(world.clock.at.getTime() + 91 * 24 * 3_600_000)
  await forgetNotices(parts)
  expect(await world.merchant(SYSTEM_TENANT).rows('SELECT id FROM crisis.notices')).toEqual([])
})
