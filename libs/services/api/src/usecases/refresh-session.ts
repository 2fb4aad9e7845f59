import { DomainError } from '@litper/kernel'
import { judgeRefresh } from '../domain/refresh.ts'
import { isOpen, TOKEN_IDLE_MS } from '../domain/session-life.ts'
import { hashOf } from './accounts.ts'
import { issueTokens } from './open-session.ts'
import type { ApiParts, Session } from './ports.ts'

/**
 * A new pair of tokens for a refresh token, which then is used. A used one that comes again revokes all tokens of its session.
 * @throws DomainError unauthenticated `auth.refresh_invalid`, `auth.refresh_reused`
 */
export async function refreshSession(parts: ApiParts, { refreshToken }: { refreshToken: string }): Promise<Session> {
  const hash = hashOf(refreshToken)
  const found = await parts.refreshTokens.lookup(hash)
  if (!found) throw new DomainError('auth.refresh_invalid', 'unauthenticated')
  // The end of the family must be committed, so the refusal is thrown after the transaction.
  const outcome = await parts.asTenant(found.tenantId, () => parts.database.transaction(() => rotate(parts, hash)))
  if (typeof outcome === 'string') throw new DomainError(outcome, 'unauthenticated')
  return outcome
}

async function rotate(
  parts: ApiParts,
  hash: string,
): Promise<Session | 'auth.refresh_invalid' | 'auth.refresh_reused'> {
  const token = await parts.refreshTokens.lock(hash)
  const worth = judgeRefresh(token, parts.clock.now())
  if (!token || worth === 'dead') return 'auth.refresh_invalid'
  if (worth === 'reused') {
    await parts.refreshTokens.revokeFamily(token.family)
    await parts.sessions.end(token.family, parts.clock.now())
    parts.authenticator.forgetUser(token.userId)
    return 'auth.refresh_reused'
  }
  const session = await parts.sessions.find(token.family)
  const user = await parts.accounts.findUser(token.userId)
  if (!session || !isOpen(session, parts.clock.now(), TOKEN_IDLE_MS) || !user || user.disabledAt)
    return 'auth.refresh_invalid'
  await parts.refreshTokens.use(hash)
  return issueTokens(parts, user, session.id)
}

/** Ends the session with all its tokens; an unknown token is no error. */
export async function endSession(
  { database, refreshTokens, sessions, authenticator, clock, asTenant }: ApiParts,
  { refreshToken }: { refreshToken: string },
): Promise<void> {
  const found = await refreshTokens.lookup(hashOf(refreshToken))
  if (!found) return
  await asTenant(found.tenantId, () =>
    database.transaction(async () => {
      await refreshTokens.revokeFamily(found.family)
      await sessions.end(found.family, clock.now())
    }),
  )
  authenticator.forgetUser(found.userId)
}
