import { createHmac } from 'node:crypto'
import { fields, invalid, list } from '@litper/kernel'
import type { HttpClient } from '@litper/ports'
import { readGraph, refusedIn, undecided } from './read-graph.ts'
import { GRAPH_VERSION } from './settings.ts'

export interface NumberClaim {
  readonly phoneNumberId: string
  readonly wabaId: string
  readonly appSecret: string
  readonly accessToken: string
  /** Without the version; without it, Meta. */
  readonly baseUrl?: string
}

/**
 * Whether Meta agrees that all belong together: the account lists the number, the token reads the account, and the secret is of the
 * token's app (`appsecret_proof`, which Meta checks). One call.
 * @throws DomainError invalid `whatsapp.not_proven` with the field that Meta does not accept; unavailable when Meta says neither
 */
export async function proveNumber(http: HttpClient, claim: NumberClaim): Promise<void> {
  const { phoneNumberId, wabaId, appSecret, accessToken, baseUrl = 'https://graph.facebook.com' } = claim
  const proof = createHmac('sha256', appSecret).update(accessToken).digest('hex')
  const query = new URLSearchParams({ fields: 'id', limit: '500', appsecret_proof: proof })
  const url = `${baseUrl.replace(/\/+$/, '')}/${GRAPH_VERSION}/${encodeURIComponent(wabaId)}/phone_numbers?${query}`
  const read = await readGraph(http, url, accessToken)
  const { status, answer } = read
  if (status === 200 && Array.isArray(answer['data'])) {
    if (list(answer['data']).some((one) => String(fields(one)['id']) === phoneNumberId)) return
    throw unproven('phoneNumberId')
  }
  const refused = refusedIn(read)
  if (refused === 'token') throw unproven('accessToken')
  if (/appsecret_proof/.test(String(fields(answer['error'])['message']))) throw unproven('appSecret')
  throw refused ? unproven('wabaId') : undecided(read)
}

const unproven = (field: string) =>
  invalid('whatsapp.not_proven', { fields: [{ field, problem: 'Meta does not accept it' }] })
