import { DomainError } from '@litper/kernel'
import { TOKEN_IDLE_MS } from '../domain/session-life.ts'
import type { UserRow } from './accounts.ts'
import { raiseAlert } from './alerts.ts'
import { note } from './audit.ts'
import { beginSession, issueTokens, type Whence } from './open-session.ts'
import type { ApiParts, Session } from './ports.ts'
import { type Given, noteWrong, provePassword, type Way } from './prove-password.ts'
import { proveSecondFactor } from './second-factor.ts'

/** Opens a session by tokens. @throws DomainError as `provePassword` */
export async function signIn(parts: ApiParts, given: Given): Promise<Session> {
  const user = await provePassword(parts, given)
  await proveCode(parts, user, given)
  const whence = { address: given.ip, agent: given.agent ?? '' }
  const { session, id } = await parts.asTenant(user.tenantId, () =>
    parts.database.transaction(async () => {
      const id = await beginSession(parts, user, whence, { lifeMs: TOKEN_IDLE_MS })
      return { id, session: await issueTokens(parts, user, id) }
    }),
  )
  await noteSignIn(parts, user, id, whence)
  return session
}

/** The second proof. That it is wrong is noted like a wrong password. @throws as `proveSecondFactor` */
export async function proveCode(
  parts: ApiParts,
  user: UserRow,
  { code, ip, agent }: Omit<Given, 'email' | 'password'>,
) {
  try {
    await proveSecondFactor(parts, user, code)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'auth.code_wrong')
      await noteWrong(parts, user, user.email, { address: ip, agent }, error.code)
    throw error
  }
}

/** Who came in, and whether from a country that is new for this person. After the log-in began. */
export async function noteSignIn(
  parts: ApiParts,
  user: UserRow,
  session: string,
  from: Whence,
  by?: Way,
): Promise<void> {
  const who = { kind: 'user', id: user.id } as const
  await parts.asTenant(user.tenantId, async () => {
    await note(parts, { ...who, session }, 'sign_in', { outcome: 'done', from, ...(by && { about: { by } }) })
    const country = await parts.countryOf(from.address)
    if (!country) return
    const before = await parts.database.transaction(() => parts.sessions.listOf(user.id))
    const addresses = [...new Set(before.filter((one) => one.id !== session).map((one) => one.address))]
    const known = (await Promise.all(addresses.map(parts.countryOf))).filter(Boolean)
    if (known.length > 0 && !known.includes(country)) await raiseAlert(parts, 'new_country', { ...who, country }, from)
  })
}
