import { FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { whatsappCloud } from './whatsapp-cloud.ts'

const settings = { phoneNumberId: '100000000000001', accessToken: 'a token' }
const error = (code: number) => ({ error: { code, message: 'x' } })

describe('a WhatsApp number', () => {
  it('is proven by its own id', async () => {
    const http = new FakeHttp({ json: { id: settings.phoneNumberId } })
    await expect(whatsappCloud(http).prove(settings)).resolves.toBeUndefined()
    expect(http.requests[0]).toMatchObject({
      method: 'GET',
      url: 'https://graph.facebook.com/v23.0/100000000000001?fields=id',
      headers: { authorization: 'Bearer a token' },
    })
  })

  it.each([
    [401, error(190), 'accessToken'],
    [400, error(190), 'accessToken'],
    [400, error(100), 'phoneNumberId'],
    [404, error(100), 'phoneNumberId'],
  ])('is refused by %i %j with the field', async (status, json, name) => {
    await expect(whatsappCloud(new FakeHttp({ status, json })).prove(settings)).rejects.toMatchObject({
      code: 'vendor.settings',
      kind: 'invalid',
      details: { fields: [{ field: `settings.${name}` }] },
    })
  })

  it.each([500, 429, 200])('is neither when Meta says %i and nothing of it', async (status) => {
    const kind = status === 429 ? 'too_many' : 'unavailable'
    await expect(whatsappCloud(new FakeHttp({ status })).prove(settings)).rejects.toMatchObject({ kind })
  })
})
