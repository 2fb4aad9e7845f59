import { conflict, invalid, newToken, notFound } from '@litper/kernel'
import type { CarrierAccount, TrackingParts } from './ports.ts'

const HOUR_MS = 3_600_000

/**
 * A secret that a person thought of can be guessed, and can be another's: it is taken in the demo alone, and there it is one tenant's.
 * @throws DomainError invalid `secret.chosen`; conflict `push.secret_taken`
 */
export async function refuseChosen(
  { accounts, takesChosen, tenant }: TrackingParts,
  { carrier, settings }: CarrierAccount,
): Promise<void> {
  const chosen = settings['pushSecret']
  if (chosen === undefined) return
  if (!takesChosen) throw invalid('secret.chosen')
  const owner = await accounts.holderOf(carrier, chosen)
  if (owner && owner !== tenant()) throw conflict('push.secret_taken')
}

/**
 * Makes the secret of a carrier's pushes; it is in this answer only. The one of before works for some hours more.
 * @throws DomainError not_found `carrier.no_account`; conflict `carrier.pushes_nothing`
 */
export async function makePushSecret(
  parts: TrackingParts,
  { carrier, graceHours }: { carrier: string; graceHours: number },
): Promise<{ pushSecret: string }> {
  const proof = parts.carriers.get(carrier)?.pushProof
  if (!proof) throw notFound('carrier.no_account', { carrier })
  if (proof === 'none') throw conflict('carrier.pushes_nothing')
  // who trades it for a bearer has a name too
  const pushSecret = proof === 'client_credentials' ? `litper-${newToken().slice(0, 8)}:${newToken()}` : newToken()
  const account = await parts.accounts.get(carrier)
  const until = new Date(parts.clock.now().getTime() + graceHours * HOUR_MS)
  await parts.accounts.putSecret({ ...account, settings: { ...account.settings, pushSecret } }, until)
  return { pushSecret }
}
