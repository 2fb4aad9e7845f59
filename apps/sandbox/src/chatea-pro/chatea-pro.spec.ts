import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bodies, type FakeWorld, fakeWorld } from '../carriers/fake-world.ts'
import { chateaPro } from './index.ts'

const headers = { authorization: 'Bearer demo-chatea-token' }
const PHONE = '+573001234567'

describe('chatea pro', () => {
  let world: FakeWorld
  beforeEach(async () => {
    world = await fakeWorld({ chateaPro })
  })
  afterEach(() => world.app.close())

  const call = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
    world.call(method, `/chatea-pro/api${path}`, { headers, body })
  const template = (params: Record<string, string>, name = 'entregado') =>
    call('POST', '/subscriber/send-whatsapp-template-by-user-id', {
      user_id: PHONE,
      create_if_not_found: 'yes',
      content: { namespace: '', name, lang: 'es_CO', params },
      contact: { first_name: 'Ana' },
    })
  const find = async () =>
    (await call('GET', `/subscribers?phone=${encodeURIComponent(PHONE)}&limit=1`)).json<{
      data: { user_ns: string; first_name: string; is_last_message_in_last_24h: boolean }[]
    }>().data[0]

  it('makes a subscriber by a template and refuses with status 200', async () => {
    expect(await find()).toBeUndefined()
    const refused = await template({ 'BODY_{{1}}': 'Ana' })
    expect([refused.status, refused.json().status]).toEqual([200, 'error'])
    expect((await template({}, 'no_such')).json()).toMatchObject({ status: 'error' })
    expect((await template({ 'BODY_{{1}}': 'Ana', 'BODY_{{2}}': '#1' })).json()).toMatchObject({ status: 'ok' })
    expect(await find()).toMatchObject({ first_name: 'Ana', is_last_message_in_last_24h: false })
    expect(world.world.state()).toMatchObject({ messages: { total: 1, duplicates: 0 } })
  })

  it('accepts free text only inside the window, and reports the customer’s messages by the flow', async () => {
    await template({ 'BODY_{{1}}': 'Ana', 'BODY_{{2}}': '#1' })
    const user_ns = (await find())?.user_ns
    const text = () => call('POST', '/subscriber/send-text', { user_ns, content: 'hola' })
    expect((await text()).json()).toMatchObject({ status: 'error' })
    await world.call('POST', '/sandbox/chatea-pro/inbound', { body: { from: PHONE, text: 'buenas' } })
    expect(bodies(world)).toEqual([
      { user_ns, phone: PHONE, name: 'Ana', text: 'buenas', message_id: expect.any(String) },
    ])
    expect(world.sent[0]).toMatchObject({
      url: '/webhooks/chatea-pro',
      headers: { authorization: 'Bearer demo-chatea-secret' },
    })
    expect((await text()).json()).toMatchObject({ status: 'ok' })
    expect((await find())?.is_last_message_in_last_24h).toBe(true)
    const seen = await world.call('GET', `/sandbox/chatea-pro/messages?to=${encodeURIComponent(PHONE)}`)
    expect(seen.json()).toMatchObject({ messages: [{ type: 'template' }, { type: 'text', text: 'hola' }] })
    const chat = await call('GET', `/subscriber/chat-messages?user_ns=${user_ns}&include_bot=false`)
    expect(chat.json()).toMatchObject({ data: [{ type: 'in', content: 'buenas' }] })
  })

  it('serves one call at a time', async () => {
    const statuses = (await Promise.all([1, 2, 3].map(() => call('GET', '/subscribers')))).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 429, 429])
    expect((await call('GET', '/subscribers')).status).toBe(200)
  })

  it('refuses a wrong token and wrong fields', async () => {
    expect((await world.call('GET', '/chatea-pro/api/subscribers')).status).toBe(401)
    expect((await call('POST', '/subscriber/send-text', { content: 'a' })).status).toBe(422)
  })
})
