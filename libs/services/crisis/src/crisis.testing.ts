import { newId, type TenantId, tenantId } from '@litper/kernel'
import { asTenant, currentTenant, runInContext } from '@litper/platform'
import type { Actor, OperationAnswer } from '@litper/ports'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { crisisMigrations } from '../migrations/01-crisis.ts'
import { crisisEntities } from './store/entities.ts'
import { PostgresHourStore, PostgresSharedStore } from './store/hour-store.ts'
import { PostgresParcelStore } from './store/parcel-store.ts'
import { PostgresIncidentStore, PostgresRunStore } from './store/room-store.ts'
import type { CrisisParts, Parcel } from './usecases/ports.ts'

interface Called {
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
  readonly actor: Actor
}

/** For specs: the service's parts on a database of its own; operations answer what `answers` say, else that it was done. */
export async function crisisWorld() {
  const database = await startTestDatabase({
    schemas: [crisisMigrations],
    entities: crisisEntities,
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const clock = { at: new Date('2026-03-02T15:02:30.000Z') }
  const scheduled: { kind: string; key: string; payload: unknown }[] = []
  const calls: Called[] = []
  const answers: (OperationAnswer | Error)[] = []
  const parts: CrisisParts = {
    names: { carrier: () => undefined, department: () => undefined },
    hours: new PostgresHourStore(database.db),
    shared: new PostgresSharedStore(database.db),
    parcels: new PostgresParcelStore(database.db),
    incidents: new PostgresIncidentStore(database.db),
    runs: new PostgresRunStore(database.db),
    operations: {
      catalogue: async () => [],
      call: async (name, input, actor) => {
        calls.push({ name, input, actor })
        const answer = answers.shift() ?? { ok: true, status: 200, body: {} }
        if (answer instanceof Error) throw answer
        return answer
      },
    },
    publish: told.publish,
    scheduleEffect: async (kind, key, payload) => {
      if (scheduled.some((one) => one.kind === kind && one.key === key)) return false
      scheduled.push({ kind, key, payload })
      return true
    },
    asTenant,
    tenant: currentTenant,
    contributor: (tenant) => `h${tenant.slice(-6)}`,
    behind: async () => 0,
    transaction: (work) => database.db.transaction(work),
    canPage: true,
    clock: { now: () => clock.at },
  }
  /** A merchant of its own for each example. */
  const merchant = (tenant: TenantId = tenantId(newId())) => {
    const acting = <T>(work: () => Promise<T>): Promise<T> =>
      runInContext({ tenant, actor: { kind: 'user', id: 'ana', roles: [] } }, work)
    const within = <T>(work: () => Promise<T>): Promise<T> =>
      acting(() => told.whenDone(() => database.db.transaction(work)))
    const parcel = async (over: Partial<Parcel> = {}): Promise<Parcel> => {
      const one: Parcel = {
        waybillId: newId(),
        orderId: newId(),
        carrier: 'norte',
        region: '76',
        state: 'in_transit',
        collect: '50000',
        requestedAt: clock.at,
        movedAt: clock.at,
        ...over,
      }
      await within(() => parts.parcels.put(one))
      return one
    }
    const rows = <T>(sql: string, parameters: unknown[] = []) =>
      within(() => database.db.session().query<T>(sql, parameters))
    return { tenant, acting, within, parcel, rows }
  }
  return { parts, database: database.db, told, clock, scheduled, calls, answers, merchant, stop: () => database.stop() }
}
