import type { HttpClient } from '@litper/ports'
import type { Twilio } from 'twilio'
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import type { TwilioSettings } from './settings.ts'

/*
 * Twilio's own library costs about a second and 25 MB to import: each of its three parts is loaded on first use, by the service that
 * needs it. It sends by our HTTP client, so that it calls the allowed hosts alone, is traced, and repeats nothing.
 */
type Make = typeof import('twilio')
type RequestOptions = {
  method: string
  uri: string
  username?: string
  password?: string
  headers?: Record<string, string>
  params?: Record<string, unknown>
  data?: Record<string, unknown>
}
const ORIGIN = 'https://api.twilio.com'

/** The REST client of one account. */
export async function clientOf(http: HttpClient, settings: TwilioSettings): Promise<Twilio> {
  const { default: make } = (await import('twilio')) as unknown as { default: Make }
  const { accountSid, authToken, baseUrl } = settings
  const request = (options: RequestOptions) => sendBy(http, baseUrl, options)
  return make(accountSid, authToken, { httpClient: { request } as never })
}

/** An empty TwiML document. */
export async function voiceResponse(): Promise<VoiceResponse> {
  const { default: library } = await import('twilio/lib/twiml/VoiceResponse.js')
  // a CommonJS module: Node and the bundler do not agree which `default` is the class
  const Class = (library as unknown as { default?: typeof VoiceResponse }).default ?? library
  return new (Class as typeof VoiceResponse)()
}

/** Whether Twilio signed this form at this address; it takes all the spellings of an address that Twilio signs. */
export async function isSigned(token: string, signature: string, url: string, form: Record<string, string | string[]>) {
  const { validateRequest } = await import('twilio/lib/webhooks/webhooks.js')
  return validateRequest(token, signature, url, form)
}

async function sendBy(http: HttpClient, baseUrl: string, options: RequestOptions) {
  const { method, uri, username = '', password = '', headers = {}, params, data } = options
  const query = params && Object.keys(params).length > 0 ? `?${formOf(params)}` : ''
  const answer = await http.send({
    method: method.toUpperCase() as 'GET' | 'POST' | 'DELETE',
    url: `${uri.startsWith(`${ORIGIN}/`) ? baseUrl + uri.slice(ORIGIN.length) : uri}${query}`,
    headers: { ...headers, authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` },
    ...(data && { body: formOf(data) }),
  })
  return { statusCode: answer.status, body: answer.text, headers: answer.headers }
}

function formOf(values: Record<string, unknown>): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) form.append(name, String(one))
  return form.toString()
}
