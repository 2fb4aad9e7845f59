import type { CustomerWrote, EventData } from '@litper/contracts'
import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { chatMigrations } from '../migrations/01-chat.ts'
import { DocumentArchive } from './store/archive.ts'
import { PostgresChatStore } from './store/chat-store.ts'
import { chatEntities } from './store/entities.ts'
import { PostgresPhraseStore } from './store/phrase-store.ts'
import { PostgresRulesStore } from './store/rules-store.ts'
import { PostgresSatisfactionStore } from './store/satisfaction-store.ts'
import { answerCustomer } from './usecases/answer-customer.ts'
import type { ChatParts } from './usecases/ports.ts'

export type Wrote = EventData<typeof CustomerWrote>

/** For specs: the service's parts on a database of its own, as one tenant; what it told is in `told`. */
export async function chatWorld() {
  const database = await startTestDatabase({ schemas: [chatMigrations], entities: chatEntities, scope: currentTenant })
  const told = new EmittedLog()
  const tenant = tenantId(newId())
  const store = new PostgresChatStore(database.db)
  const ordered: { kind: string; key: string; payload: unknown }[] = []
  const order: ChatParts['scheduleEffect'] = async (kind, key, payload) => ordered.push({ kind, key, payload }) > 0
  const archive = new DocumentArchive(database.documents)
  const parts: ChatParts = {
    store,
    rules: new PostgresRulesStore(database.db),
    phrases: new PostgresPhraseStore(database.db),
    satisfaction: new PostgresSatisfactionStore(database.db),
    archive,
    scheduleEffect: order,
    publish: told.publish,
    clock: { now: () => new Date() },
  }
  const inContext = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
  const within = <T>(work: () => Promise<T>): Promise<T> =>
    inContext(() => told.whenDone(() => database.db.transaction(work)))
  const rows = <T>(sql: string, parameters: unknown[] = []) =>
    within(() => database.db.session().query<T>(sql, parameters))
  const hear = (wrote: Wrote) => within(() => answerCustomer(parts, wrote))
  return {
    parts,
    store,
    ordered,
    database: database.db,
    told,
    inContext,
    within,
    rows,
    hear,
    stop: () => database.stop(),
  }
}

let sequence = 0
export function wrote(from: Wrote['from'], text: string, over: Partial<Wrote> = {}): Wrote {
  return {
    provider: 'whatsapp-cloud',
    providerMessageId: `wamid.${++sequence}`,
    from,
    at: new Date().toISOString(),
    kind: 'text',
    text,
    ...over,
  }
}
export const newPhone = () => `+57310${String(1_000_000 + ++sequence)}`
