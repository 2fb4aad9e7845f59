import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bearer, MESSAGES, PHONE, whatsappKit } from './kit.ts'

describe('phones and media', () => {
  const kit = whatsappKit()
  const { send, inbound, values, codeOf } = kit
  beforeEach(() => kit.open())
  afterEach(() => kit.close())

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
    const file = await kit.world.call('GET', `/whatsapp/v23.0/${media}`, { headers: bearer })
    const url = new URL(file.json<{ url: string }>().url)
    expect((await kit.world.call('GET', url.pathname + url.search, { headers: bearer })).text).toContain('PNG')
    expect((await kit.world.call('GET', url.pathname + url.search)).status).toBe(401)
    vi.advanceTimersByTime(300_001)
    expect((await kit.world.call('GET', url.pathname + url.search, { headers: bearer })).status).toBe(400)
  })

  it('hides the phone of a person with a username; the business-scoped id still reaches them', async () => {
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

  it('marks only messages from people as read', async () => {
    const { id } = (await inbound({ text: 'hola' })).json<{ id: string }>()
    const mark = (message_id: string) =>
      kit.world.call('POST', MESSAGES, {
        headers: bearer,
        body: { messaging_product: 'whatsapp', status: 'read', message_id },
      })
    expect((await mark(id)).json()).toEqual({ success: true })
    expect((await mark('wamid.nobody')).status).toBe(400)
  })

  it('accepts an upload', async () => {
    const boundary = 'xyz'
    const part = (name: string, value: string, extra = '') =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${extra}\r\n\r\n${value}\r\n`
    const file = '; filename="a.png"\r\nContent-Type: image/png'
    const payload = `${part('messaging_product', 'whatsapp')}${part('file', 'bytes', file)}--${boundary}--\r\n`
    const answer = await kit.world.app.inject({
      method: 'POST',
      url: '/whatsapp/v23.0/100000000000001/media',
      headers: { ...bearer, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    })
    const { id } = answer.json<{ id: string }>()
    const media = await kit.world.call('GET', `/whatsapp/v23.0/${id}`, { headers: bearer })
    expect(media.json()).toMatchObject({ mime_type: 'image/png', file_size: 5 })
  })
})
