import { newId, type TenantId, tenantId } from '@litper/kernel'
import { asTenant, currentTenant, runInContext } from '@litper/platform'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { learningMigrations } from '../migrations/01-learning.ts'
import { MakeTurnEffect } from './edge/make-turn.effect.ts'
import { storesOf } from './store/all-stores.ts'
import { learningEntities } from './store/entities.ts'
import type { LearningParts, Standing } from './usecases/ports.ts'

/** For specs: the service's parts on a database of its own; `time.now` is the clock. */
export async function learningWorld(now: string) {
  const database = await startTestDatabase({
    schemas: [learningMigrations],
    entities: learningEntities,
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const time = { now: new Date(now) }
  const ordered: string[] = []
  const parts: LearningParts = {
    ...storesOf(database.db),
    asTenant,
    tenant: currentTenant,
    keyed: (one) => `k${one}`,
    contributor: (one) => `c${one.slice(-8)}`,
    transaction: (work) => database.db.transaction(work),
    publish: told.publish,
    scheduleEffect: async (_, key) => {
      if (ordered.includes(key)) return false
      ordered.push(key)
      return true
    },
    newId: laterIds(7),
    clock: { now: () => time.now },
  }
  const tenant = tenantId(newId())
  const acting = <T>(work: () => Promise<T>, as: TenantId = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'user', id: 'ana', roles: [] } }, work)
  const within = <T>(work: () => Promise<T>, as: TenantId = tenant): Promise<T> =>
    acting(() => told.whenDone(() => database.db.transaction(work)), as)
  const makeTurn = (as?: TenantId) => acting(() => new MakeTurnEffect(parts, database.db).act(), as)
  /** Outcomes as if they had been followed. */
  const plant = (messages: readonly PlantedMessage[], as: TenantId = tenant) =>
    within(
      () =>
        database.db.session().query(
          `INSERT INTO learning.outcomes (message_id, tenant_id, order_id, purpose, hour, carrier, city, sent_at, moved_at)
         SELECT gen_random_uuid(), $1, m."orderId", m.purpose, m.hour, m.carrier, m.city, m."sentAt", CASE WHEN m.moved THEN m."sentAt" + interval '2 hours' END
         FROM json_to_recordset($2::json) AS m("orderId" uuid, purpose text, hour int, carrier text, city text, "sentAt" timestamptz, moved boolean)`,
          [as, JSON.stringify(messages)],
        ),
      as,
    )
  /** Parcels that have ended, and how they stood three days after their waybills were made. */
  const plantParcels = (parcels: readonly PlantedParcel[]) =>
    within(async () => {
      const given = parcels.map((one) => ({ ...one, stood: one.refusedBefore === undefined ? null : stoodOf(one) }))
      const session = database.db.session()
      await session.query(
        `INSERT INTO learning.parcels (order_id, tenant_id, carrier, city, made_at, collects, ended, ended_at)
         SELECT p."orderId", $1, p.carrier, p.city, p."madeAt", true, p.ended, p."madeAt" + interval '6 days'
         FROM json_to_recordset($2::json) AS p("orderId" uuid, carrier text, city text, "madeAt" timestamptz, ended text)`,
        [tenant, JSON.stringify(given)],
      )
      await session.query(
        `INSERT INTO learning.standings (order_id, tenant_id, waybill_id, at, stood)
         SELECT p."orderId", $1, p."orderId", p."madeAt" + interval '3 days', p.stood
         FROM json_to_recordset($2::json) AS p("orderId" uuid, "madeAt" timestamptz, stood jsonb) WHERE p.stood IS NOT NULL`,
        [tenant, JSON.stringify(given)],
      )
    })
  return {
    plantParcels,
    parts,
    told,
    time,
    tenant,
    acting,
    within,
    makeTurn,
    plant,
    database: database.db,
    stop: () => database.stop(),
  }
}

/** A message of long ago, and whether its parcel moved two hours later. */
export interface PlantedMessage {
  readonly orderId: string
  readonly purpose: string
  readonly hour: number
  readonly city: string
  readonly carrier: string
  readonly sentAt: Date
  readonly moved: boolean
}
export interface PlantedParcel {
  readonly orderId: string
  readonly madeAt: Date
  readonly carrier: string
  readonly city: string
  readonly ended: 'delivered' | 'returned'
  /** Absent: how it stood is not known. */
  readonly refusedBefore?: boolean
}
const stoodOf = ({ madeAt, refusedBefore = false }: PlantedParcel): Standing => {
  const [createdAt, day] = [madeAt.getTime(), 86_400_000]
  return {
    parcel: { state: 'in_transit', createdAt, movedAt: createdAt + 2.9 * day, exceptions: 0, refusedBefore },
    around: {},
  }
}
/** Ids that depend on the seed alone: their digits decide what an order gets. */
export const idsFrom = (random: () => number) => () =>
  '00000000-0000-7000-8000-000000000000'.replaceAll(/0/g, () => Math.floor(random() * 16).toString(16))
/** Such ids, each after the one before: turns are read in the order of theirs. */
const laterIds = (seed: number) => {
  const [someId, made] = [idsFrom(randomFrom(seed)), { count: 0 }]
  return () => String(++made.count).padStart(8, '0') + someId().slice(8)
}
/** The same numbers each time, from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
