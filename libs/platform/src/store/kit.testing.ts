import { newId, type TenantId, tenantId } from '@litper/kernel'
import { type Database, type Session, tenantWall } from '@litper/ports'
import { startTestDatabase } from '@litper/testing'
import { currentTenant, runInContext } from '../context/context.ts'
import { entity, jsonb } from './entity.ts'
import { tableOf } from './table.ts'

export const BoxEntity = entity('kit.boxes', {
  id: { type: 'uuid', primary: true },
  code: { type: 'text', update: false },
  shelf: { type: 'text', nullable: true },
  count: { type: 'int', default: 0 },
  tags: { type: 'text', array: true, default: () => "'{}'" },
  seal: { type: 'bytea', nullable: true },
  weight: { type: 'numeric', nullable: true },
  packedAt: { type: 'timestamptz', nullable: true },
  content: jsonb<{ words: string[] }>(),
  note: { type: 'text', nullable: true, select: false },
  version: { type: 'bigint', version: true, default: 1 },
  createdAt: { type: 'timestamptz', createDate: true },
  updatedAt: { type: 'timestamptz', updateDate: true },
})
/** Two columns are its key, beside the tenant. */
export const MarkEntity = entity('kit.marks', {
  tenantId: { type: 'uuid', primary: true },
  source: { type: 'text', primary: true },
  at: { type: 'timestamptz', primary: true },
  text: { type: 'text', nullable: true },
})

const sql = `
CREATE TABLE kit.boxes (
  id uuid PRIMARY KEY, tenant_id uuid NOT NULL, code text NOT NULL, shelf text, count int NOT NULL DEFAULT 0 CHECK (count < 1000),
  tags text[] NOT NULL DEFAULT '{}', seal bytea, weight numeric, packed_at timestamptz, content jsonb NOT NULL, note text,
  version bigint NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, code));
${tenantWall('kit.boxes', 'code')}
CREATE TABLE kit.marks (tenant_id uuid NOT NULL, source text NOT NULL, at timestamptz NOT NULL, text text, PRIMARY KEY (tenant_id, source, at));
${tenantWall('kit.marks')}`

export type Spied = Session & { readonly statements: string[] }

/** A database with two tables; `asked` are the statements since it was last emptied; `change` puts something between kit and session. */
export async function kitWorld(change: (session: Session) => Partial<Session> = () => ({})) {
  const schemas = [{ schema: 'kit', steps: [{ id: '1', sql }] }]
  const test = await startTestDatabase({ scope: currentTenant, schemas, entities: [BoxEntity, MarkEntity] })
  const asked: string[] = []
  const sessions = new WeakMap<Session, Session>()
  const watched = (real: Session): Session => {
    const known = sessions.get(real)
    if (known) return known
    const between: Partial<Session> = {
      query: (text, parameters) => {
        asked.push(text)
        return real.query(text, parameters)
      },
      ...change(real),
    }
    const session = new Proxy(real, {
      get(_, name) {
        const value = (name in between ? between : real)[name as keyof Session] as unknown
        return typeof value === 'function' ? value.bind(name in between ? between : real) : value
      },
    })
    sessions.set(real, session)
    return session
  }
  const database: Database = new Proxy(test.db, {
    get(db, name) {
      if (name === 'session') return () => watched(db.session())
      const value = db[name as keyof typeof db] as unknown
      return typeof value === 'function' ? value.bind(db) : value
    },
  })
  const tenant = tenantId(newId())
  const as = <T>(work: () => Promise<T>, who: TenantId = tenant): Promise<T> =>
    runInContext({ tenant: who, actor: { kind: 'user', id: 't', roles: [] } }, work)
  return {
    database,
    asked,
    tenant,
    boxes: tableOf(database, BoxEntity),
    marks: tableOf(database, MarkEntity),
    /** In a transaction of its own. */
    within: <T>(work: () => Promise<T>, who?: TenantId) => as(() => database.separateTransaction(work), who),
    /** Together in one transaction. */
    beside: (works: readonly (() => Promise<void>)[]) =>
      as(() => database.separateTransaction(() => database.concurrently(works))),
    /** Each by a door of its own, where they may share a transaction. */
    apart: (works: readonly (() => Promise<void>)[]) =>
      as(() => Promise.allSettled(works.map((work) => database.sharedTransaction(work)))),
    stop: () => test.stop(),
  }
}
export type KitWorld = Awaited<ReturnType<typeof kitWorld>>

export const box = (over: Partial<{ id: string; code: string; count: number; shelf: string }> = {}) => ({
  id: newId(),
  code: newId(),
  content: { words: ['uno'] },
  ...over,
})
