import { conflict } from '@litper/kernel'
import { hashOf } from './messaging-accounts.ts'
import type { MessagingParts } from './ports.ts'

/** What proves a number's webhooks. The credentials for sending belong to the notifications service. */
export interface WhatsappConnection {
  readonly phoneNumberId: string
  readonly wabaId: string
  readonly appSecret: string
  readonly verifyToken: string
}

/** @throws DomainError conflict `whatsapp.number_taken` */
export async function connectWhatsapp(parts: MessagingParts, connection: WhatsappConnection): Promise<void> {
  const { database, accounts, directory, seals } = parts
  const { phoneNumberId, wabaId, appSecret, verifyToken } = connection
  const tenant = parts.tenant()
  const others = (await accounts.lookupNumbers(phoneNumberId)).filter(
    (row) => row.phoneNumberId === phoneNumberId && row.tenantId !== tenant,
  )
  if (others.length > 0) throw conflict('whatsapp.number_taken')
  const verifyTokenHash = hashOf(verifyToken)
  await database.transaction(() =>
    accounts.saveNumber({ phoneNumberId, wabaId, sealedSecret: seals.seal(appSecret, tenant), verifyTokenHash }),
  )
  directory.forget(phoneNumberId, wabaId, verifyTokenHash)
}

/** The secret that the merchant's Chatea Pro flow will send. @throws DomainError conflict `chatea-pro.secret_taken` */
export async function connectChatea(
  { database, accounts, tenant }: MessagingParts,
  { inboundSecret }: { inboundSecret: string },
): Promise<void> {
  const hash = hashOf(inboundSecret)
  const owner = await accounts.lookupChatea(hash)
  if (owner && owner !== tenant()) throw conflict('chatea-pro.secret_taken')
  await database.transaction(() => accounts.saveChatea(hash))
}
