import { newToken } from '@litper/kernel'
import { type MailKind, writeMail } from '../domain/mails.ts'
import { hashOf, type LinkPurpose, type UserRow } from './accounts.ts'
import type { ApiParts } from './ports.ts'
import { demandedOf } from './sign-on/demanded.ts'
import { addressOf } from './sign-on/settings.ts'

const LIFE_MS: Record<LinkPurpose, number> = { invite: 3 * 86_400_000, reset: 30 * 60_000 }

/** Mails a person a link that is good once, where mails can be sent; those before it are no more. In the ambient transaction. */
export async function sendLink(parts: ApiParts, user: UserRow, purpose: LinkPurpose): Promise<string> {
  const { links, clock, publicUrl } = parts
  const now = clock.now()
  await links.useAllOf(user.id, now)
  const token = newToken()
  const endsAt = new Date(now.getTime() + LIFE_MS[purpose])
  await links.add({ hash: hashOf(token), userId: user.id, purpose, endsAt })
  // behind the #, so that the token is in no log of a proxy and in no Referer
  const link = `${publicUrl}/${purpose}#${token}`
  if (parts.canMail) {
    const demanded = purpose === 'invite' ? await demandedOf(parts) : undefined
    if (demanded) await sendMail(parts, user, 'invite_sign_on', { link: addressOf(parts, demanded) })
    else await sendMail(parts, user, purpose, { link })
  }
  return link
}

/** Writes to a person of the ambient tenant, in the person's language, after the transaction. */
export async function sendMail(
  parts: ApiParts,
  { email, locale }: Pick<UserRow, 'email' | 'locale'>,
  kind: MailKind,
  words: Parameters<typeof writeMail>[2],
): Promise<void> {
  const tenant = (await parts.accounts.tenantName()) ?? ''
  await parts.scheduleMail({ to: email, ...writeMail(kind, locale, { tenant, ...words }) })
}
