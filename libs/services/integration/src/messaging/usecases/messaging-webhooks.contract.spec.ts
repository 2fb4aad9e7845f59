import { createHmac } from 'node:crypto'
import { newId, systemClock, tenantId } from '@litper/kernel'
import { currentTenant, Events, Forgotten, Marks, runInContext, Sealer } from '@litper/platform'
import type { AuditTrail } from '@litper/ports'
import { startTestDatabase, TEST_SECRET, type TestDatabase } from '@litper/testing'
import { FakeHttp } from '@litper/testing/fake-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { messagingParts } from '../../integration.parts.ts'
import { FakeOutbox } from '../../shared/usecases/testing.ts'
import { integrationEntities } from '../../store/entities.ts'
import { connectChatea, connectWhatsapp } from './connect-messaging.ts'
import type { MessagingParts } from './ports.ts'
import { type ChateaDelivery, receiveChateaMessage } from './receive-chatea-message.ts'
import { receiveWhatsappWebhook, type WhatsappDelivery } from './receive-whatsapp-webhook.ts'
import { verifyWhatsapp } from './verify-whatsapp.ts'

const [a, b] = [tenantId(newId()), tenantId(newId())]
const SECRETS = { '111111': 'secret-of-a', '222222': 'secret-of-b' }
let test: TestDatabase
const outbox = new FakeOutbox()
const noAudit = { append: async () => undefined } as unknown as AuditTrail
let parts: MessagingParts
const receive = (delivery: WhatsappDelivery) => receiveWhatsappWebhook(parts, delivery)
const chatea = (delivery: ChateaDelivery) => receiveChateaMessage(parts, delivery)
const verify = (query: Record<string, unknown>) => verifyWhatsapp(parts, query)
const as = <T>(tenant: typeof a, work: () => Promise<T>) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
const rawBodies = (tenant: typeof a) =>
  as(tenant, () =>
    test.db.transaction(() =>
      test.db
        .session()
        .query<{ body: string }>(`SELECT body FROM integration.raw_events WHERE source = 'whatsapp-cloud'`),
    ),
  )

const text = (id: string, body = 'hola') => ({
  from: '573001112233',
  id,
  timestamp: '1795000000',
  type: 'text',
  text: { body },
})
const status = (id: string, state: string) => ({
  id,
  status: state,
  timestamp: '1795000001',
  recipient_id: '573001112233',
  biz_opaque_callback_data: '01900000-0000-7000-8000-00000000000a',
})
const change = (number: string, value: object) => ({
  field: 'messages',
  value: { messaging_product: 'whatsapp', metadata: { phone_number_id: number }, ...value },
})
const envelope = (...changes: object[]) =>
  JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '333333', changes }] })
const signed = (body: string, secret: string) => ({
  body: Buffer.from(body),
  signature: `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
})

beforeAll(async () => {
  test = await startTestDatabase({
    schemas: [integrationMigrations],
    entities: integrationEntities,
    scope: currentTenant,
  })
  const sealer = new Sealer('a secret of thirty-two bytes or more')
  const forgotten = new Forgotten(test.people, new Marks(TEST_SECRET))
  parts = messagingParts({
    ...{ database: test.db, events: new Events(outbox), sealer, forgotten, clock: systemClock },
    ...{ http: new FakeHttp({ json: { data: [{ id: '111111' }, { id: '222222' }] } }), audit: noAudit },
    settings: { LITPER_DEMO: true, SANDBOX_URL: 'http://sandbox.test' },
  })
  for (const [tenant, number] of [
    [a, '111111'],
    [b, '222222'],
  ] as const) {
    const given = {
      phoneNumberId: number,
      wabaId: '333333',
      appSecret: SECRETS[number],
      verifyToken: `verify-${number}`,
      accessToken: 'a token',
    }
    await as(tenant, () => connectWhatsapp(parts, given))
  }
  await as(a, () => connectChatea(parts, { graceHours: 24, inboundSecret: 'flow-secret' }))
})
afterAll(() => test?.stop())

describe('the WhatsApp door', () => {
  it('ignores the statuses of another system on the same number', async () => {
    const others = ['crm:0', 'crm:1'].map((mark, n) => ({
      ...status(`other${n}`, 'sent'),
      biz_opaque_callback_data: mark,
    }))
    const { biz_opaque_callback_data: _, ...unmarked } = status('unmarked', 'sent')
    const before = outbox.envelopes.length
    const body = envelope(change('111111', { statuses: [...others, unmarked] }))
    expect(await receive(signed(body, 'secret-of-a'))).toEqual({ told: 1, doubled: 0 })
    const told = outbox.envelopes.slice(before).map((one) => one.data)
    expect(told).toMatchObject([{ providerMessageId: 'unmarked' }])
    outbox.envelopes.length = before
  })
  it('tells each message and status once, however they are batched again', async () => {
    const first = signed(
      envelope(change('111111', { messages: [text('w1')], statuses: [status('w0', 'sent')] })),
      'secret-of-a',
    )
    expect(await receive(first)).toEqual({ told: 2, doubled: 0 })
    expect(await receive(first)).toEqual({ told: 0, doubled: 2 })
    const again = envelope(
      change('111111', {
        messages: [text('w1'), text('w2'), text('w2')],
        statuses: [status('w0', 'sent'), status('w0', 'delivered')],
      }),
    )
    expect(await receive(signed(again, 'secret-of-a'))).toEqual({ told: 2, doubled: 3 })
    expect(outbox.of('integration.customer-wrote').map((data) => data['providerMessageId'])).toEqual(['w1', 'w2'])
    expect(outbox.of('integration.message-status-reported').map((data) => data['status'])).toEqual([
      'sent',
      'delivered',
    ])
  })

  it('believes each number only under its own secret, and keeps tenants’ parts apart', async () => {
    const both = envelope(
      change('111111', { messages: [text('x1', 'para A')] }),
      change('222222', { messages: [text('x2', 'para B')] }),
    )
    expect(await receive(signed(both, 'secret-of-b'))).toEqual({ told: 1, doubled: 0 })
    expect(outbox.envelopes.at(-1)).toMatchObject({ tenant: b, data: { text: 'para B' } })
    const [kept] = await rawBodies(b)
    expect(kept!.body).toContain('para B')
    expect(kept!.body).not.toContain('para A')
  })

  it('keeps nothing of what is not proven', async () => {
    const told = outbox.envelopes.length
    const kept = (await rawBodies(a)).length
    const body = envelope(change('111111', { messages: [text('z1')] }))
    await expect(receive(signed(body, 'secret-of-b'))).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(receive({ body: Buffer.from(body), signature: undefined })).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    await expect(receive(signed(envelope(change('999999', {})), 'secret-of-a'))).rejects.toMatchObject({
      code: 'whatsapp.number_unknown',
    })
    await expect(receive(signed(`{"phone_number_id": "111111"`, 'secret-of-a'))).rejects.toMatchObject({
      statusCode: 400,
    })
    await expect(receive(signed('{"phone_number_id": "111111"', 'a guess'))).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    for (const nobodys of ['{', 'a=1', '{"object":"whatsapp_business_account"}'])
      await expect(receive(signed(nobodys, 'secret-of-a'))).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(receive({ body: undefined, signature: 'x' })).rejects.toMatchObject({ statusCode: 400 })
    expect([outbox.envelopes.length, (await rawBodies(a)).length]).toEqual([told, kept])
  })

  it('refuses what nests too deep, and passes over an id that no index can hold', async () => {
    const nested = `"x":${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const deep = envelope(change('111111', { x: 0 }), change('999999', {})).replace('"x":0', nested)
    await expect(receive(signed(deep, 'secret-of-a'))).rejects.toMatchObject({ code: 'webhook.not_json' })
    const messages = [text('w'.repeat(9000)), text('short')]
    const long = envelope(change('111111', { messages, statuses: [status('s'.repeat(9000), 'sent')] }))
    expect(await receive(signed(long, 'secret-of-a'))).toEqual({ told: 1, doubled: 0 })
  })

  it('answers the handshake of a known verify token only', async () => {
    const query = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444', 'hub.verify_token': 'verify-111111' }
    expect(await verify(query)).toBe('1158201444')
    await expect(verify({ ...query, 'hub.verify_token': 'guess' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(verify({ ...query, 'hub.mode': 'other' })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('what is no message', () => {
  const last = (count: number) =>
    outbox.envelopes.slice(-count).map(({ tenant, name, data }) => ({ tenant, name, data }))
  const ana = { from: '573001112233', timestamp: '1795000000' }

  it('is told for what it is: a number that moved, a message taken back, an edit, a failure with what it asks', async () => {
    const system = { type: 'user_changed_number', wa_id: '573009998877', user_id: 'CO.new' }
    const edit = { original_message_id: 'w2', message: { type: 'text', text: { body: 'no' } } }
    const messages = [
      { ...ana, id: 'n1', type: 'system', system },
      { ...ana, id: 'r1', type: 'revoke', revoke: { original_message_id: 'w1' } },
      { ...ana, id: 'e1', type: 'edit', edit },
      { ...ana, id: 'g1', group_id: 'G.1', type: 'text', text: { body: 'hola a todos' } },
    ]
    const failed = { ...status('f1', 'failed'), errors: [{ code: 131049 }] }
    const body = envelope(change('111111', { messages, statuses: [failed] }))
    for (const told of [4, 0]) expect(await receive(signed(body, 'secret-of-a'))).toMatchObject({ told })
    expect(last(4).map(({ data }) => data)).toMatchObject([
      { kind: 'text', text: 'no', edits: 'w2' },
      { revokedMessageId: 'w1' },
      { from: { phone: '+573001112233' }, to: { phone: '+573009998877', userId: 'CO.new' } },
      { status: 'failed', errorCode: '131049', failure: 'wait_day' },
    ])
  })

  it('is told of the account to its tenants only, once, and an error of a number to its own', async () => {
    const value = { event: 'REJECTED', message_template_name: 'guia_creada', reason: 'INCORRECT_CATEGORY' }
    const ofAccount = (id: string) =>
      JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{ id, time: 1795000000, changes: [{ field: 'message_template_status_update', value }] }],
      })
    const body = ofAccount('333333')
    expect(await receive(signed(body, 'secret-of-a'))).toEqual({ told: 1, doubled: 0 })
    expect(await receive(signed(body, 'secret-of-a'))).toEqual({ told: 0, doubled: 1 })
    const data = { code: 'REJECTED', severity: 'critical', subject: 'guia_creada', detail: 'INCORRECT_CATEGORY' }
    expect(last(1)).toMatchObject([{ tenant: a, name: 'integration.provider-noticed', data }])
    await expect(receive(signed(ofAccount('999'), 'secret-of-a'))).rejects.toMatchObject({
      code: 'whatsapp.number_unknown',
    })
    const errors = envelope(change('222222', { errors: [{ code: 130429, title: 'Rate limit hit' }] }))
    expect(await receive(signed(errors, 'secret-of-b'))).toEqual({ told: 1, doubled: 0 })
    expect(last(1)).toMatchObject([{ tenant: b, data: { kind: 'errors', code: '130429', subject: '222222' } }])
  })
})

describe('the Chatea Pro door', () => {
  it('takes a message once, for the secret’s tenant', async () => {
    const body = Buffer.from(
      JSON.stringify({ user_ns: 'f1u2', phone: '+573001112233', name: 'Ana', text: 'hola', message_id: 'c1' }),
    )
    const given = { body, authorization: 'Bearer flow-secret' }
    expect(await chatea(given)).toBe('accepted')
    expect(await chatea(given)).toBe('duplicate')
    expect(outbox.envelopes.at(-1)).toMatchObject({ tenant: a, data: { provider: 'chatea-pro', text: 'hola' } })
    await expect(chatea({ body, authorization: 'Bearer guess' })).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(chatea({ body: Buffer.from('x'), authorization: 'Bearer flow-secret' })).rejects.toMatchObject({
      statusCode: 400,
    })
  })
})
