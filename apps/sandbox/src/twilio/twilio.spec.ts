import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { vendorModules } from '../generated/vendors.ts'
import { buildServer } from '../server.ts'
import { createWorld, demoSettings } from '../world/world.ts'
import { addressOf, signature } from './signature.ts'
import { readTwiml, TwimlFault } from './twiml.ts'

describe('the wire format', () => {
  it('signs as the documentation’s example', () => {
    const form = new URLSearchParams({
      CallSid: 'CA1234567890ABCDE',
      Caller: '+12349013030',
      Digits: '1234',
      From: '+12349013030',
      To: '+18005551212',
    })
    expect(signature('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', form)).toBe('0/KCTR6DLpKmkAf8muzZqo1nDgQ=')
  })

  it('takes connection overrides off the address', () => {
    expect(addressOf('https://a.co/x?y=1#rc=3&rp=ct,rt,5xx')).toEqual({ url: 'https://a.co/x?y=1', retries: 3 })
    expect(addressOf('https://a.co/x')).toEqual({ url: 'https://a.co/x', retries: 0 })
  })

  it('reads documents, and refuses what the schema does not know', () => {
    const document =
      '<Response><Gather input="speech dtmf" numDigits="1" action="/t?a=1&amp;b=2"><Say language="es-MX">¿Sí o no?</Say></Gather><Hangup/></Response>'
    expect(readTwiml(document)).toEqual([
      {
        verb: 'Gather',
        says: ['¿Sí o no?'],
        takes: ['speech', 'dtmf'],
        timeout: 5,
        actionOnEmptyResult: false,
        action: '/t?a=1&b=2',
        numDigits: 1,
      },
      { verb: 'Hangup' },
    ])
    for (const bad of [
      '',
      '{}',
      '<Speak/>',
      '<Response><Speak/></Response>',
      '<Response><Say tone="x">a</Say></Response>',
    ])
      expect(() => readTwiml(bad)).toThrow(TwimlFault)
  })
})

describe('a call', () => {
  let app: Awaited<ReturnType<typeof buildServer>>
  let platform: Server
  const asked: { path: string; form: URLSearchParams; isSigned: boolean }[] = []
  const settings = demoSettings()
  const { accountSid, authToken, number } = settings.twilio
  const headers = {
    authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  let url = ''

  beforeEach(async () => {
    asked.length = 0
    platform = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        const form = new URLSearchParams(body)
        const isSigned = request.headers['x-twilio-signature'] === signature(authToken, `${url}${request.url}`, form)
        asked.push({ path: request.url!, form, isSigned })
        const again = form.get('Digits') ?? form.get('SpeechResult')
        const twiml = again
          ? '<Response><Say>Gracias</Say><Hangup/></Response>'
          : '<Response><Gather input="speech dtmf" action="/turn" actionOnEmptyResult="true"><Say>¿Sí?</Say></Gather></Response>'
        response.writeHead(200, { 'content-type': 'text/xml' }).end(request.url === '/status' ? '' : twiml)
      })
    })
    await new Promise<void>((done) => platform.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`
    const world = createWorld({ ...settings, platformUrl: url })
    app = await buildServer(settings, vendorModules, world)
    world.clock.setFactor(200)
  })
  afterEach(async () => {
    await app.close()
    platform.close().closeAllConnections()
  })

  const create = (to: string) =>
    app.inject({
      method: 'POST',
      url: `/twilio/2010-04-01/Accounts/${accountSid}/Calls.json`,
      headers,
      payload: new URLSearchParams([
        ['To', to],
        ['From', number],
        ['Url', `${url}/answer#rc=2`],
        ['StatusCallback', `${url}/status`],
        ['MachineDetection', 'Enable'],
        ...['initiated', 'ringing', 'answered', 'completed'].map((event) => ['StatusCallbackEvent', event]),
      ] as [string, string][]).toString(),
    })
  const script = (phone: string, name: string) =>
    app.inject({ method: 'POST', url: '/sandbox/twilio/people', payload: { phone, script: name } })
  const statuses = () => asked.filter(({ path }) => path === '/status').map(({ form }) => form.get('CallStatus'))
  const call = async () => (await app.inject('/sandbox/twilio/calls')).json().calls[0]

  it('is led by documents, tells its states, signs each request, and costs something', async () => {
    await script('+573001112233', 'presses_1')
    const { sid, status } = (await create('+573001112233')).json()
    expect({ sid, status }).toEqual({ sid: expect.stringMatching(/^CA[0-9a-f]{32}$/), status: 'queued' })
    await vi.waitFor(() => expect(statuses()).toContain('completed'), 5000)
    expect(new Set(statuses())).toEqual(new Set(['queued', 'ringing', 'in-progress', 'completed']))
    expect(asked.every(({ isSigned }) => isSigned)).toBe(true)
    expect(asked.find(({ path }) => path === '/answer')!.form.get('AnsweredBy')).toBe('human')
    expect(asked.find(({ path }) => path === '/turn')!.form.get('Digits')).toBe('1')
    expect((await call()).lines.map(({ text }: { text: string }) => text)).toEqual(['¿Sí?', '[1]', 'Gracias'])
    await vi.waitFor(async () => {
      const shown = (
        await app.inject({ url: `/twilio/2010-04-01/Accounts/${accountSid}/Calls/${sid}.json`, headers })
      ).json()
      expect(shown).toMatchObject({ status: 'completed', price: '-0.0285', price_unit: 'USD' })
    }, 5000)
  })

  it.each([
    ['busy', 'busy'],
    ['no_answer', 'no-answer'],
    ['fails', 'failed'],
  ])('to who is %s ends as %s, and nothing is asked', async (name, ended) => {
    await script('+573001112233', name)
    await create('+573001112233')
    await vi.waitFor(() => expect(statuses()).toContain(ended), 5000)
    expect(asked.some(({ path }) => path !== '/status')).toBe(false)
  })

  it('refuses what Twilio refuses', async () => {
    expect((await create('3001112233')).json()).toMatchObject({ status: 400, code: 21211 })
    const foreign = await app.inject({ method: 'GET', url: `/twilio/2010-04-01/Accounts/${accountSid}.json` })
    expect(foreign.json()).toMatchObject({ status: 401, code: 20003 })
  })
})
