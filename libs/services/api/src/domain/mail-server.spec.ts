import { expect, it } from 'vitest'
import { readMailUrl } from './mail-server.ts'

it('is an SMTP server with a sender', () => {
  expect(readMailUrl('')).toBeUndefined()
  expect(readMailUrl('smtp://mail.test?from=Litper <no-reply@mail.test>')).toEqual({
    host: 'mail.test',
    port: 587,
    secure: false,
    from: 'Litper <no-reply@mail.test>',
  })
  expect(readMailUrl('smtps://ana%40x:p%2Fw@mail.test?from=a@x')).toMatchObject({
    port: 465,
    secure: true,
    user: 'ana@x',
    password: 'p/w',
  })
  expect(readMailUrl('smtp://[::1]:25?from=a@x')).toMatchObject({ host: '::1', port: 25 })
})

it.each([
  'mail.test',
  'http://mail.test?from=a@x',
  'smtp://mail.test',
  'smtp://mail.test?from=a',
  'smtp://m?from=a@x%0d%0aBcc: b@x',
])('refuses %s without telling it', (url) => {
  expect(() => readMailUrl(url)).toThrow(expect.objectContaining({ code: 'mail.bad_url', details: {} }))
})
