import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf, readCookie, writeCookie } from './cookie.ts'

it('goes without TLS only on this machine, and only in the demo', () => {
  for (const self of ['http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:8080']) {
    expect(placeOf({ self, demo: true })).toBe('demo-loopback')
    expect(placeOf({ self, demo: false })).toBe('secure')
  }
  for (const self of ['http://litper.test', 'https://localhost', 'http://127.0.0.1.evil.test', 'http://192.168.0.2'])
    expect(placeOf({ self, demo: true })).toBe('secure')
})

it('is bound to its host, closed to scripts and to other sites', () => {
  expect(writeCookie('secure', 'abc', 60)).toBe(
    '__Host-litper=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Strict; Secure',
  )
  expect(writeCookie('demo-loopback', 'abc', 60)).toBe('litper-demo=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Strict')
  expect(writeCookie('secure')).toBe('__Host-litper=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure')
})

it('of a sign-in that needs a second request is another one: neither is read for the other', () => {
  for (const place of ['secure', 'demo-loopback'] as const) {
    const [session, ceremony] = [writeCookie(place, 'abc', 60), writeCookie(place, 'def', 60, 'ceremony')]
    const sent = [session, ceremony].map((cookie) => cookie.split(';')[0]).join('; ')
    expect([readCookie(sent, place), readCookie(sent, place, 'ceremony')]).toEqual(['abc', 'def'])
    expect(readCookie(session, place, 'ceremony')).toBeUndefined()
    expect(ceremony.split('=')[0]).toBe(place === 'secure' ? '__Host-litper-ceremony' : 'litper-demo-ceremony')
  }
})

it('is read under its own name alone, once', () => {
  expect(readCookie('a=b; __Host-litper=abc; c=d', 'secure')).toBe('abc')
  expect(readCookie('litper-demo=abc', 'secure')).toBeUndefined()
  expect(readCookie('__Host-litper=abc', 'demo-loopback')).toBeUndefined()
  expect(readCookie('__Host-litper=abc; __Host-litper=def', 'secure')).toBeUndefined()
  expect(readCookie('__Host-litper=', 'secure')).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => void readCookie(text, 'secure')))
})
