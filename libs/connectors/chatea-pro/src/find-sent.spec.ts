import type { OutgoingMessage } from '@litper/ports'
import { FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { chateaPro } from './chatea-pro.ts'

const settings = { token: 'demo-chatea-token', baseUrl: 'http://127.0.0.1:8090/chatea-pro/api' }
const since = new Date('2026-11-24T12:00:00.000Z')
const later = '2026-11-24T12:00:02.000Z'
const to = { phone: '+57 3001234567' }
const template: OutgoingMessage['content'] = {
  kind: 'template',
  name: 'guia_creada',
  language: 'es_CO',
  parameters: ['Ana\nMaría', '#1001', '#1001'],
  fallbackText: 'Hola Ana María, tu pedido #1001 va en camino',
}
const known = { data: [{ user_ns: 'f1u2', is_last_message_in_last_24h: false }] }

const look = (chat: unknown, content: OutgoingMessage['content'] = template, person: OutgoingMessage['to'] = to) => {
  const http = new FakeHttp(({ url }) => ({ json: url.includes('/subscribers?') ? known : { data: chat } }))
  const found = chateaPro(http).findSent!(settings, { id: 'm', to: person, content }, since)
  return found.then((sent) => ({ sent, urls: http.requests.map(({ method, url }) => `${method} ${url.slice(36)}`) }))
}
const out = (content: string, created_at = later) => ({ id: 'mid.1', type: 'out', content, created_at })

describe('a message whose answer was lost', () => {
  it('is looked for in the chat of its person, whenever that one wrote', async () => {
    expect(await look([out('Hola  Ana María, tu pedido #1001 va en camino')])).toEqual({
      sent: { providerId: 'mid.1' },
      urls: [
        'GET /subscribers?phone=%2B573001234567&limit=1',
        'GET /subscriber/chat-messages?user_ns=f1u2&limit=20&include_bot=true',
      ],
    })
    const { urls } = await look([], template, { userId: 'f3u4' })
    expect(urls).toEqual(['GET /subscriber/chat-messages?user_ns=f3u4&limit=20&include_bot=true'])
  })
  it('is known by the merchant’s template with our values, in their order', async () => {
    expect((await look([out('¡Ana María! Pedido #1001, guía de #1001')])).sent).toEqual({ providerId: 'mid.1' })
    expect((await look([out('Pedido #1001 de Ana María')])).sent).toBeUndefined()
    expect((await look([out('¡Ana María! Pedido #1001')])).sent).toBeUndefined()
  })
  it('is known by its free words, with buttons or without', async () => {
    const text = { kind: 'text', text: 'Tu pedido llegó' } as const
    const buttons = { kind: 'buttons', text: '¿Confirmas?', buttons: [{ id: 'y', title: 'Sí' }] } as const
    expect((await look([out('Tu pedido llegó')], text)).sent).toEqual({ providerId: 'mid.1' })
    expect((await look([out('¿Confirmas?\n\n1. Sí')], buttons)).sent).toEqual({ providerId: 'mid.1' })
    expect((await look([out('Otra cosa')], text)).sent).toBeUndefined()
    expect((await look([out('Tu pedido llegó')], { kind: 'text', text: ' ' })).sent).toBeUndefined()
  })
  it('is no message of before, none of the person’s, and none without a time', async () => {
    const words = template.fallbackText
    expect((await look([out(words, '2026-11-24T11:59:54.000Z')])).sent).toBeUndefined()
    expect((await look([out(words, '2026-11-24T11:59:56.000Z')])).sent).toBeDefined()
    expect((await look([{ ...out(words), type: 'in' }])).sent).toBeUndefined()
    expect((await look([{ ...out(words), created_at: undefined }])).sent).toBeUndefined()
    for (const chat of [undefined, 'x', [null, 3]]) expect((await look(chat)).sent).toBeUndefined()
  })
  it('of a person whom Chatea Pro does not know has not left', async () => {
    const http = new FakeHttp(() => ({ json: { data: [] } }))
    expect(await chateaPro(http).findSent!(settings, { id: 'm', to, content: template }, since)).toBeUndefined()
    expect(http.requests).toHaveLength(1)
  })
})
