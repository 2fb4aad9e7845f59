import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInbound } from './read-inbound.ts'
import { verifyBearer } from './verify-bearer.ts'

const at = new Date('2026-11-22T12:00:30Z')
const body = { user_ns: 'f1u2', phone: '+573001234567', name: 'Ana', text: 'Hola', message_id: 'mid.1' }

describe('readInbound', () => {
  it('reads the documented body', () => {
    expect(readInbound(body, at)).toEqual({
      providerId: 'mid.1',
      from: { phone: '+573001234567', userId: 'f1u2', name: 'Ana' },
      at: '2026-11-22T12:00:30.000Z',
      kind: 'text',
      text: 'Hola',
    })
    expect(readInbound({ ...body, button_id: 'yes' }, at)).toMatchObject({ kind: 'button', buttonId: 'yes' })
    expect(readInbound({ user_ns: 'f1u2' }, at)).toMatchObject({ kind: 'unsupported' })
  })

  it('gives repeats without an id the same identity, and other words or people another', () => {
    const id = (change: object, when = at) =>
      readInbound({ ...body, message_id: undefined, ...change }, when).providerId
    expect(id({})).toBe(id({}, new Date('2026-11-22T12:00:59Z')))
    expect(
      new Set([id({}), id({ text: 'Hola!' }), id({ user_ns: 'f1u3' }), id({}, new Date('2026-11-22T12:01:00Z'))]).size,
    ).toBe(4)
  })

  it('reads or refuses anything at all', () => {
    const keys = ['user_ns', 'phone', 'name', 'text', 'message_id', 'button_id']
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.anything())), (value) => {
        try {
          expect(readInbound(value, at).providerId).not.toBe('')
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          expect(error.code).toBe('chatea-pro.not_a_message')
        }
      }),
    )
  })
})

describe('verifyBearer', () => {
  it('takes the secret and nothing else', () => {
    expect(verifyBearer('Bearer demo-chatea-secret', 'demo-chatea-secret')).toBe(true)
    for (const header of [undefined, '', 'demo-chatea-secret', 'Bearer demo', 'Basic demo-chatea-secret', ['a', 'b']]) {
      expect(verifyBearer(header, 'demo-chatea-secret')).toBe(false)
    }
    expect(verifyBearer('Bearer ', '')).toBe(false)
  })
})
