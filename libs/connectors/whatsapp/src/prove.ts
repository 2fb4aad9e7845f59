import { type HttpClient, unprovenSettings } from '@litper/ports'
import { readGraph, refusedIn, undecided } from './read-graph.ts'
import type { WhatsAppSettings } from './settings.ts'

const VENDOR = 'whatsapp-cloud'

/** Reads the number's own id with the token. @throws DomainError vendor.settings; unavailable when Meta says neither */
export async function prove(http: HttpClient, settings: WhatsAppSettings): Promise<void> {
  const { baseUrl, version, phoneNumberId, accessToken } = settings
  const url = `${baseUrl}/${version}/${encodeURIComponent(phoneNumberId)}?fields=id`
  const read = await readGraph(http, url, accessToken)
  if (read.status === 200 && String(read.answer['id']) === phoneNumberId) return
  const refused = refusedIn(read)
  if (refused) throw unprovenSettings(VENDOR, [refused === 'token' ? 'accessToken' : 'phoneNumberId'])
  throw undecided(read)
}
