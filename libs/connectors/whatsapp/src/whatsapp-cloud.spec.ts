import { invalid, unavailable } from '@litper/kernel'
import { type HttpClient, type OutgoingMessage, SendError } from '@litper/ports'
import { FakeHttp } from '@litper/testing/fake-http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whatsappCloud } from './whatsapp-cloud.ts'

const settings = { phoneNumberId: '100000000000001', accessToken: 'demo-whatsapp-token' }
const hello: OutgoingMessage = { id: 'm-1', to: { phone: '+573001234567' }, content: { kind: 'text', text: 'Hola' } }

const graphError = (status: number, code: number, more = {}) =>
  new FakeHttp(() => ({
    status,
    text: JSON.stringify({ error: { code, message: 'x', type: 'OAuthException', ...more } }),
  }))
const failing = (http: HttpClient, message = hello, given: Record<string, unknown> = settings) =>
  whatsappCloud(http)
    .send(given, message)
    .then(
      () => expect.unreachable(),
      (error: unknown) => error,
    )

describe('whatsappCloud', () => {
  it('posts once and returns the provider’s id', async () => {
    const http = new FakeHttp(() => ({
      text: '{"messaging_product":"whatsapp","contacts":[{"wa_id":"573001234567"}],"messages":[{"id":"wamid.1"}]}',
    }))
    expect(await whatsappCloud(http).send({ ...settings, baseUrl: 'http://127.0.0.1:8090/whatsapp/' }, hello)).toEqual({
      providerId: 'wamid.1',
    })
    expect(http.requests).toHaveLength(1)
    expect(http.requests[0]).toMatchObject({
      method: 'POST',
      url: 'http://127.0.0.1:8090/whatsapp/v23.0/100000000000001/messages',
      headers: { authorization: 'Bearer demo-whatsapp-token' },
    })
    expect(JSON.parse(String(http.requests[0]!.body))).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+573001234567',
      type: 'text',
      text: { body: 'Hola', preview_url: false },
      biz_opaque_callback_data: 'm-1',
    })
  })

  it.each([
    [429, 131056, 'wait_pair'],
    [429, 130429, 'wait_throughput'],
    [400, 80007, 'wait_throughput'],
    [400, 131049, 'wait_day'],
    [400, 131047, 'needs_template'],
    [400, 131026, 'unreachable'],
    [500, 131000, 'retry'],
    [400, 131008, 'permanent'],
    [400, 100, 'permanent'],
    [401, 190, 'permanent'],
    [404, 132001, 'permanent'],
    [400, 132000, 'permanent'],
    [503, 999999, 'retry'],
  ])('answers %i with code %i: %s, and is certain that nothing was sent', async (status, code, failure) => {
    expect(await failing(graphError(status, code))).toMatchObject({
      name: 'SendError',
      failure,
      code: String(code),
      uncertain: false,
    })
  })

  it('retries what Meta calls transient', async () => {
    expect(await failing(graphError(400, 555555, { is_transient: true }))).toMatchObject({ failure: 'retry' })
  })

  it('is uncertain exactly where Meta may have taken the message', async () => {
    const down = (code: string) => failing({ send: () => Promise.reject(unavailable(code)) })
    expect(await down('http.timeout')).toMatchObject({ failure: 'retry', code: 'http.timeout', uncertain: true })
    expect(await down('http.broken')).toMatchObject({ failure: 'retry', uncertain: true })
    expect(await down('http.unreachable')).toMatchObject({ failure: 'retry', uncertain: false })
    expect(await failing(new FakeHttp(() => ({ status: 502, text: '<html>' })))).toMatchObject({
      failure: 'retry',
      code: 'http.502',
      uncertain: true,
    })
    expect(await failing(new FakeHttp(() => ({ text: '%%%' })))).toMatchObject({
      failure: 'retry',
      code: 'whatsapp.malformed',
      uncertain: true,
    })
  })

  it('throws nothing but SendError, whatever is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), fc.oneof(fc.json(), fc.string()), async (status, text) => {
        await whatsappCloud(new FakeHttp(() => ({ status, text })))
          .send(settings, hello)
          .catch((error) => expect(error).toBeInstanceOf(SendError))
      }),
    )
  })

  it('lets through what is no fault of sending', async () => {
    const bug = new TypeError('bug')
    expect(await failing({ send: () => Promise.reject(bug) })).toBe(bug)
    expect(await failing({ send: () => Promise.reject(invalid('x')) })).toBeInstanceOf(SendError)
  })

  it('refuses without calling Meta: no settings, no address, a mail', async () => {
    const http = new FakeHttp(() => ({}))
    expect(await failing(http, hello, { accessToken: 'x' })).toMatchObject({
      failure: 'permanent',
      code: 'settings.phoneNumberId',
    })
    expect(await failing(http, { ...hello, to: { email: 'a@example.com' } })).toMatchObject({
      failure: 'unreachable',
      code: 'recipient.none',
    })
    expect(await failing(http, { ...hello, content: { kind: 'email', subject: 's', text: 't' } })).toMatchObject({
      failure: 'permanent',
    })
    expect(http.requests).toEqual([])
  })
})
