import { DomainError } from '@litper/kernel'
import { judgeRefresh } from '../domain/refresh.ts'
import { hashOf } from './accounts.ts'
import type { Ground, Session } from './ground.ts'
import { openSession } from './open-session.ts'

/**
 * A new pair for a refresh token, which is spent by it. A spent one that comes again ends its whole family.
 * @throws DomainError unauthenticated `auth.refresh_invalid`, `auth.refresh_reused`
 */
export const refreshSession =
  (ground: Ground) =>
  async (refreshToken: string): Promise<Session> => {
    const hash = hashOf(refreshToken)
    const found = await ground.refreshTokens.lookup(hash)
    if (!found) throw new DomainError('auth.refresh_invalid', 'unauthenticated')
    // The family's end must be committed, so the refusal is thrown after the transaction.
    const outcome = await ground.asTenant(found.tenantId, () => ground.database.transaction(() => rotate(ground, hash)))
    if (typeof outcome === 'string') throw new DomainError(outcome, 'unauthenticated')
    return outcome
  }

async function rotate(ground: Ground, hash: string): Promise<Session | 'auth.refresh_invalid' | 'auth.refresh_reused'> {
  const token = await ground.refreshTokens.lock(hash)
  const worth = judgeRefresh(token, ground.clock.now())
  if (!token || worth === 'dead') return 'auth.refresh_invalid'
  if (worth === 'reused') {
    await ground.refreshTokens.revokeFamily(token.family)
    return 'auth.refresh_reused'
  }
  const user = await ground.accounts.findUser(token.userId)
  if (!user) return 'auth.refresh_invalid'
  await ground.refreshTokens.use(hash)
  return openSession(ground, user, token.family)
}

/** Ends a session's family; an unknown token ends nothing and says nothing. */
export const endSession =
  (ground: Ground) =>
  async (refreshToken: string): Promise<void> => {
    const found = await ground.refreshTokens.lookup(hashOf(refreshToken))
    if (!found) return
    await ground.asTenant(found.tenantId, () =>
      ground.database.transaction(() => ground.refreshTokens.revokeFamily(found.family)),
    )
  }
