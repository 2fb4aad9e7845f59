import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { envelope } from './fixtures/envelope.ts'
import { readWebhook } from './read-webhook.ts'

const received = new Date('2026-11-22T12:00:00Z')
const KEYS = [
  'entry',
  'changes',
  'field',
  'value',
  'messages',
  'statuses',
  'contacts',
  'metadata',
  'from',
  'id',
  'type',
  'text',
  'body',
  'interactive',
  'button_reply',
  'location',
  'latitude',
  'timestamp',
  'errors',
  'code',
  'pricing',
  'context',
  'profile',
  'system',
  'toString',
  '__proto__',
]

describe('readWebhook on hostile input', () => {
  it('refuses what is not Meta’s envelope and reads anything else without a fault', () => {
    for (const body of [null, [], 'x', {}, { object: 'page', entry: [] }, { object: 'whatsapp_business_account' }]) {
      expect(() => readWebhook(body)).toThrow(
        expect.objectContaining({ kind: 'invalid', code: 'whatsapp.not_a_webhook' }),
      )
    }
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, fc.jsonValue(), tie('object'), fc.array(tie('value'), { maxLength: 3 })),
      object: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
    }))
    fc.assert(
      fc.property(value, fc.array(value, { maxLength: 3 }), (any, parts) => {
        for (const body of [
          any,
          { object: 'whatsapp_business_account', entry: any },
          envelope({ contacts: parts, messages: parts, statuses: parts }),
        ]) {
          try {
            readWebhook(body, received)
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})
