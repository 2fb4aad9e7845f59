import { conflict, notFound } from '@litper/kernel'
import { isOpen } from '../domain/session-life.ts'
import type { SessionRow } from './accounts.ts'
import type { ApiParts } from './ports.ts'
import { idleMsOf } from './prove-session.ts'

export interface SessionView {
  readonly id: string
  readonly browser: boolean
  readonly current: boolean
  readonly address: string
  readonly agent: string
  readonly createdAt: string
  readonly seenAt: string
  readonly endsAt: string
}

/** The open log-ins of a person, newest first. */
export async function listOwnSessions(
  { database, sessions, clock, sessionRules }: ApiParts,
  { id, session }: { id: string; session?: string },
): Promise<SessionView[]> {
  const all = await database.transaction(() => sessions.listOf(id))
  const now = clock.now()
  return all.filter((one) => isOpen(one, now, idleMsOf(one, sessionRules))).map((one) => viewOf(one, session))
}

/** Ends another of a person's own log-ins. @throws DomainError not_found `session.not_found`; conflict `session.current`: sign out */
export async function endOwnSession(
  { database, sessions, clock, authenticator }: ApiParts,
  { id, userId, current }: { id: string; userId: string; current?: string },
): Promise<void> {
  await database.transaction(async () => {
    const session = await sessions.find(id)
    if (session?.userId !== userId) throw notFound('session.not_found')
    if (id === current) throw conflict('session.current')
    await sessions.end(id, clock.now())
  })
  authenticator.forgetUser(userId)
}

const viewOf = ({ id, browser, address, agent, ...times }: SessionRow, current?: string): SessionView => ({
  id,
  browser,
  current: id === current,
  address,
  agent,
  createdAt: times.createdAt.toISOString(),
  seenAt: times.seenAt.toISOString(),
  endsAt: times.endsAt.toISOString(),
})
