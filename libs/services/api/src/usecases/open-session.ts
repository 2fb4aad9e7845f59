import { newToken } from '@litper/kernel'
import { ACCESS_SECONDS, refreshEnd } from '../domain/refresh.ts'
import { hashOf, type UserRow } from './accounts.ts'
import type { ApiParts, Session } from './ports.ts'

/** Issues a pair of tokens. `family` names the session: every refresh keeps it. In the ambient transaction. */
export async function openSession(
  { refreshTokens, accessTokens, clock }: ApiParts,
  user: UserRow,
  family: string,
): Promise<Session> {
  const refreshToken = `rt_${newToken()}`
  await refreshTokens.add({
    hash: hashOf(refreshToken),
    userId: user.id,
    family,
    expiresAt: refreshEnd(clock.now()),
  })
  const accessToken = await accessTokens.sign({ tenant: user.tenantId, id: user.id, roles: user.roles })
  return { accessToken, refreshToken, expiresIn: ACCESS_SECONDS }
}
