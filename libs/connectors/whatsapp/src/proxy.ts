import { DomainError, type Fields, fields, list, someText } from '@litper/kernel'
import { type HttpClient, type HttpResponse, SendError } from '@litper/ports'
import { failureOf } from './codes.ts'
import type { WhatsAppSettings } from './settings.ts'

/** Posts a message body to the Graph API; returns the provider's id of it. @throws SendError */
export async function postMessage(
  http: HttpClient,
  settings: WhatsAppSettings,
  body: Record<string, unknown>,
): Promise<string> {
  const response = await send(http, settings, body)
  const answer = parse(response.text)
  if (response.status < 200 || response.status > 299 || answer?.error !== undefined)
    throw refusal(response.status, answer)
  const providerId = someText(fields(list(answer?.messages)[0]).id)
  // A 2xx that says nothing readable was most likely a message taken.
  if (providerId === undefined) throw new SendError('retry', 'whatsapp.malformed', true)
  return providerId
}

async function send(
  http: HttpClient,
  settings: WhatsAppSettings,
  body: Record<string, unknown>,
): Promise<HttpResponse> {
  const { baseUrl, version, phoneNumberId, accessToken } = settings
  try {
    return await http.send({
      method: 'POST',
      url: `${baseUrl}/${encodeURIComponent(version)}/${encodeURIComponent(phoneNumberId)}/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify(body),
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    // Only a connection that was never made is sure to have sent nothing.
    throw new SendError('retry', error.code, error.code !== 'http.unreachable')
  }
}

/** A Graph error is Meta's considered no; an error page of something between us and Meta leaves the outcome open. */
function refusal(status: number, answer: Fields | undefined): SendError {
  const error = fields(answer?.error)
  const code = typeof error.code === 'number' ? error.code : undefined
  const failure = failureOf(code, status, error.is_transient === true)
  return new SendError(
    failure,
    code === undefined ? `http.${status}` : String(code),
    code === undefined && status >= 500,
  )
}

function parse(body: string): Fields | undefined {
  try {
    return fields(JSON.parse(body))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
