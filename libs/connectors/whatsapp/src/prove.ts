import { DomainError, fields, unavailable } from '@litper/kernel'
import { type HttpClient, parsedJson, unprovenSettings } from '@litper/ports'
import type { WhatsAppSettings } from './settings.ts'

/** Graph's code for a token that is none any more. */
const TOKEN = 190
const VENDOR = 'whatsapp-cloud'

/** Reads the number's own id with the token. @throws DomainError vendor.settings; unavailable when Meta says neither */
export async function prove(http: HttpClient, settings: WhatsAppSettings): Promise<void> {
  const { baseUrl, version, phoneNumberId, accessToken } = settings
  const { status, text } = await http.send({
    method: 'GET',
    url: `${baseUrl}/${version}/${encodeURIComponent(phoneNumberId)}?fields=id`,
    headers: { authorization: `Bearer ${accessToken}` },
  })
  const answer = fields(parsedJson(text))
  if (status === 200 && String(answer['id']) === phoneNumberId) return
  const { code } = fields(answer['error'])
  if (status === 401 || code === TOKEN) throw unprovenSettings(VENDOR, ['accessToken'])
  if (status === 400 || status === 403 || status === 404) throw unprovenSettings(VENDOR, ['phoneNumberId'])
  throw status === 429 ? new DomainError('vendor.busy', 'too_many') : unavailable('vendor.unavailable', { status })
}
