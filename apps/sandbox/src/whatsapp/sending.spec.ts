import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bearer, MESSAGES, PHONE, whatsappKit } from './kit.ts'
import { PAIR_BURST } from './limits.ts'
import { TEMPLATE_LANGUAGES, TEMPLATES } from './templates.ts'

describe('sending by whatsapp', () => {
  const kit = whatsappKit()
  const { send, text, template, inbound, statuses, codeOf } = kit
  beforeEach(() => kit.open())
  afterEach(() => kit.close())

  it('accepts free text only within 24 hours of the person’s last message', async () => {
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

  it('allows a burst to one person, then one message per six seconds', async () => {
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
    const demo = kit.world.world.settings.whatsapp
    await kit.close()
    await kit.open({ whatsapp: { ...demo, messagesPerSecond: 2 } })
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
    const seen = await kit.world.call('GET', `/sandbox/whatsapp/messages?to=%2B${PHONE}`)
    expect(seen.json()).toMatchObject({
      messages: [
        { to: PHONE, type: 'template', text: 'Hola Ana, tu pedido #1 fue entregado. ¡Gracias por tu compra!' },
      ],
    })
    for (const { body, params } of Object.values(TEMPLATES)) {
      for (const language of TEMPLATE_LANGUAGES) expect(new Set(body[language].match(/\{\{\d\}\}/g)).size).toBe(params)
    }
  })

  it('reports sent, delivered and read in one signed POST, with the opaque data', async () => {
    const ids: string[] = []
    for (const phone of ['573000000001', '573000000002']) {
      const answer = await template('entregado', ['Ana', '#1'], {
        to: phone,
        biz_opaque_callback_data: `ours-${phone}`,
      })
      ids.push(answer.json<{ messages: { id: string }[] }>().messages[0]?.id ?? '')
    }
    vi.advanceTimersByTime(250)
    expect(kit.world.sent).toHaveLength(1)
    expect(statuses()).toMatchObject([
      { id: ids[0], status: 'sent', biz_opaque_callback_data: 'ours-573000000001', recipient_id: '573000000001' },
      { id: ids[1], status: 'sent', pricing: { billable: true, pricing_model: 'PMP', category: 'utility' } },
    ])
    vi.advanceTimersByTime(3_000)
    expect(statuses().map(({ status }) => status)).toEqual(['sent', 'sent', 'delivered', 'delivered', 'read', 'read'])
    for (const { body, headers, url } of kit.world.sent) {
      const hmac = createHmac('sha256', 'demo-whatsapp-secret').update(body).digest('hex')
      expect(url).toBe('/webhooks/whatsapp')
      expect(headers).toMatchObject({ 'x-hub-signature-256': `sha256=${hmac}` })
    }
    const days = (kit.world.sent[0]?.retryDelaysMs ?? []).reduce((sum, wait) => sum + wait, 0) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
  })

  it('fails a message to a phone without WhatsApp, and shows it on no phone', async () => {
    await kit.world.call('POST', '/sandbox/whatsapp/phones', { body: { phone: PHONE, reachable: false } })
    expect((await template('entregado', ['Ana', '#1'])).status).toBe(200)
    vi.advanceTimersByTime(5_000)
    expect(statuses()).toMatchObject([{ status: 'failed', errors: [{ code: 131026 }] }])
    expect(kit.world.world.state()).toMatchObject({ messages: { total: 0, duplicates: 0 } })
  })

  it('takes a document where the template has one, and only there', async () => {
    const params = ['Ana', 'reporte diario', '29 de noviembre'].map((text) => ({ type: 'text', text }))
    const body = { type: 'body', parameters: params }
    const document = { link: 'https://example.com/a.pdf', filename: 'a.pdf' }
    const header = { type: 'header', parameters: [{ type: 'document', document }] }
    const report = (components: object[], name = 'reporte') =>
      send({ type: 'template', template: { name, language: { code: 'es_CO' }, components } })
    expect((await report([header, body])).status).toBe(200)
    expect(codeOf(await report([body]))).toBe(132012)
    expect(codeOf(await report([header, { ...body, parameters: params.slice(0, 2) }], 'entregado'))).toBe(132012)
  })

  it('counts a message that a phone got twice, whatever the opaque data says', async () => {
    await template('entregado', ['Ana', '#1'], { biz_opaque_callback_data: 'a' })
    await template('entregado', ['Ana', '#1'], { biz_opaque_callback_data: 'b' })
    await template('entregado', ['Ana', '#2'])
    await template('entregado', ['Ana', '#1'], { to: '573009999999' })
    expect(kit.world.world.state()).toMatchObject({ messages: { total: 4, duplicates: 1 } })
    await kit.world.call('POST', '/sandbox/reset')
    expect(kit.world.world.state()).toMatchObject({ messages: { total: 0, duplicates: 0 } })
  })

  it('answers a wrong token, another number and broken JSON in Graph form', async () => {
    expect((await text('a', {})).status).toBe(400)
    const stranger = await send({ type: 'text', text: { body: 'a' } }, {})
    expect([stranger.status, codeOf(stranger)]).toEqual([401, 190])
    const foreign = await kit.world.call('POST', '/whatsapp/v23.0/999/messages', { headers: bearer, body: {} })
    expect(foreign.json()).toMatchObject({ error: { code: 100, error_subcode: 33 } })
    const broken = await kit.world.app.inject({
      method: 'POST',
      url: MESSAGES,
      headers: { ...bearer, 'content-type': 'application/json' },
      payload: '{"a":',
    })
    expect(broken.json()).toMatchObject({ error: { code: 100 } })
  })

  it('fails in Graph form under an error fault', async () => {
    kit.world.world.faults.add({ target: 'whatsapp', kind: 'error', rate: 1, forSeconds: 60 })
    const answer = await template('entregado', ['Ana', '#1'])
    expect([answer.status, codeOf(answer)]).toEqual([500, 131000])
    expect(kit.world.world.state()).toMatchObject({ messages: { total: 0 } })
    kit.world.world.faults.clear()
    kit.world.world.faults.add({ target: 'whatsapp', kind: 'error', limit: true, rate: 1, forSeconds: 60 })
    const limited = await template('entregado', ['Ana', '#1'])
    expect([limited.status, codeOf(limited)]).toEqual([429, 130429])
  })
})
