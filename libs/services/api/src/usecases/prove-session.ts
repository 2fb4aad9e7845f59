import { createHmac, timingSafeEqual } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import { placeOf, readCookie } from '../domain/cookie.ts'
import { isRead, isSameOrigin } from '../domain/same-origin.ts'
import { isOpen } from '../domain/session-life.ts'
import { hashOf } from './accounts.ts'
import type { ApiParts, Proven, Shown } from './ports.ts'

const KEEP_MS = 10_000
const SEEN_MS = 60_000
const MOST = 10_000
type Needs = Pick<ApiParts, 'sessions' | 'accounts' | 'database' | 'asTenant' | 'clock' | 'sessionRules'>

/** Proves the cookie of a log-in. What it proved is remembered for ten seconds. */
export class RememberedSessions {
  private readonly known = new Map<string, { at: number; proven: Proven }>()

  constructor(private readonly parts: Needs) {}

  /** @throws DomainError forbidden `auth.csrf` for a write that no page of ours made */
  async prove({ cookie = '', ...call }: Shown): Promise<Proven | undefined> {
    const { demo, csrfKey } = this.parts.sessionRules
    const secret = readCookie(cookie, placeOf({ self: call.self, demo }))
    const proven = secret && (await this.ofSecret(hashOf(secret)))
    if (!proven) return undefined
    if (!isRead(call.method) && !(isSameOrigin(call) && fits(call.csrf, csrfOf(csrfKey, proven.session!))))
      throw new DomainError('auth.csrf', 'forbidden')
    return proven
  }

  /** In this process at once; in others within ten seconds. */
  forget(hash: string): void {
    this.known.delete(hash)
  }

  private async ofSecret(hash: string): Promise<Proven | undefined> {
    const now = this.parts.clock.now()
    const hit = this.known.get(hash)
    if (hit && now.getTime() - hit.at < KEEP_MS) return hit.proven
    this.known.delete(hash)
    const proven = await this.lookup(hash, now)
    if (!proven) return undefined
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    this.known.set(hash, { at: now.getTime(), proven })
    return proven
  }

  private async lookup(hash: string, now: Date): Promise<Proven | undefined> {
    const { sessions, accounts, database, asTenant, sessionRules } = this.parts
    const session = await sessions.lookup(hash)
    if (!session || !isOpen(session, now, sessionRules.idleMs)) return undefined
    const { id, tenantId: tenant, userId, seenAt } = session
    const user = await asTenant(tenant, () =>
      database.transaction(async () => {
        if (now.getTime() - seenAt.getTime() > SEEN_MS) await sessions.seen(id, now)
        return accounts.findUser(userId)
      }),
    )
    return user && { tenant, id: userId, kind: 'user', roles: user.roles, session: id }
  }
}

/** The value that a page must send with each write: only a page of ours can read it. */
export const csrfOf = (key: Buffer, session: string): string =>
  createHmac('sha256', key).update(session).digest('base64url')

function fits(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
