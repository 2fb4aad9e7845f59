import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodies, type FakeWorld, fakeWorld } from '../carriers/fake-world.ts'
import { whatsapp } from './index.ts'
import { PAIR_BURST } from './limits.ts'
import { TEMPLATE_LANGUAGES, TEMPLATES } from './templates.ts'

const PHONE = '573001234567'
const bearer = { authorization: 'Bearer demo-whatsapp-token' }
const MESSAGES = '/whatsapp/v23.0/100000000000001/messages'

interface Value {
  readonly contacts?: readonly Record<string, unknown>[]
  readonly messages?: readonly Record<string, never>[]
  readonly statuses?: readonly Record<string, never>[]
}
interface Webhook {
  readonly entry: readonly { readonly changes: readonly { readonly value: Value }[] }[]
}

describe('whatsapp', () => {
  let world: FakeWorld
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    world = await fakeWorld({ whatsapp })
  })
  afterEach(async () => {
    vi.useRealTimers()
    await world.app.close()
  })

  const send = (body: object, headers: Record<string, string> = bearer) =>
    world.call('POST', MESSAGES, { headers, body: { messaging_product: 'whatsapp', to: PHONE, ...body } })
  const text = (body: string, more: object = {}) => send({ type: 'text', text: { body }, ...more })
  const template = (name: string, params: readonly string[], more: object = {}) => {
    const parameters = params.map((param) => ({ type: 'text', text: param }))
    const components = [{ type: 'body', parameters }]
    return send({ type: 'template', template: { name, language: { code: 'es_CO' }, components }, ...more })
  }
  const inbound = (body: object) =>
    world.call('POST', '/sandbox/whatsapp/inbound', { body: { from: `+${PHONE}`, ...body } })
  const values = () =>
    bodies<Webhook>(world).flatMap(({ entry }) => entry.flatMap(({ changes }) => changes.map((c) => c.value)))
  const statuses = () => values().flatMap((value) => value.statuses ?? []) as Record<string, never>[]
  const codeOf = (answer: Awaited<ReturnType<typeof send>>) => answer.json<{ error?: { code: number } }>().error?.code

  it('takes free text only inside 24 hours of what the person wrote', async () => {
    expect(codeOf(await text('hola'))).toBe(131047)
    await inbound({ text: 'buenas' })
    expect((await text('hola')).status).toBe(200)
    vi.advanceTimersByTime(24 * 3_600_000 - 1)
    expect((await text('aún')).status).toBe(200)
    vi.advanceTimersByTime(1)
    const refused = await text('tarde')
    expect(refused.status).toBe(400)
    expect(refused.json()).toMatchObject({
      error: {
        code: 131047,
        type: 'OAuthException',
        error_data: { messaging_product: 'whatsapp' },
        fbtrace_id: expect.any(String),
      },
    })
  })

  it('lets one person have a burst, then one message per six seconds', async () => {
    await inbound({ text: 'buenas' })
    for (let index = 0; index < PAIR_BURST; index += 1) expect((await text(`${index}`)).status).toBe(200)
    const refused = await text('too many')
    expect([refused.status, codeOf(refused)]).toEqual([429, 131056])
    vi.advanceTimersByTime(5_900)
    expect(codeOf(await text('still'))).toBe(131056)
    vi.advanceTimersByTime(100)
    expect((await text('now')).status).toBe(200)
    expect(codeOf(await text('again'))).toBe(131056)
  })

  it('has a throughput per number', async () => {
    await world.app.close()
    const demo = world.world.settings.whatsapp
    world = await fakeWorld({ whatsapp }, { whatsapp: { ...demo, messagesPerSecond: 2 } })
    const to = (phone: string) => template('entregado', ['Ana', '#1'], { to: phone })
    expect((await to('573000000001')).status).toBe(200)
    expect((await to('573000000002')).status).toBe(200)
    expect(codeOf(await to('573000000003'))).toBe(130429)
    vi.advanceTimersByTime(500)
    expect((await to('573000000003')).status).toBe(200)
  })

  it('knows its templates and counts their parameters', async () => {
    expect(codeOf(await template('no_such', []))).toBe(132001)
    expect(codeOf(await template('entregado', ['Ana']))).toBe(132000)
    expect(codeOf(await template('entregado', ['Ana', 'a\nb']))).toBe(131009)
    expect((await template('entregado', ['Ana', '#1'])).status).toBe(200)
    const seen = await world.call('GET', `/sandbox/whatsapp/messages?to=%2B${PHONE}`)
    expect(seen.json()).toMatchObject({
      messages: [
        { to: PHONE, type: 'template', text: 'Hola Ana, tu pedido #1 fue entregado. ¡Gracias por tu compra!' },
      ],
    })
    for (const { body, params } of Object.values(TEMPLATES)) {
      for (const language of TEMPLATE_LANGUAGES) expect(new Set(body[language].match(/\{\{\d\}\}/g)).size).toBe(params)
    }
  })

  it('tells sent, delivered, read; gathers them; signs them; gives the opaque data back', async () => {
    const ids: string[] = []
    for (const phone of ['573000000001', '573000000002']) {
      const answer = await template('entregado', ['Ana', '#1'], {
        to: phone,
        biz_opaque_callback_data: `ours-${phone}`,
      })
      ids.push(answer.json<{ messages: { id: string }[] }>().messages[0]?.id ?? '')
    }
    vi.advanceTimersByTime(250)
    expect(world.sent).toHaveLength(1)
    expect(statuses()).toMatchObject([
      { id: ids[0], status: 'sent', biz_opaque_callback_data: 'ours-573000000001', recipient_id: '573000000001' },
      { id: ids[1], status: 'sent', pricing: { billable: true, pricing_model: 'PMP', category: 'utility' } },
    ])
    vi.advanceTimersByTime(3_000)
    expect(statuses().map(({ status }) => status)).toEqual(['sent', 'sent', 'delivered', 'delivered', 'read', 'read'])
    for (const { body, headers, url } of world.sent) {
      const hmac = createHmac('sha256', 'demo-whatsapp-secret').update(body).digest('hex')
      expect(url).toBe('/webhooks/whatsapp')
      expect(headers).toMatchObject({ 'x-hub-signature-256': `sha256=${hmac}` })
    }
    const days = (world.sent[0]?.retryDelaysMs ?? []).reduce((sum, wait) => sum + wait, 0) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
  })

  it('fails what goes to a phone without WhatsApp, and shows it to nobody', async () => {
    await world.call('POST', '/sandbox/whatsapp/phones', { body: { phone: PHONE, reachable: false } })
    expect((await template('entregado', ['Ana', '#1'])).status).toBe(200)
    vi.advanceTimersByTime(5_000)
    expect(statuses()).toMatchObject([{ status: 'failed', errors: [{ code: 131026 }] }])
    expect(world.world.state()).toMatchObject({ messages: { total: 0, duplicates: 0 } })
  })

  it('counts what a phone got twice, whatever the opaque data says', async () => {
    await template('entregado', ['Ana', '#1'], { biz_opaque_callback_data: 'a' })
    await template('entregado', ['Ana', '#1'], { biz_opaque_callback_data: 'b' })
    await template('entregado', ['Ana', '#2'])
    await template('entregado', ['Ana', '#1'], { to: '573009999999' })
    expect(world.world.state()).toMatchObject({ messages: { total: 4, duplicates: 1 } })
    await world.call('POST', '/sandbox/reset')
    expect(world.world.state()).toMatchObject({ messages: { total: 0, duplicates: 0 } })
  })

  it('writes as a person: text, a tapped quick reply, a tapped button, a place, a file', async () => {
    const payload = {
      type: 'button',
      sub_type: 'quick_reply',
      index: '0',
      parameters: [{ type: 'payload', payload: 'yes:1' }],
    }
    const parameters = ['Ana', '#1', '$ 10'].map((param) => ({ type: 'text', text: param }))
    const components = [{ type: 'body', parameters }, payload]
    const shown = await send({
      type: 'template',
      template: { name: 'confirmar_pedido', language: { code: 'es_CO' }, components },
    })
    const id = shown.json<{ messages: { id: string }[] }>().messages[0]?.id
    await inbound({ button: 'confirmar' })
    const reply = { type: 'reply', reply: { id: 'a-1', title: 'Sí' } }
    await send({
      type: 'interactive',
      interactive: { type: 'button', body: { text: '¿?' }, action: { buttons: [reply] } },
    })
    await inbound({ button: { id: 'a-1' } })
    await inbound({ location: { latitude: 4.6, longitude: -74.1 } })
    await inbound({ image: true })
    const messages = values().flatMap((value) => value.messages ?? [])
    expect(messages).toMatchObject([
      { from: PHONE, type: 'button', button: { payload: 'yes:1', text: 'Confirmar' }, context: { id } },
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'a-1', title: 'Sí' } } },
      { type: 'location', location: { latitude: 4.6, longitude: -74.1 } },
      { type: 'image', image: { mime_type: 'image/png', id: expect.any(String) } },
    ])
    const media = (messages[3] as { image?: { id: string } } | undefined)?.image?.id
    const file = await world.call('GET', `/whatsapp/v23.0/${media}`, { headers: bearer })
    const url = new URL(file.json<{ url: string }>().url)
    expect((await world.call('GET', url.pathname + url.search, { headers: bearer })).text).toContain('PNG')
    expect((await world.call('GET', url.pathname + url.search)).status).toBe(401)
    vi.advanceTimersByTime(300_001)
    expect((await world.call('GET', url.pathname + url.search, { headers: bearer })).status).toBe(400)
  })

  it('hides the phone of who took a username; the business-scoped id still reaches them', async () => {
    const { userId } = (await inbound({ text: 'hola', username: 'ana.c', hidePhone: true })).json<{ userId: string }>()
    expect(userId).toMatch(/^CO\.[A-Z0-9]{20}$/)
    const [value] = values()
    expect(value?.contacts).toEqual([{ profile: { name: 'Cliente', username: 'ana.c' }, user_id: userId }])
    expect(value?.messages?.[0]).not.toHaveProperty('from')
    expect(JSON.stringify(value)).not.toContain(PHONE)
    const answer = await send({ to: undefined, recipient: userId, type: 'text', text: { body: 'hola' } })
    expect(answer.json()).toMatchObject({ contacts: [{ input: userId, user_id: userId }] })
    expect(codeOf(await send({ to: undefined, recipient: 'CO.NOBODY', type: 'text', text: { body: 'a' } }))).toBe(
      131026,
    )
  })

  it('marks as read what somebody wrote, and nothing else', async () => {
    const { id } = (await inbound({ text: 'hola' })).json<{ id: string }>()
    const mark = (message_id: string) =>
      world.call('POST', MESSAGES, {
        headers: bearer,
        body: { messaging_product: 'whatsapp', status: 'read', message_id },
      })
    expect((await mark(id)).json()).toEqual({ success: true })
    expect((await mark('wamid.nobody')).status).toBe(400)
  })

  it('answers strangers, foreign numbers and broken JSON in Graph form', async () => {
    expect((await text('a', {})).status).toBe(400)
    const stranger = await send({ type: 'text', text: { body: 'a' } }, {})
    expect([stranger.status, codeOf(stranger)]).toEqual([401, 190])
    const foreign = await world.call('POST', '/whatsapp/v23.0/999/messages', { headers: bearer, body: {} })
    expect(foreign.json()).toMatchObject({ error: { code: 100, error_subcode: 33 } })
    const broken = await world.app.inject({
      method: 'POST',
      url: MESSAGES,
      headers: { ...bearer, 'content-type': 'application/json' },
      payload: '{"a":',
    })
    expect(broken.json()).toMatchObject({ error: { code: 100 } })
  })

  it('fails in Graph form under an error fault', async () => {
    world.world.faults.add({ target: 'whatsapp', kind: 'error', rate: 1, forSeconds: 60 })
    const answer = await template('entregado', ['Ana', '#1'])
    expect([answer.status, codeOf(answer)]).toEqual([500, 131000])
    expect(world.world.state()).toMatchObject({ messages: { total: 0 } })
  })

  it('takes an upload', async () => {
    const boundary = 'xyz'
    const part = (name: string, value: string, extra = '') =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${extra}\r\n\r\n${value}\r\n`
    const file = '; filename="a.png"\r\nContent-Type: image/png'
    const payload = `${part('messaging_product', 'whatsapp')}${part('file', 'bytes', file)}--${boundary}--\r\n`
    const answer = await world.app.inject({
      method: 'POST',
      url: '/whatsapp/v23.0/100000000000001/media',
      headers: { ...bearer, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    })
    const { id } = answer.json<{ id: string }>()
    const media = await world.call('GET', `/whatsapp/v23.0/${id}`, { headers: bearer })
    expect(media.json()).toMatchObject({ mime_type: 'image/png', file_size: 5 })
  })
})
