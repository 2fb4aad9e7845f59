import { DomainError } from '@litper/kernel'
import { type AuditEntry, SYSTEM_TENANT } from '@litper/ports'
import { TOKEN_IDLE_MS } from '../domain/session-life.ts'
import { hashOf, plainEmail, type UserRow } from './accounts.ts'
import { countFailure, raiseAlert } from './alerts.ts'
import { note } from './audit.ts'
import { limitAddress, limitStrangers, rememberAddress } from './limit-tries.ts'
import { beginSession, issueTokens, type Whence } from './open-session.ts'
import type { ApiParts, Session } from './ports.ts'
import { proveSecondFactor } from './second-factor.ts'

interface Given {
  readonly email: string
  readonly password: string
  readonly ip: string
  readonly agent?: string
  /** The second factor, of who has one. */
  readonly code?: string
}

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
      await noteFailure(parts, user, user.email, { address: ip, agent }, error.code)
    throw error
  }
}

/** Who came in, and whether from a country that is new for this person. After the log-in began. */
export async function noteSignIn(parts: ApiParts, user: UserRow, session: string, from: Whence): Promise<void> {
  const who = { kind: 'user', id: user.id } as const
  await parts.asTenant(user.tenantId, async () => {
    await note(parts, { ...who, session }, 'sign_in', { outcome: 'done', from })
    const country = await parts.countryOf(from.address)
    if (!country) return
    const before = await parts.database.transaction(() => parts.sessions.listOf(user.id))
    const addresses = [...new Set(before.filter((one) => one.id !== session).map((one) => one.address))]
    const known = (await Promise.all(addresses.map(parts.countryOf))).filter(Boolean)
    if (known.length > 0 && !known.includes(country)) await raiseAlert(parts, 'new_country', { ...who, country }, from)
  })
}

/** Of an account that does not exist it leaves as much, in nobody's tenant, under a hash of what was typed. */
async function noteFailure(
  parts: ApiParts,
  user: UserRow | undefined,
  email: string,
  from: AuditEntry['from'],
  code = 'auth.invalid_credentials',
) {
  const end = { outcome: 'refused', code, from } as const
  const id = user?.id ?? hashOf(email).slice(0, 16)
  await parts.asTenant(user?.tenantId ?? SYSTEM_TENANT, async () => {
    await note(parts, { kind: user ? 'user' : 'public', id }, 'sign_in', end)
    await countFailure(parts, { kind: 'user', id }, from)
  })
}

/**
 * Who has this e-mail and password. An unknown e-mail takes as long as a wrong password and gets the same answer.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`
 */
export async function provePassword(parts: ApiParts, { email: given, password, ip, agent }: Given): Promise<UserRow> {
  const email = plainEmail(given)
  await limitAddress(parts, { email, ip })
  const user = await parts.accounts.lookupUser(email)
  await limitStrangers(parts, { email, ip }, user)
  const hash = user?.disabledAt ? undefined : user?.passwordHash
  const right = await parts.passwords.verify(hash ?? (await parts.decoyHash()), password)
  if (!user || !hash || !right) {
    await noteFailure(parts, user, email, { address: ip, ...(agent && { agent }) })
    throw new DomainError('auth.invalid_credentials', 'unauthenticated')
  }
  await parts.asTenant(user.tenantId, () => parts.database.transaction(() => rememberAddress(parts, user, ip)))
  return user
}
