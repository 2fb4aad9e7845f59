import { unavailable } from '@litper/kernel'
import { type HttpClient, type OutgoingMessage, SendError } from '@litper/ports'
import { type Answer, FakeHttp } from '@litper/testing/fake-http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chateaPro } from './chatea-pro.ts'

const settings = { token: 'demo-chatea-token', baseUrl: 'http://127.0.0.1:8090/chatea-pro/api' }
const to = { phone: '+573001234567', firstName: 'Ana' }
const hello: OutgoingMessage = { id: 'm-1', to, content: { kind: 'text', text: 'Hola' } }
const template: OutgoingMessage = {
  id: 'm-2',
  to,
  content: {
    kind: 'template',
    name: 'guia_creada',
    language: 'es_CO',
    parameters: ['Ana\nMaría', '#1001'],
    buttonPayloads: ['yes', 'no'],
    fallbackText: '-',
  },
}
const known = { data: [{ user_ns: 'f123u456', is_last_message_in_last_24h: true }], meta: { last_page: 1 } }

/** Answers the look-up with a known contact and the send with `answer`. */
const sending = (answer: Answer) => new FakeHttp(({ method }) => (method === 'GET' ? { json: known } : answer))
const failing = (http: HttpClient, message = hello) =>
  chateaPro(http)
    .send(settings, message)
    .then(
      () => expect.unreachable(),
      (error: unknown) => error,
    )

describe('chateaPro', () => {
  it('looks the contact up and sends text to it', async () => {
    const http = sending({ json: { status: 'ok', mid: 'wamid.1' } })
    expect(await chateaPro(http).send(settings, hello)).toEqual({ providerId: 'wamid.1' })
    expect(http.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', 'http://127.0.0.1:8090/chatea-pro/api/subscribers?phone=%2B573001234567&limit=1', undefined],
      ['POST', 'http://127.0.0.1:8090/chatea-pro/api/subscriber/send-text', '{"user_ns":"f123u456","content":"Hola"}'],
    ])
    expect(http.requests[1]!.headers).toMatchObject({ authorization: 'Bearer demo-chatea-token' })
  })

  it('answers a contact known by its id at once, with buttons as numbered lines', async () => {
    const http = sending({ json: { status: 'ok' } })
    const buttons = [
      { id: 'yes', title: 'Sí' },
      { id: 'no', title: 'No' },
    ]
    expect(
      await chateaPro(http).send(settings, {
        id: 'm',
        to: { userId: 'f1u2' },
        content: { kind: 'buttons', text: '¿Confirmas?', buttons },
      }),
    ).toEqual({})
    expect(JSON.parse(String(http.requests[0]!.body))).toEqual({
      user_ns: 'f1u2',
      content: '¿Confirmas?\n\n1. Sí\n2. No',
    })
  })

  it('sends a template to a phone that may be unknown', async () => {
    const http = sending({ json: { status: 'ok', data: { mid: 'wamid.2' } } })
    expect(await chateaPro(http).send({ ...settings, quickReplyStep: 'f1s9' }, template)).toEqual({
      providerId: 'wamid.2',
    })
    expect(JSON.parse(String(http.requests[0]!.body))).toEqual({
      user_id: '+573001234567',
      create_if_not_found: 'yes',
      content: {
        namespace: '',
        name: 'guia_creada',
        lang: 'es_CO',
        params: { 'BODY_{{1}}': 'Ana María', 'BODY_{{2}}': '#1001', QUICK_REPLY_1: 'f1s9', QUICK_REPLY_2: 'f1s9' },
      },
      contact: { first_name: 'Ana' },
    })
  })

  it('asks for a template where free text may not go', async () => {
    const closed = { data: [{ user_ns: 'f1u2', is_last_message_in_last_24h: false }] }
    expect(await failing(new FakeHttp(() => ({ json: { data: [] } })))).toMatchObject({ failure: 'needs_template' })
    expect(await failing(new FakeHttp(() => ({ json: closed })))).toMatchObject({ failure: 'needs_template' })
    expect(await failing(sending({ json: {} }), { ...hello, to: {} })).toMatchObject({ failure: 'unreachable' })
  })

  it.each([
    [429, {}, 'wait_throughput', false],
    [401, {}, 'permanent', false],
    [422, {}, 'permanent', false],
    [500, '<html>', 'retry', true],
    [200, '<html>', 'retry', true],
    [200, [], 'retry', true],
    [200, { status: 'error', message: 'no' }, 'permanent', false],
    [200, { status: 429, message: 'Too Many Attempts.' }, 'wait_throughput', false],
    [200, { success: false }, 'permanent', false],
    [200, { error: { code: 1 } }, 'permanent', false],
  ])('turns %i %j of a send into %s, uncertain: %s', async (status, body, failure, uncertain) => {
    expect(
      await failing(sending(typeof body === 'string' ? { status, text: body } : { status, json: body })),
    ).toMatchObject({ name: 'SendError', failure, uncertain })
  })

  it('is uncertain of a send that timed out, never of a look-up', async () => {
    const timeout = () => Promise.reject(unavailable('http.timeout'))
    expect(await failing(new FakeHttp(timeout))).toMatchObject({
      failure: 'retry',
      code: 'http.timeout',
      uncertain: false,
    })
    expect(await failing(new FakeHttp(timeout), template)).toMatchObject({
      failure: 'retry',
      code: 'http.timeout',
      uncertain: true,
    })
    expect(await failing(new FakeHttp(() => Promise.reject(unavailable('http.unreachable'))), template)).toMatchObject({
      uncertain: false,
    })
    expect(await failing(new FakeHttp(() => ({ status: 503, text: '' })))).toMatchObject({
      failure: 'retry',
      uncertain: false,
    })
  })

  it('calls one after the other for a token, side by side for several, and goes on after a failure', async () => {
    const running = new Map<string, number>()
    let most = 0
    let together = 0
    const http = new FakeHttp(async ({ headers }) => {
      const token = headers!.authorization!
      running.set(token, (running.get(token) ?? 0) + 1)
      most = Math.max(most, running.get(token)!)
      together = Math.max(
        together,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      )
      await new Promise((done) => setTimeout(done, 1))
      running.set(token, running.get(token)! - 1)
      return http.requests.length === 3 ? { status: 500, text: '' } : { json: { status: 'ok', mid: 'x' } }
    })
    const provider = chateaPro(http)
    const sends = ['a', 'a', 'a', 'b', 'b', 'b'].map((token) => provider.send({ ...settings, token }, template))
    const results = await Promise.allSettled(sends)
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5)
    expect([most, together]).toEqual([1, 2])
  })

  it('throws nothing but SendError, whatever is answered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 599 }),
        fc.oneof(fc.json(), fc.string()),
        fc.constantFrom(hello, template),
        async (status, body, message) => {
          await chateaPro(new FakeHttp(() => ({ status, text: body })))
            .send(settings, message)
            .catch((error) => expect(error).toBeInstanceOf(SendError))
        },
      ),
    )
  })
})
