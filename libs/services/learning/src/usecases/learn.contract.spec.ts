import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { learningMigrations } from '../../migrations/01-learning.ts'
import { learningEntities } from '../store/entities.ts'
import { PostgresOutcomes } from '../store/outcome-store.ts'
import { followMessage, followMove } from './follow.ts'
import { proposeHours, summarise } from './learn.ts'
import type { LearningParts } from './ports.ts'

let database: TestDatabase
let parts: LearningParts
const now = new Date('2026-11-20T15:00:00Z')
beforeAll(async () => {
  database = await startTestDatabase({
    schemas: [learningMigrations],
    entities: learningEntities,
    scope: currentTenant,
  })
  parts = { outcomes: new PostgresOutcomes(database.db), clock: { now: () => now } }
})
afterAll(() => database.stop())

const within = <T>(tenant: string, work: () => Promise<T>): Promise<T> =>
  runInContext({ tenant: tenantId(tenant), actor: { kind: 'user', id: 't', roles: [] } }, () =>
    database.db.transaction(work),
  )
const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * 3_600_000).toISOString()

it('measures what a parcel did after a message, in whatever order both are told', async () => {
  const tenant = newId()
  const [early, late] = [newId(), newId()]
  const message = (orderId: string) =>
    followMessage(parts, { messageId: newId(), orderId, purpose: 'en_oficina', at: at(100) })
  const moves = async (orderId: string) => {
    await followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: at(70), state: 'out_for_delivery' })
    await followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: at(60), state: 'delivered' })
  }
  await within(tenant, () => message(early))
  await within(tenant, () => moves(early))
  await within(tenant, () => moves(late))
  await within(tenant, () => message(late))
  await within(tenant, () => moves(late))
  const summary = (by: 'purpose' | 'carrier') => within(tenant, () => summarise(parts, { by: [by], days: 30 }))
  const counted = { messages: 2, moved: 0, movedTwoDays: 2, delivered: 2, returned: 0 }
  expect(await summary('purpose')).toMatchObject([{ by: { purpose: 'en_oficina' }, ...counted }])
  expect(await summary('carrier')).toMatchObject([{ by: { carrier: 'una' }, ...counted }])
  expect(await within(newId(), () => summarise(parts, { by: ['purpose'], days: 30 }))).toEqual([])
})
it('does not judge a message before two days are over, nor the same message twice', async () => {
  const tenant = newId()
  const sent = { messageId: newId(), orderId: newId(), purpose: 'guia_creada', at: at(47) }
  for (let time = 0; time < 2; time++) await within(tenant, () => followMessage(parts, sent))
  expect(await within(tenant, () => summarise(parts, { by: ['purpose'], days: 30 }))).toEqual([])
  const older = { messageId: newId(), orderId: newId(), purpose: 'guia_creada', at: at(49) }
  for (let time = 0; time < 2; time++) await within(tenant, () => followMessage(parts, older))
  expect(await within(tenant, () => summarise(parts, { by: ['purpose'], days: 30 }))).toMatchObject([{ messages: 1 }])
})
it('finds the hour that was planted, and no other', async () => {
  const tenant = newId()
  const day = (index: number, hour: number) => new Date(Date.UTC(2026, 10, 1 + (index % 14), hour + 5)).toISOString()
  await within(tenant, async () => {
    for (const [hour, share] of [
      [9, 0.7],
      [14, 0.4],
      [18, 0.4],
    ] as const)
      for (let index = 0; index < 120; index++) {
        const [orderId, sentAt] = [newId(), day(index, hour)]
        await followMessage(parts, { messageId: newId(), orderId, purpose: 'en_oficina', at: sentAt })
        if (index % 10 < share * 10) {
          const movedAt = new Date(Date.parse(sentAt) + 3_600_000).toISOString()
          await followMove(parts, { orderId, carrier: 'una', city: 'Cali', at: movedAt, state: 'in_transit' })
        }
      }
  })
  const found = await within(tenant, () => proposeHours(parts, 60))
  expect(found.map(({ hour, verdict }) => [hour, verdict]).sort()).toEqual([
    [14, 'worse'],
    [18, 'worse'],
    [9, 'better'],
  ])
})
