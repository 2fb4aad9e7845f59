import { lawfulAt } from '@litper/colombia'
import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext, Sealer } from '@litper/platform'
import type { MessagingProvider, OutgoingMessage, SentMessage } from '@litper/ports'
import { EmittedLog, startTestDatabase, TEST_SECRET } from '@litper/testing'
import { notificationsMigrations } from '../migrations/01-notifications.ts'
import { SendMessageEffect } from './edge/send-message.effect.ts'
import { PostgresContactStore } from './store/contact-store.ts'
import { notificationsEntities } from './store/entities.ts'
import { PostgresMessageStore } from './store/message-store.ts'
import { PostgresNoticeStore } from './store/notice-store.ts'
import { PostgresProviderStore } from './store/provider-store.ts'
import { PostgresRecipientStore } from './store/recipient-store.ts'
import { PostgresTimingStore } from './store/timing-store.ts'
import { type Plan, planMessage } from './usecases/plan-message.ts'
import type { Message, NotificationParts } from './usecases/ports.ts'

export const WAIT_MS = 120_000
export const BURST = 3

/** For specs: the service's parts on a database of its own, as one tenant, with a provider that does what `answers` say next. */
export async function notificationsWorld() {
  const database = await startTestDatabase({
    schemas: [notificationsMigrations],
    entities: notificationsEntities,
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const tenant = tenantId(newId())
  const ordered: { key: string; runAt: Date }[] = []
  const sent: OutgoingMessage[] = []
  const answers: (Error | SentMessage)[] = []
  const clock = { at: new Date('2026-11-23T15:00:00.000Z') }
  const provider = (id: string): MessagingProvider => ({
    id,
    name: id,
    settings: { safeParse: (data) => ({ success: true, data }), toJSONSchema: () => ({}) },
    addresses: [],
    hosts: [],
    timeoutMs: 1000,
    reaches: id === 'email' ? 'email' : 'phone',
    prove: async () => undefined,
    send: async (_, message) => {
      sent.push(message)
      const answer = answers.shift() ?? { providerId: `wamid.${newId()}` }
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  const parts: NotificationParts = {
    messages: new PostgresMessageStore(database.db),
    contacts: new PostgresContactStore(database.db, BURST),
    accounts: new PostgresProviderStore(database.db, new Sealer(TEST_SECRET)),
    notices: new PostgresNoticeStore(database.db),
    timings: new PostgresTimingStore(database.db),
    recipients: new PostgresRecipientStore(database.db),
    fileOf: async ({ key, ...file }) => ({ ...file, link: `https://blobs/${key}`, read: async () => Buffer.from(key) }),
    providers: new Map(['whatsapp-cloud', 'email'].map((id) => [id, provider(id)])),
    publish: told.publish,
    scheduleEffect: async (_, key, __, runAt) => {
      ordered.push({ key, runAt: runAt ?? clock.at })
      return true
    },
    origins: [],
    lawfulAt,
    clock: { now: () => clock.at },
    unknownWaitMs: WAIT_MS,
  }
  const within = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, () =>
      told.whenDone(() => database.db.transaction(work)),
    )
  /** In the tenant's context and outside any transaction, as effects act. */
  const acting = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'effect', id: 't', roles: [] } }, work)
  const rows = <T>(sql: string, parameters: unknown[] = []) =>
    within(() => database.db.session().query<T>(sql, parameters))
  for (const id of ['whatsapp-cloud', 'email'])
    await within(() => parts.accounts.put({ provider: id, priority: 1, settings: {} }))

  let sequence = 0
  const plan = (over: Partial<Plan> = {}): Plan => ({
    businessKey: `key-${++sequence}`,
    purpose: 'entregado',
    to: { phone: `+57311${String(1_000_000 + sequence)}`, firstName: 'Laura', email: 'laura@example.com' },
    words: {
      text: 'Tu pedido llegó',
      subject: 'Tu pedido',
      template: { name: 'entregado', language: 'es_CO', parameters: ['Laura', '#1'] },
    },
    why: 'a spec',
    ...over,
  })
  const keep = async (one: Plan): Promise<Message> => {
    await within(() => planMessage(parts, one))
    const [row] = await rows<{ id: string }>('SELECT id FROM notifications.messages WHERE business_key = $1', [
      one.businessKey,
    ])
    return read(row!.id)
  }
  const read = async (id: string) => (await within(() => parts.messages.find(id)))!
  /** Side by side in one transaction. */
  const beside = (works: (() => Promise<void>)[]) => within(() => database.db.concurrently(works))
  const effect = new SendMessageEffect(parts, database.db)
  return {
    parts,
    database: database.db,
    told,
    ordered,
    sent,
    answers,
    clock,
    effect,
    within,
    beside,
    acting,
    rows,
    plan,
    keep,
    read,
    stop: () => database.stop(),
  }
}
