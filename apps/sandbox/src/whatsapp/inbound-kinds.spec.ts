import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PHONE, whatsappKit } from './kit.ts'

describe('what a person sends beside words', () => {
  const kit = whatsappKit()
  const { inbound, values, template, statuses } = kit
  beforeEach(() => kit.open())
  afterEach(() => kit.close())
  const last = () =>
    values()
      .flatMap((value) => value.messages ?? [])
      .at(-1) as Record<string, unknown>

  it.each([
    [
      { order: { text: 'quiero estos', items: [{ sku: 'SKU1', quantity: 2, price: 50000 }] } },
      {
        type: 'order',
        order: {
          text: 'quiero estos',
          product_items: [{ product_retailer_id: 'SKU1', quantity: 2, item_price: 50000, currency: 'COP' }],
        },
      },
    ],
    [
      { flow: { talla: 'M' } },
      {
        type: 'interactive',
        interactive: {
          type: 'nfm_reply',
          nfm_reply: { name: 'flow', response_json: '{"talla":"M","flow_token":"sandbox"}' },
        },
      },
    ],
    [
      { address: { address: 'Calle 10 # 43E-31' } },
      {
        type: 'interactive',
        interactive: {
          nfm_reply: { name: 'address_message', response_json: '{"values":{"address":"Calle 10 # 43E-31"}}' },
        },
      },
    ],
    [
      { contacts: [{ name: 'Luis', phone: '+57 310 555 0101' }] },
      {
        type: 'contacts',
        contacts: [
          { name: { formatted_name: 'Luis' }, phones: [{ phone: '+57 310 555 0101', wa_id: '573105550101' }] },
        ],
      },
    ],
    [
      { unknown: 'poll_creation' },
      { type: 'unsupported', unsupported: { type: 'poll_creation' }, errors: [{ code: 131051 }] },
    ],
    [{ welcome: true }, { type: 'request_welcome' }],
    [
      { text: 'hola a todos', group: 'G.1' },
      { type: 'text', group_id: 'G.1' },
    ],
  ])('%j', async (body, expected) => {
    expect((await inbound(body)).status).toBe(201)
    expect(last()).toMatchObject({ from: PHONE, ...expected })
  })

  it('edits and takes back what was sent before', async () => {
    const { id } = (await inbound({ text: 'Calle 10' })).json<{ id: string }>()
    await inbound({ edit: { id, text: 'Calle 100' } })
    expect(last()).toMatchObject({
      type: 'edit',
      edit: { original_message_id: id, message: { text: { body: 'Calle 100' } } },
    })
    await inbound({ revoke: id })
    expect(last()).toMatchObject({ type: 'revoke', revoke: { original_message_id: id } })
  })

  it('reaches nobody under the old number any more, and the same person under the new one', async () => {
    await inbound({ text: 'hola', name: 'Ana' })
    await kit.world.call('POST', '/sandbox/whatsapp/number-change', { body: { from: PHONE, to: '573009990000' } })
    await template('entregado', ['Ana', '#1'])
    await template('entregado', ['Ana', '#2'], { to: '573009990000' })
    vi.advanceTimersByTime(10_000)
    expect(statuses().filter(({ status }) => status === 'failed')).toMatchObject([
      { recipient_id: PHONE, errors: [{ code: 131026 }] },
    ])
    expect(statuses().some(({ status, recipient_id: to }) => status === 'delivered' && to === '573009990000')).toBe(
      true,
    )
  })
})
