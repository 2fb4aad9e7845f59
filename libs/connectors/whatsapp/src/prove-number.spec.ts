import { FakeHttp } from '@litper/testing/fake-http'
import { expect, it } from 'vitest'
import { proveNumber } from './prove-number.ts'

const claim = { phoneNumberId: '100', wabaId: '200', appSecret: 'an app secret', accessToken: 'a token' }
const error = (code: number, message = 'x') => ({ error: { code, message } })

it('is proven by the account that lists it, under the proof of the app’s secret', async () => {
  const http = new FakeHttp({ json: { data: [{ id: '99' }, { id: '100' }] } })
  await expect(proveNumber(http, claim)).resolves.toBeUndefined()
  const { url, headers } = http.requests[0]!
  expect(url).toBe(
    'https://graph.facebook.com/v23.0/200/phone_numbers?fields=id&limit=500&appsecret_proof=8a871144a71250ab497999d581a51a3227321591dd60e73f6b3bc841dcf4819b',
  )
  expect(headers).toMatchObject({ authorization: 'Bearer a token' })
})

it.each([
  [200, { data: [{ id: '99' }] }, 'phoneNumberId'],
  [400, error(190), 'accessToken'],
  [400, error(100, 'Invalid appsecret_proof provided in the API argument'), 'appSecret'],
  [400, error(100), 'wabaId'],
  [403, error(200), 'wabaId'],
])('is refused by %i %j with the field', async (status, json, field) => {
  const proven = proveNumber(new FakeHttp({ status, json }), claim)
  await expect(proven).rejects.toMatchObject({ code: 'whatsapp.not_proven', details: { fields: [{ field }] } })
})

it.each([500, 429, 200])('is neither when Meta says %i and nothing of it', async (status) => {
  const kind = status === 429 ? 'too_many' : 'unavailable'
  await expect(proveNumber(new FakeHttp({ status }), claim)).rejects.toMatchObject({ kind })
})
