import { newId, systemClock, tenantId } from '@litper/kernel'
import { currentContext, currentTenant, Events, Forgotten, Marks, runInContext, Sealer } from '@litper/platform'
import type { AuditEntry, AuditTrail, HttpClient } from '@litper/ports'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { messagingParts } from '../../integration.parts.ts'
import { FakeOutbox } from '../../shared/usecases/testing.ts'
import { integrationEntities } from '../../store/entities.ts'
import { connectChatea, connectWhatsapp, type WhatsappConnection } from './connect-messaging.ts'
import { listAccounts } from './list-accounts.ts'
import type { MessagingParts } from './ports.ts'
import { receiveChateaMessage } from './receive-chatea-message.ts'
import { verifyWhatsapp } from './verify-whatsapp.ts'

const [owner, squatter] = [tenantId(newId()), tenantId(newId())]
const NUMBER: WhatsappConnection = {
  phoneNumberId: '111111',
  wabaId: '333333',
  appSecret: 'a secret',
  accessToken: 'own',
}
const audited: { tenant: string; entry: AuditEntry }[] = []
const audit = {
  append: async (entry: AuditEntry) => void audited.push({ tenant: currentContext()!.tenant!, entry }),
} as unknown as AuditTrail
/** Meta: the token `own` reads the account that has the number; all others read one without it. */
const meta: HttpClient = {
  send: async ({ headers }) => {
    const data = headers?.['authorization'] === 'Bearer own' ? [{ id: NUMBER.phoneNumberId }] : [{ id: '999999' }]
    const text = JSON.stringify({ data })
    return { status: 200, headers: {}, text, bytes: Buffer.from(text) }
  },
}
let test: TestDatabase
let parts: MessagingParts
const as = <T>(tenant: typeof owner, work: () => Promise<T>) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
const code = (failing: Promise<unknown>) => failing.then(String, (error: { code: string }) => error.code)
const connect = (tenant: typeof owner, change: Partial<WhatsappConnection> = {}) =>
  as(tenant, () => connectWhatsapp(parts, { ...NUMBER, ...change }))
const numbersOf = (tenant: typeof owner) => as(tenant, async () => (await listAccounts(parts)).whatsapp)
const handshake = (token: string) =>
  code(verifyWhatsapp(parts, { 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '42' }))
const says = (id: string) =>
  Buffer.from(JSON.stringify({ user_ns: 'f1u2', phone: '+573001112233', name: 'Ana', text: 'hola', message_id: id }))

beforeAll(async () => {
  test = await startTestDatabase({
    schemas: [integrationMigrations],
    entities: integrationEntities,
    scope: currentTenant,
  })
  parts = messagingParts({
    ...{ database: test.db, events: new Events(new FakeOutbox()), sealer: new Sealer(TEST_SECRET), clock: systemClock },
    ...{ forgotten: new Forgotten(test.people, new Marks(TEST_SECRET)), http: meta, audit },
    settings: { LITPER_DEMO: false, SANDBOX_URL: '' },
  })
})
afterAll(() => test?.stop())

it('binds no number that Meta does not say is the tenant’s', async () => {
  expect(await code(connect(squatter, { accessToken: 'another' }))).toBe('whatsapp.not_proven')
  expect(await numbersOf(squatter)).toEqual([])
})

it('gives a number to who proves it, whoever named it before; they learn it, and get nothing of it any more', async () => {
  // as a release of before kept it: named without a proof
  await as(squatter, () =>
    test.db.transaction(() =>
      parts.accounts.saveNumber({
        phoneNumberId: NUMBER.phoneNumberId,
        wabaId: '1',
        sealedSecret: parts.seals.seal('guess', squatter),
        verifyTokenHash: 'x',
      }),
    ),
  )
  const { verifyToken } = await connect(owner)
  expect(verifyToken).toMatch(/^[\w-]{32}$/)
  expect([await numbersOf(squatter), (await numbersOf(owner)).length]).toEqual([[], 1])
  expect(audited).toMatchObject([{ tenant: squatter, entry: { what: 'security.number_taken_over', outcome: 'alert' } }])
  expect(await code(connect(squatter, { accessToken: 'another' }))).toBe('whatsapp.not_proven')
  expect((await numbersOf(owner)).length).toBe(1)
})

it('makes the verify token, keeps it when a secret is renewed, and makes another when it is asked to', async () => {
  const { verifyToken = '' } = await connect(owner, { newVerifyToken: true })
  expect(await connect(owner, { appSecret: 'a new secret' })).toEqual({})
  expect(await handshake(verifyToken)).toBe('42')
  const another = (await connect(owner, { newVerifyToken: true })).verifyToken ?? ''
  expect(await handshake(another)).toBe('42')
  expect(await code(connect(owner, { verifyToken: 'demo-verify-token' }))).toBe('secret.chosen')
})

it('makes the secret of a Chatea Pro flow; the one of before works until its end', async () => {
  const make = (graceHours: number) => as(owner, () => connectChatea(parts, { graceHours }))
  const sends = (secret: string) =>
    code(receiveChateaMessage(parts, { body: says(newId()), authorization: `Bearer ${secret}` }))
  const first = (await make(24)).inboundSecret
  expect(first).toMatch(/^[\w-]{32}$/)
  const second = (await make(24)).inboundSecret
  expect([await sends(first), await sends(second)]).toEqual(['accepted', 'accepted'])
  const third = (await make(0)).inboundSecret
  expect([await sends(first), await sends(second), await sends(third)]).toEqual([
    'webhook.secret_invalid',
    'webhook.secret_invalid',
    'accepted',
  ])
  const chosen = as(owner, () => connectChatea(parts, { graceHours: 24, inboundSecret: 'guess-me-please' }))
  expect(await code(chosen)).toBe('secret.chosen')
})
