import { expect, it } from 'vitest'
import { type Claims, isOpenToAll, unfitOf } from './sign-on.ts'

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

it('knows the domains where any person can have an e-mail: none of them makes people of a company', () => {
  const open = `gmail.com googlemail.com hotmail.com hotmail.es outlook.com outlook.es live.com msn.com yahoo.com yahoo.es
    yahoo.com.co icloud.com me.com aol.com proton.me protonmail.com gmx.com gmx.net mail.com zoho.com yandex.com`
  for (const domain of open.split(/\s+/)) expect([domain, isOpenToAll(domain)]).toEqual([domain, true])
  expect(['example.co', 'gmail.com.example.co', ''].map(isOpenToAll)).toEqual([false, false, false])
})
