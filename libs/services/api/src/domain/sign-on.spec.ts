import { expect, it } from 'vitest'
import { type Claims, unfitOf } from './sign-on.ts'

const claims = { issuer: 'https://id.example.co', subject: '7', email: 'Ana@Example.co', emailVerified: true }
const unfit = (change: Partial<Claims>, domains = ['example.co']) => unfitOf({ ...claims, ...change }, domains)

it('lets in a verified e-mail of the company, and no other', () => {
  expect(unfit({})).toBeUndefined()
  expect(unfit({ emailVerified: false })).toBe('sign_on.email_unverified')
  expect(unfit({ email: undefined })).toBe('sign_on.email_missing')
  expect(unfit({ email: 'no e-mail' })).toBe('sign_on.email_missing')
  expect(unfit({ email: 'ana@evil.test' })).toBe('sign_on.domain')
  expect(unfit({ email: 'ana@sub.example.co' })).toBe('sign_on.domain')
  expect(unfit({ email: 'ana@example.co@evil.test' })).toBe('sign_on.email_missing')
})
