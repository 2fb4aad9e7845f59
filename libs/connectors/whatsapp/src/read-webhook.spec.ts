import { describe, expect, it } from 'vitest'
import { envelope } from './fixtures/envelope.ts'
import { readWebhook } from './read-webhook.ts'

const received = new Date('2026-11-22T12:00:00Z')
const contact = { profile: { name: 'Ana' }, wa_id: '573001234567', user_id: 'CO.abc' }
const base = { from: '573001234567', id: 'wamid.1', timestamp: '1749416383' }
const one = (message: Record<string, unknown>) =>
  readWebhook(envelope({ contacts: [contact], messages: [{ ...base, ...message }] }), received).messages[0]
const person = { phone: '+573001234567', userId: 'CO.abc', name: 'Ana' }
const head = { providerId: 'wamid.1', phoneNumberId: '100', from: person, at: '2025-06-08T20:59:43.000Z' }

describe('readWebhook', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [
      { type: 'text', text: { body: 'Hola' } },
      { kind: 'text', text: 'Hola' },
    ],
    [
      {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Sí' } },
        context: { from: '57', id: 'wamid.0' },
      },
      { kind: 'button', buttonId: 'yes', text: 'Sí', context: { messageId: 'wamid.0' } },
    ],
    [
      { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 'r1', title: 'Mañana' } } },
      { kind: 'button', buttonId: 'r1', text: 'Mañana' },
    ],
    [
      { type: 'button', button: { payload: 'confirm:1', text: 'Confirmar' } },
      { kind: 'button', buttonId: 'confirm:1', text: 'Confirmar' },
    ],
    [
      { type: 'location', location: { latitude: 4.65, longitude: -74.05, address: 'Cra 7' } },
      { kind: 'location', location: { latitude: 4.65, longitude: -74.05, address: 'Cra 7' } },
    ],
    [
      { type: 'image', image: { id: 'media1', mime_type: 'image/jpeg', sha256: 'x', caption: 'la fachada' } },
      { kind: 'image', text: 'la fachada', media: { id: 'media1', mimeType: 'image/jpeg', sha256: 'x' } },
    ],
    [
      { type: 'audio', audio: { id: 'media2', mime_type: 'audio/ogg' } },
      { kind: 'audio', media: { id: 'media2', mimeType: 'audio/ogg' } },
    ],
    [
      { type: 'sticker', sticker: { id: 'media3' } },
      { kind: 'sticker', media: { id: 'media3' } },
    ],
    [
      { type: 'reaction', reaction: { message_id: 'wamid.0', emoji: '👍' } },
      { kind: 'reaction', text: '👍', context: { messageId: 'wamid.0' } },
    ],
    [
      { type: 'hologram', hologram: { x: 1 } },
      { kind: 'unsupported', lines: ['hologram'] },
    ],
    [
      { type: 'unsupported', unsupported: { type: 'poll_creation' }, errors: [{ code: 131051 }] },
      { kind: 'unsupported', lines: ['poll_creation'] },
    ],
    [
      { type: 'location', location: { latitude: 'x' } },
      { kind: 'unsupported', lines: ['location'] },
    ],
    [{ type: '__proto__' }, { kind: 'unsupported', lines: ['__proto__'] }],
    [{ type: 7 }, { kind: 'unsupported' }],
  ])('reads %j', (message, expected) => {
    expect(one(message)).toEqual({ ...head, ...expected })
  })

  it('knows a person without a phone by the user id', () => {
    const hidden = { profile: { name: 'Ana', username: 'anita' }, user_id: 'CO.abc' }
    const body = envelope({
      contacts: [hidden],
      messages: [{ id: 'wamid.1', from_user_id: 'CO.abc', timestamp: '1749416383', type: 'text', text: { body: 'x' } }],
    })
    expect(readWebhook(body, received).messages[0]!.from).toEqual({ userId: 'CO.abc', username: 'anita', name: 'Ana' })
  })

  it('gives each of several people their own name', () => {
    const other = { profile: { name: 'Luis' }, wa_id: '573009999999' }
    const messages = [
      { ...base, type: 'text', text: { body: '1' } },
      { ...base, id: 'wamid.2', from: '573009999999', type: 'text', text: { body: '2' } },
    ]
    expect(
      readWebhook(envelope({ contacts: [contact, other], messages }), received).messages.map(
        (message) => message.from.name,
      ),
    ).toEqual(['Ana', 'Luis'])
  })

  it('loops over entries, changes, messages and statuses, and counts what it passes over', () => {
    const statuses = [
      {
        id: 'wamid.9',
        status: 'delivered',
        timestamp: '1749416383',
        recipient_id: '573001234567',
        biz_opaque_callback_data: 'm-9',
        pricing: { billable: true, pricing_model: 'PMP', category: 'utility' },
        errors: [{ code: 131026 }],
      },
      {
        id: 'wamid.8',
        status: 'failed',
        timestamp: '1749416383',
        recipient_user_id: 'CO.abc',
        errors: [{ code: 131047, title: 'x' }],
      },
      { id: 'wamid.7', status: 'evaporated', timestamp: '1749416383', recipient_id: '57' },
    ]
    const body = envelope(
      { contacts: [contact], messages: [{ ...base, type: 'text', text: { body: 'Hola' } }, { type: 'text' }] },
      { statuses },
    )
    body.entry[0]!.changes.push({
      field: 'account_update',
      value: { messaging_product: 'whatsapp', metadata: { phone_number_id: '1' } },
    })
    const read = readWebhook(body, received)
    expect(read.messages).toHaveLength(1)
    expect(read.skipped).toBe(2)
    expect(read.notices).toMatchObject([{ kind: 'account_update', code: 'unknown' }])
    expect(read.statuses).toEqual([
      {
        providerId: 'wamid.9',
        phoneNumberId: '100',
        opaque: 'm-9',
        status: 'delivered',
        at: head.at,
        recipient: { phone: '+573001234567' },
        errorCode: '131026',
        pricing: { billable: true, category: 'utility', model: 'PMP' },
      },
      {
        providerId: 'wamid.8',
        phoneNumberId: '100',
        status: 'failed',
        at: head.at,
        recipient: { userId: 'CO.abc' },
        errorCode: '131047',
      },
    ])
  })

  it('reads a change of number', () => {
    const system = { body: 'changed', wa_id: '573009999999', type: 'user_changed_number' }
    expect(readWebhook(envelope({ messages: [{ ...base, type: 'system', system }] }), received).numberChanges).toEqual([
      {
        providerId: 'wamid.1',
        phoneNumberId: '100',
        at: head.at,
        from: { phone: '+573001234567' },
        to: { phone: '+573009999999' },
      },
    ])
  })

  it('takes no new device and no number that stays for a change of number', () => {
    for (const system of [
      { type: 'customer_identity_changed', wa_id: '573009999999' },
      { type: 'user_changed_number', wa_id: '573001234567' },
      { type: 'user_changed_number' },
    ])
      expect(readWebhook(envelope({ messages: [{ ...base, type: 'system', system }] }), received)).toMatchObject({
        numberChanges: [],
        skipped: 1,
      })
  })

  it('takes the time of receipt where Meta’s is unreadable', () => {
    expect(one({ type: 'text', text: { body: 'x' }, timestamp: 'soon' })!.at).toBe(received.toISOString())
  })
})
