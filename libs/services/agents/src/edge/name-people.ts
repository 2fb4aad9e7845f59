import { isUuid, PERMISSIONS } from '@litper/kernel'
import { currentContext, maskedName } from '@litper/platform'
import type { Operations } from '@litper/ports'
import type { RunEvent } from '../domain/runs/run-events.ts'

export interface NamedPerson {
  readonly name: string
  readonly email: string
}
/** People by their id; who is in no list is not there. */
export type People = ReadonlyMap<string, NamedPerson>
export const NOBODY: People = new Map()

const MOST_MS = 3000

/** Who approved or undid something in these events; nobody is asked for where nobody did. */
export function deciders(events: readonly RunEvent[]): string[] {
  const ids = events.flatMap((event) => ('by' in event && typeof event.by === 'string' ? [event.by] : []))
  return [...new Set(ids)].filter(isUuid)
}

/**
 * Their names, by the described operation of the api service: outside of a transaction. A receipt is shown without names while they cannot
 * be read. Who may not see people gets a first name and an initial in the words; the fields are masked where all answers are.
 */
export async function namePeople(operations: Operations, ids: readonly string[]): Promise<People> {
  if (ids.length === 0) return NOBODY
  const actor = { kind: 'agent', id: 'recibos', scopes: ['users:read'] } as const
  try {
    const answer = await operations.call('users.list', {}, actor, AbortSignal.timeout(MOST_MS))
    if (!answer.ok) return NOBODY
    const { data } = answer.body as { data: readonly (NamedPerson & { readonly id: string })[] }
    const wanted = data.filter((one) => ids.includes(one.id))
    return new Map(wanted.map(({ id, name, email }) => [id, { name, email }]))
  } catch {
    return NOBODY
  }
}

/** How a person is called in the words of a receipt. */
export function calledIn(people: People): (id: string) => string {
  const { roles = [] } = currentContext()?.actor ?? {}
  const isSeen = PERMISSIONS['people:read']!.some((role) => roles.includes(role))
  return (id) => {
    const person = people.get(id)
    if (!person) return id
    return isSeen ? person.name || person.email : maskedName(person.name) || id
  }
}
