import { createHmac } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import { placeOf, readCookie } from '../domain/cookie.ts'
import { isRead, isSameOrigin } from '../domain/same-origin.ts'
import { isOpen, TOKEN_IDLE_MS } from '../domain/session-life.ts'
import { type AccessClaims, hashOf, type SessionRow } from './accounts.ts'
import type { ApiParts, Proven, SessionRules, Shown } from './ports.ts'
import { isSameSecret } from './same-secret.ts'

const KEEP_MS = 10_000
const SEEN_MS = 60_000
const MOST = 10_000
type Needs = Pick<ApiParts, 'sessions' | 'accounts' | 'database' | 'asTenant' | 'clock' | 'sessionRules'>

/** Proves the log-in of a person, by its cookie or its access token. What it proved is remembered for ten seconds. */
export class RememberedSessions {
  private readonly known = new Map<string, { at: number; proven: Proven }>()

  constructor(private readonly parts: Needs) {}

  /** @throws DomainError forbidden `auth.csrf` for a write that no page of ours made */
  async ofCookie({ cookie = '', ...call }: Shown): Promise<Proven | undefined> {
    const { demo, csrfKey } = this.parts.sessionRules
    const secret = readCookie(cookie, placeOf({ self: call.self, demo }))
    if (!secret) return undefined
    const hash = hashOf(secret)
    const proven = await this.remembered(hash, () => this.parts.sessions.lookup(hash))
    if (!proven) return undefined
    if (
      !isRead(call.method) &&
      !(isSameOrigin(call) && isSameSecret(call.csrf ?? '', csrfOf(csrfKey, proven.session!)))
    )
      throw new DomainError('auth.csrf', 'forbidden')
    return proven
  }

  /** The log-in that a proven access token belongs to: a token says who, the log-in says whether still, and with which roles. */
  ofToken({ tenant, session }: AccessClaims): Promise<Proven | undefined> {
    const { asTenant, database, sessions } = this.parts
    return this.remembered(session, () => asTenant(tenant, () => database.transaction(() => sessions.find(session))))
  }

  /** In this process at once; in others within ten seconds. */
  forgetUser(id: string): void {
    for (const [key, { proven }] of this.known) if (proven.id === id) this.known.delete(key)
  }

  private async remembered(key: string, find: () => Promise<SessionRow | undefined>): Promise<Proven | undefined> {
    const now = this.parts.clock.now()
    const hit = this.known.get(key)
    if (hit && now.getTime() - hit.at < KEEP_MS) return hit.proven
    this.known.delete(key)
    const proven = await this.prove(await find(), now)
    if (!proven) return undefined
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    this.known.set(key, { at: now.getTime(), proven })
    return proven
  }

  private async prove(session: SessionRow | undefined, now: Date): Promise<Proven | undefined> {
    const { sessions, accounts, database, asTenant, sessionRules } = this.parts
    if (!session || !isOpen(session, now, idleMsOf(session, sessionRules))) return undefined
    const { id, tenantId: tenant, userId, seenAt, permissions } = session
    const user = await asTenant(tenant, () =>
      database.transaction(async () => {
        if (now.getTime() - seenAt.getTime() > SEEN_MS) await sessions.seen(id, now)
        return accounts.findUser(userId)
      }),
    )
    if (!user || user.disabledAt) return undefined
    return { tenant, id: userId, kind: 'user', roles: user.roles, session: id, ...(permissions && { permissions }) }
  }
}

/** A browser that nobody uses is signed out; a program that holds a refresh token may rest. */
export const idleMsOf = ({ browser }: Pick<SessionRow, 'browser'>, { idleMs }: SessionRules): number =>
  browser ? idleMs : TOKEN_IDLE_MS

/** The value that a page must send with each write: only a page of ours can read it. */
export const csrfOf = (key: Buffer, session: string): string =>
  createHmac('sha256', key).update(session).digest('base64url')
