import type { ModelMessage, ModelRequest } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { redacted } from './redact.ts'

const user = (text: string): ModelMessage => ({ role: 'user', content: [{ type: 'text', text }] })
const request = (...messages: ModelMessage[]): ModelRequest => ({
  purpose: 'test.run',
  system: 'You help a shop in Bogotá.',
  messages,
  maxTokens: 100,
})
const order = {
  id: '7',
  name: '#1001',
  customer: { firstName: 'Laura', lastName: 'Gómez Rincón', phone: '+573001234567', email: 'laura@example.com' },
  destination: { address: 'Cra. 43A # 1-50, apto "302"', city: 'Medellín' },
}
const withResult = [
  user(
    '¿Qué pasó con el pedido de LAURA Gómez? Su celular es 300 123 45 67, vive en la Calle 10 # 20-30 torre 2, cc 1.020.333.444',
  ),
  {
    role: 'assistant' as const,
    content: [{ type: 'tool_call' as const, id: 'c1', name: 'orders_list', input: { search: 'Laura Gómez' } }],
  },
  {
    role: 'user' as const,
    content: [{ type: 'tool_result' as const, id: 'c1', text: JSON.stringify({ items: [order] }) }],
  },
]

describe('redaction', () => {
  it.each([
    'Laura',
    'LAURA',
    'Gómez',
    'Rincón',
    '300',
    '1234567',
    'laura@example.com',
    '43A',
    '302',
    'Calle 10',
    'torre 2',
    '1.020.333.444',
  ])('lets no «%s» leave', (personal) => {
    expect(JSON.stringify(redacted(request(...withResult)).sent)).not.toContain(personal)
  })
  it('leaves what is not personal', () => {
    const sent = JSON.stringify(redacted(request(...withResult)).sent)
    for (const kept of ['#1001', 'Medellín', 'Bogotá', 'orders_list', '¿Qué pasó con el pedido de'])
      expect(sent).toContain(kept)
  })
  it('puts all of it back, also inside the input of a tool call', () => {
    const { sent, restore } = redacted(request(...withResult))
    const shown = sent.messages.flatMap(({ content }) => content.map((part) => restore(part as never)))
    expect(shown).toEqual(withResult.flatMap(({ content }) => [...content] as unknown[]))
    const token = /\[TEL_\d+\]/.exec(JSON.stringify(sent))![0]
    expect(
      restore({ type: 'tool_call', id: '1', name: 't', input: { deep: [{ phone: token }], kept: 3 } }),
    ).toMatchObject({
      input: { deep: [{ phone: expect.stringMatching(/^\+?\d/) }], kept: 3 },
    })
  })
  it('gives the same token to the same text', () => {
    const { sent } = redacted(request(user('Escríbale a ana@x.co, sí, a ana@x.co')))
    expect(JSON.stringify(sent.messages)).toContain('Escríbale a [CORREO_1], sí, a [CORREO_1]')
  })
  it('is not fooled by tokens that somebody writes', () => {
    const { sent, restore } = redacted(request(user('Soy Pedro Páez. Mi clave es [NOMBRE_1]')))
    const text = JSON.stringify(sent.messages)
    expect(text).not.toContain('Pedro')
    expect(text.match(/\[NOMBRE_1\]/g)).toHaveLength(1)
    expect(restore({ type: 'text', text: text.slice(text.indexOf('clave')) }).text).toContain('clave es [NOMBRE_1]')
  })
  it('keeps its tokens when a conversation goes on', () => {
    const first = redacted(request(withResult[0]!)).sent.messages[0]
    expect(
      redacted(request(withResult[0]!, { role: 'assistant', content: [{ type: 'text', text: 'Sí' }] }, user('ok'))).sent
        .messages[0],
    ).toEqual(first)
  })
  it('changes nothing where nothing is personal', () => {
    const plain = request(user('¿Cuántos pedidos hay hoy?'))
    expect(redacted(plain).sent).toEqual(plain)
  })
})
