import { DomainError } from '@litper/kernel'
import type { ApiParts } from './ports.ts'
import { provePassword } from './prove-password.ts'

const FRESH_MS = 10 * 60_000

export interface Own {
  readonly id: string
  readonly session?: string
  /** Fewer than the roles have: of a program that the person allowed. */
  readonly permissions?: readonly string[]
}

/**
 * Before a new way to sign in is added: the log-in is younger than ten minutes, or the password comes again. A browser that was left
 * open, or a stolen cookie, must not become a way in that stays. A program never adds one.
 * @throws DomainError forbidden `auth.fresh_needed`; as `provePassword`
 */
export async function proveFresh(
  parts: ApiParts,
  { id, session, permissions }: Own,
  { password, ip }: { password?: string; ip: string },
): Promise<void> {
  const needed = new DomainError('auth.fresh_needed', 'forbidden')
  if (permissions) throw needed
  const { begun, user } = await parts.database.transaction(async () => ({
    begun: session ? (await parts.sessions.find(session))?.createdAt : undefined,
    user: await parts.accounts.findUser(id),
  }))
  if (begun && parts.clock.now().getTime() - begun.getTime() < FRESH_MS) return
  if (!password || !user) throw needed
  await provePassword(parts, { email: user.email, password, ip })
}

/**
 * Before a person or a key is given access: with a stolen log-in nobody may invite themselves, or make a key that works after the log-in has
 * ended. A key or a part of the platform has no log-in; it can give only what it has (`refuseBeyondOwn`). @throws as `proveFresh`
 */
export async function proveGiving(
  parts: ApiParts,
  by: Own & { readonly kind: string },
  proof: { password?: string; ip: string },
): Promise<void> {
  if (by.kind === 'user') await proveFresh(parts, by, proof)
}
