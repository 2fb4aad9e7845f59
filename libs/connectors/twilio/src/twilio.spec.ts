import { createHmac } from 'node:crypto'
import { DomainError, unavailable } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answering, FakeHttp } from '../../../testing/src/fake-http.ts'
import { twilio } from './twilio.ts'

const SID = `AC${'0123456789abcdef'.repeat(2)}`
const settings = { accountSid: SID, authToken: 'a-token-of-twilio', number: '+576015550100' }
const BASE = `https://api.twilio.com/2010-04-01/Accounts/${SID}`
const CALL = {
  to: '+573001112233',
  answerUrl: 'https://litper.test/a',
  statusUrl: 'https://litper.test/s',
  ringSeconds: 25,
  mostSeconds: 240,
}
const over = (answer: Answering) => {
  const http = new FakeHttp(answer)
  return { http, provider: twilio(http) }
}
const shown = (more: object = {}) => ({
  sid: 'CA1',
  status: 'completed',
  duration: '12',
  price: '-0.0285',
  price_unit: 'USD',
  date_created: 'Wed, 25 Nov 2026 15:00:00 +0000',
  ...more,
})

describe('placing a call', () => {
  it('asks for everything that a campaign needs, under the account', async () => {
    const { http, provider } = over(() => ({ status: 201, json: { sid: 'CA1', status: 'queued' } }))
    expect(await provider.place(settings, CALL)).toEqual({ providerCallId: 'CA1' })
    const [request] = http.requests
    expect(request).toMatchObject({ method: 'POST', url: `${BASE}/Calls.json` })
    expect(request!.headers!['authorization']).toBe(
      `Basic ${Buffer.from(`${SID}:a-token-of-twilio`).toString('base64')}`,
    )
    const form = new URLSearchParams(String(request!.body))
    expect(Object.fromEntries(form)).toMatchObject({
      To: CALL.to,
      From: settings.number,
      Timeout: '25',
      MachineDetection: 'Enable',
    })
    expect(form.getAll('StatusCallbackEvent')).toEqual(['initiated', 'ringing', 'answered', 'completed'])
    expect(form.get('Url')).toBe('https://litper.test/a#rc=3&rp=ct,rt,5xx')
  })

  it.each([
    [400, 21211, 'invalid'],
    [401, 20003, 'forbidden'],
    [400, 21210, 'forbidden'],
    [429, 20429, 'too_many'],
    [500, 20500, 'unavailable'],
    [503, undefined, 'unavailable'],
  ])('reads a no of status %s and code %s as %s', async (status, code, kind) => {
    const { provider } = over(() => ({ status, json: { status, code, message: 'To +573001112233 is not' } }))
    const error = await provider.place(settings, CALL).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(DomainError)
    expect(error).toMatchObject({ kind })
    expect(String(error)).not.toMatch(/573001112233/)
  })

  it('does not know the outcome when the answer cannot be read or was lost', async () => {
    for (const answer of [
      { status: 201, text: '<html>' },
      { status: 201, json: {} },
    ]) {
      await expect(over(() => answer).provider.place(settings, CALL)).rejects.toMatchObject({ kind: 'unavailable' })
    }
    const lost = over(() => {
      throw unavailable('http.timeout')
    })
    await expect(lost.provider.place(settings, CALL)).rejects.toMatchObject({ code: 'http.timeout' })
    expect(lost.http.requests).toHaveLength(1) // the library repeats nothing
  })
})

describe('what became of a call', () => {
  it('is read from the API, with its cost', async () => {
    const { provider } = over(() => ({ json: shown({ answered_by: 'machine_start' }) }))
    expect(await provider.look(settings, 'CA1')).toEqual({
      providerCallId: 'CA1',
      progress: 'completed',
      answeredBy: 'machine',
      seconds: 12,
      cost: { amount: '0.0285', currency: 'USD' },
    })
    expect(
      await over(() => ({ status: 404, json: { status: 404, code: 20404 } })).provider.look(settings, 'CA1'),
    ).toBeUndefined()
  })

  it('is found in the list by its number and its time', async () => {
    const earlier = shown({ sid: 'CA0', date_created: 'Wed, 25 Nov 2026 14:00:00 +0000' })
    const { http, provider } = over(() => ({ json: { calls: [shown({ status: 'ringing' }), earlier] } }))
    const found = await provider.findCalls(settings, CALL.to, new Date('2026-11-25T14:59:00Z'))
    expect(found.map(({ providerCallId }) => providerCallId)).toEqual(['CA1'])
    expect(new URL(http.requests[0]!.url).searchParams.get('To')).toBe(CALL.to)
  })
})

describe('a callback', () => {
  const url = 'https://litper.test/webhooks/voice/key/tries/1/turns/1'
  const sign = (form: Record<string, string>, token = settings.authToken) =>
    createHmac('sha1', token)
      .update(
        url +
          Object.keys(form)
            .sort()
            .map((name) => name + form[name])
            .join(''),
      )
      .digest('base64')
  const given = (form: Record<string, string>, signature = sign(form)) => ({
    url,
    signature,
    body: new URLSearchParams(form).toString(),
  })
  const form = {
    AccountSid: SID,
    CallSid: 'CA1',
    CallStatus: 'in-progress',
    From: '+573001112233',
    SpeechResult: 'sí, lo quiero',
    Confidence: '0.9',
  }
  const { provider } = over(() => ({}))

  it('says what was heard when its signature holds', async () => {
    expect(await provider.readCallback(settings, given(form))).toMatchObject({
      providerCallId: 'CA1',
      progress: 'in_progress',
      from: '+573001112233',
      speech: 'sí, lo quiero',
      confidence: 0.9,
    })
    const pressed = { ...form, SpeechResult: '', Digits: '1#' }
    expect(await provider.readCallback(settings, given(pressed))).toMatchObject({ digits: '1#' })
  })

  it('is refused when anything was changed, signed by another, or of another account', async () => {
    const refused = { code: 'call.signature', kind: 'forbidden' }
    await expect(provider.readCallback(settings, { ...given(form), url: `${url}0` })).rejects.toMatchObject(refused)
    await expect(provider.readCallback(settings, given({ ...form, Digits: '1' }, sign(form)))).rejects.toMatchObject(
      refused,
    )
    await expect(provider.readCallback(settings, given(form, sign(form, 'another')))).rejects.toMatchObject(refused)
    await expect(provider.readCallback(settings, { ...given(form), signature: undefined })).rejects.toMatchObject(
      refused,
    )
    const foreign = { ...form, AccountSid: 'AC1' }
    await expect(provider.readCallback(settings, given(foreign))).rejects.toMatchObject(refused)
  })

  it('is never believed for its body alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (body, signature) => {
        await expect(provider.readCallback(settings, { url, signature, body })).rejects.toMatchObject({
          code: 'call.signature',
        })
      }),
    )
  })
})

describe('a script', () => {
  const { provider } = over(() => ({}))
  it('is TwiML that listens in Colombian Spanish, with whatever is in the words escaped', async () => {
    const script = {
      say: ['Hola <b>&"'],
      listen: { url: 'https://litper.test/t/1?a=1&b=2', hints: ['sí', 'no'], digits: 1, seconds: 6 },
    }
    const twiml = await provider.scriptOf(settings, script)
    expect(twiml).toContain('<Gather input="speech dtmf" language="es-CO" action="https://litper.test/t/1?a=1&amp;b=2"')
    expect(twiml).toContain('actionOnEmptyResult="true" numDigits="1" timeout="6"')
    expect(twiml).toContain('<Say voice="Polly.Mia-Neural" language="es-MX">Hola &lt;b&gt;&amp;"</Say>')
    expect(twiml).not.toContain('Hangup')
  })
  it('hangs up after its last words', async () => {
    expect(await provider.scriptOf(settings, { say: ['Adiós'] })).toMatch(
      /<Say[^>]*>Adiós<\/Say><Hangup\/><\/Response>$/,
    )
  })
})
