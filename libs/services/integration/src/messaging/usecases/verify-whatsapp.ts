import { verifyHandshake } from '@litper/connector-whatsapp'
import { DomainError } from '@litper/kernel'
import { hashOf } from './messaging-accounts.ts'
import type { MessagingParts } from './ports.ts'

/** Meta's handshake, for the tenant whose verify token it carries. @throws DomainError forbidden `whatsapp.verify_refused` */
export async function verifyWhatsapp({ directory }: MessagingParts, query: Record<string, unknown>): Promise<string> {
  const given = query['hub.verify_token']
  const refused = new DomainError('whatsapp.verify_refused', 'forbidden')
  if (typeof given !== 'string' || given === '' || (await directory.find(hashOf(given))).length === 0) throw refused
  const challenge = verifyHandshake(query, given)
  if (challenge === undefined) throw refused
  return challenge
}
