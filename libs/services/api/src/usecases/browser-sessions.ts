import { DomainError, newToken, permissionsHeld, permissionsOf } from '@litper/kernel'
import { placeOf, writeCookie } from '../domain/cookie.ts'
import { hashOf, type UserRow } from './accounts.ts'
import { type Browser, refuseForeign } from './browser.ts'
import { ceremonyOver } from './ceremonies.ts'
import { beginSession } from './open-session.ts'
import type { Answered } from './passkeys/ports.ts'
import { provePasskey } from './passkeys/prove-passkey.ts'
import type { ApiParts, Proven } from './ports.ts'
import { provePassword, type Way } from './prove-password.ts'
import { csrfOf } from './prove-session.ts'
import { noteSignIn, proveCode } from './sign-in.ts'

export interface Access {
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly tenant: { readonly id: string; readonly name: string }
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
  readonly person?: { readonly email: string; readonly name: string }
  readonly locale: 'es' | 'en'
  /** Codes of an app are asked for at the log-in. */
  readonly secondFactor: boolean
  readonly csrf?: string
}

/**
 * Signs a person in by e-mail and password; `cookie` is the Set-Cookie header.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`; forbidden `auth.csrf`
 */
export async function openBrowserSession(
  parts: ApiParts,
  { email, password, code, passkey }: { email: string; password: string; code?: string; passkey?: Answered },
  browser: Browser,
): Promise<{ cookie: string; access: Access }> {
  refuseForeign(browser)
  const { address, agent } = browser
  const user = await provePassword(parts, { email, password, ip: address, agent })
  if (passkey) await proveOwnPasskey(parts, user, passkey, browser)
  else await proveCode(parts, user, { code, ip: address, agent })
  return beginBrowserSession(parts, user, browser)
}

/** In the place of a code. */
async function proveOwnPasskey(parts: ApiParts, user: UserRow, answered: Answered, browser: Browser): Promise<void> {
  const owner = await provePasskey(parts, answered, browser)
  if (owner.id !== user.id) throw new DomainError('passkey.wrong', 'unauthenticated')
}

/** The log-in of a person who was proven by a ceremony; the ceremony's cookie is taken away. */
export async function endCeremony(
  parts: ApiParts,
  user: UserRow,
  browser: Browser,
  by: Way,
): Promise<{ cookies: string[]; access: Access }> {
  const { cookie, access } = await beginBrowserSession(parts, user, browser, by)
  return { cookies: [cookie, ceremonyOver(parts, browser)], access }
}

/** The log-in of a person who is proven. */
async function beginBrowserSession(
  parts: ApiParts,
  user: UserRow,
  browser: Browser,
  by?: Way,
): Promise<{ cookie: string; access: Access }> {
  const { id, ...opened } = await parts.asTenant(user.tenantId, () =>
    parts.database.transaction(() => open(parts, user, browser)),
  )
  await noteSignIn(parts, user, id, { address: browser.address, agent: browser.agent }, by)
  return opened
}

async function open(parts: ApiParts, user: UserRow, { self, address, agent }: Browser) {
  const { demo, lifeMs } = parts.sessionRules
  const secret = newToken()
  const id = await beginSession(parts, user, { address, agent }, { lifeMs, hash: hashOf(secret) })
  const cookie = writeCookie(placeOf({ self, demo }), secret, Math.floor(lifeMs / 1000))
  return { id, cookie, access: await accessOfUser(parts, user, id) }
}

/** Ends the log-in that calls; `cookie` takes it away from the browser. */
export async function closeBrowserSession(
  { database, sessions, authenticator, clock, sessionRules }: ApiParts,
  { id, session, self }: { id: string; session?: string; self: string },
): Promise<{ cookie: string }> {
  if (session) await database.transaction(() => sessions.end(session, clock.now()))
  authenticator.forgetUser(id)
  return { cookie: writeCookie(placeOf({ self, demo: sessionRules.demo })) }
}

/** The caller, and what it may do. */
export const showAccess = (parts: ApiParts, caller: Proven): Promise<Access> =>
  parts.database.transaction(async () => {
    const user = caller.kind === 'user' ? await parts.accounts.findUser(caller.id) : undefined
    if (user) return accessOfUser(parts, user, caller.session)
    const { id, kind, roles } = caller
    const tenant = { id: caller.tenant, name: (await parts.accounts.tenantName()) ?? '' }
    return {
      id,
      kind,
      tenant,
      roles,
      permissions: permissionsHeld(caller),
      locale: 'es',
      secondFactor: false,
    }
  })

async function accessOfUser(parts: ApiParts, user: UserRow, session?: string): Promise<Access> {
  const { id, email, name, roles, locale } = user
  return {
    id,
    kind: 'user',
    tenant: { id: user.tenantId, name: (await parts.accounts.tenantName()) ?? '' },
    roles,
    permissions: permissionsOf(roles),
    person: { email, name },
    locale,
    secondFactor: (await parts.secondFactors.find(id))?.confirmedAt !== undefined,
    ...(session && { csrf: csrfOf(parts.sessionRules.csrfKey, session) }),
  }
}
