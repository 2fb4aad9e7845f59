export interface RefreshState {
  readonly expiresAt: Date
  readonly usedAt?: Date
  readonly revokedAt?: Date
}

/**
 * A refresh token is good once. One that comes a second time was copied, and either copy may be the thief's: all tokens of its session
 * must be revoked.
 */
export function judgeRefresh(token: RefreshState | undefined, now: Date): 'good' | 'reused' | 'dead' {
  if (!token || token.revokedAt) return 'dead'
  if (token.usedAt) return 'reused'
  return token.expiresAt.getTime() > now.getTime() ? 'good' : 'dead'
}

export const ACCESS_SECONDS = 15 * 60
export const REFRESH_DAYS = 30
export const refreshEnd = (now: Date): Date => new Date(now.getTime() + REFRESH_DAYS * 86_400_000)
