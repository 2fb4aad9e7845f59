import { newId, newToken } from '@litper/kernel'
import { instantIn } from '../domain/mails.ts'
import { ACCESS_SECONDS, refreshEnd } from '../domain/refresh.ts'
import { hashOf, type UserRow } from './accounts.ts'
import { sendMail } from './links.ts'
import type { ApiParts, Session } from './ports.ts'

/** From where a person signs in, and with which program. */
export interface Whence {
  readonly address: string
  readonly agent: string
}

/** Begins a log-in; its person is told when the place and the program are new. In the ambient transaction. */
export async function beginSession(
  parts: ApiParts,
  user: UserRow,
  whence: Whence,
  { lifeMs, hash, permissions }: { lifeMs: number; hash?: string; permissions?: readonly string[] },
): Promise<string> {
  const now = parts.clock.now()
  const id = newId()
  const before = await parts.sessions.listOf(user.id)
  const endsAt = new Date(now.getTime() + lifeMs)
  await parts.sessions.add({ id, userId: user.id, ...whence, hash, permissions, seenAt: now, endsAt })
  const known = before.some((one) => one.address === whence.address || one.agent === whence.agent)
  if (parts.canMail && before.length > 0 && !known)
    await sendMail(parts, user, 'new_sign_in', { ...whence, when: instantIn(user.locale, now) })
  return id
}

/** Issues a pair of tokens. `session` is the log-in: every refresh keeps it. In the ambient transaction. */
export async function issueTokens(
  { refreshTokens, accessTokens, clock }: ApiParts,
  { id, tenantId }: Pick<UserRow, 'id' | 'tenantId'>,
  session: string,
): Promise<Session> {
  const refreshToken = `rt_${newToken()}`
  const expiresAt = refreshEnd(clock.now())
  await refreshTokens.add({ hash: hashOf(refreshToken), userId: id, family: session, expiresAt })
  const accessToken = await accessTokens.sign({ tenant: tenantId, id, session })
  return { accessToken, refreshToken, expiresIn: ACCESS_SECONDS }
}
