import type { NumberClaim } from '@litper/connector-whatsapp'
import { conflict, invalid, newToken, type TenantId } from '@litper/kernel'
import { hashOf } from './messaging-accounts.ts'
import type { MessagingParts } from './ports.ts'

const HOUR_MS = 3_600_000

/** What proves a number's webhooks. The credentials for sending belong to the notifications service; the token here only proves, and is not kept. */
export interface WhatsappConnection extends NumberClaim {
  /** Makes a new one; else only the first connection does. */
  readonly newVerifyToken?: boolean
  /** In the demo alone. */
  readonly verifyToken?: string
}

/**
 * Binds a number, once Meta has said that number, account, secret and token belong together. A tenant that had it before has it no more.
 * `verifyToken`: what Meta's handshake must carry, in this answer only.
 * @throws DomainError invalid `whatsapp.not_proven`, `secret.chosen`; conflict `whatsapp.number_taken`; as `MessagingParts.prove`
 */
export async function connectWhatsapp(
  parts: MessagingParts,
  { newVerifyToken, verifyToken: chosen, ...claim }: WhatsappConnection,
): Promise<{ verifyToken?: string }> {
  const { database, accounts, directory, seals } = parts
  const { phoneNumberId, wabaId, appSecret } = claim
  refuseChosen(parts, chosen)
  await parts.prove(claim)
  const tenant = parts.tenant()
  await takeFromOthers(parts, phoneNumberId, tenant)
  const sealedSecret = seals.seal(appSecret, tenant)
  const verifyToken = chosen ?? newToken()
  const verifyTokenHash = hashOf(verifyToken)
  const keepsToken = !newVerifyToken && !chosen
  const isNew = await database.transaction(() =>
    accounts.saveNumber({ phoneNumberId, wabaId, sealedSecret, verifyTokenHash }, keepsToken),
  )
  directory.forget(phoneNumberId, wabaId, verifyTokenHash)
  return isNew ? { verifyToken } : {}
}

/** Each tenant that named the number before finds in its audit that it lost it. */
async function takeFromOthers(parts: MessagingParts, phoneNumberId: string, own: TenantId): Promise<void> {
  const rows = await parts.accounts.lookupNumbers(phoneNumberId)
  for (const { tenantId } of rows.filter((row) => row.phoneNumberId === phoneNumberId && row.tenantId !== own))
    await parts.asTenant(tenantId, async () => {
      await parts.database.separateTransaction(() => parts.accounts.releaseNumber(phoneNumberId))
      await parts.audit.append({
        at: parts.clock.now().toISOString(),
        who: { kind: 'system', id: 'integration' },
        what: 'security.number_taken_over',
        about: { phoneNumberId },
        outcome: 'alert',
      })
    })
}

/**
 * Makes the secret that the merchant's Chatea Pro flow will send; it is in this answer only. The one of before works for some hours more.
 * @throws DomainError invalid `secret.chosen`; conflict `chatea-pro.secret_taken`
 */
export async function connectChatea(
  parts: MessagingParts,
  { graceHours, inboundSecret: chosen }: { graceHours: number; inboundSecret?: string },
): Promise<{ inboundSecret: string }> {
  refuseChosen(parts, chosen)
  const inboundSecret = chosen ?? newToken()
  const owner = chosen && (await parts.accounts.lookupChatea(hashOf(chosen)))
  if (owner && owner !== parts.tenant()) throw conflict('chatea-pro.secret_taken')
  const until = new Date(parts.clock.now().getTime() + graceHours * HOUR_MS)
  const before = await parts.database.transaction(() => parts.accounts.saveChatea(hashOf(inboundSecret), until))
  parts.directory.forget(hashOf(inboundSecret), ...before)
  return { inboundSecret }
}

/** A secret that a person thought of can be guessed, and can be another's. */
function refuseChosen({ takesChosen }: MessagingParts, chosen: string | undefined): void {
  if (chosen !== undefined && !takesChosen) throw invalid('secret.chosen')
}
