import type { Session } from '@litper/ports'

const sessions = new WeakMap<Session, WeakMap<object, Set<string>>>()

/** The rows that the current work has locked in this session: nobody else changes them until it ends. */
export function heldBy(session: Session): Set<string> {
  const works = sessions.get(session) ?? new WeakMap<object, Set<string>>()
  sessions.set(session, works)
  const rows = works.get(session.work) ?? new Set()
  works.set(session.work, rows)
  return rows
}
