import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyHandshake, verifySignature } from './verify.ts'

const sign = (body: string, secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

describe('verifySignature', () => {
  it('holds for the signed bytes and for no others', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 1 }),
        (body, other, secret) => {
          expect(verifySignature(body, sign(body, secret), secret)).toBe(true)
          expect(verifySignature(Buffer.from(body), sign(body, secret), secret)).toBe(true)
          expect(verifySignature(other, sign(body, secret), secret)).toBe(other === body)
          expect(verifySignature(body, sign(body, `${secret}x`), secret)).toBe(false)
        },
      ),
    )
  })

  it.each([
    undefined,
    '',
    'sha256=',
    `sha1=${'0'.repeat(64)}`,
    `sha256=${'0'.repeat(63)}`,
    `sha256=${'g'.repeat(64)}`,
    ['a', 'b'],
  ])('is false for the header %j', (header) => {
    expect(verifySignature('{}', header, 'secret')).toBe(false)
  })

  it('never accepts an empty secret', () => {
    expect(verifySignature('{}', sign('{}', ''), '')).toBe(false)
  })
})

describe('verifyHandshake', () => {
  const query = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444', 'hub.verify_token': 'demo-verify-token' }
  it('answers the challenge to who knows the token', () => {
    expect(verifyHandshake(query, 'demo-verify-token')).toBe('1158201444')
    expect(verifyHandshake({ ...query, 'hub.verify_token': 'other' }, 'demo-verify-token')).toBeUndefined()
    expect(verifyHandshake({ ...query, 'hub.mode': 'unsubscribe' }, 'demo-verify-token')).toBeUndefined()
    expect(verifyHandshake({ ...query, 'hub.challenge': '<script>' }, 'demo-verify-token')).toBeUndefined()
    expect(verifyHandshake({ ...query, 'hub.verify_token': '' }, '')).toBeUndefined()
    expect(verifyHandshake({}, 'demo-verify-token')).toBeUndefined()
  })
})
