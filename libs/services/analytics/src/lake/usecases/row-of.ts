import { withoutPerson } from '@litper/contracts'
import { allEvents } from '@litper/contracts/all-events'
import type { Envelope } from '@litper/ports'
import { MOST_AHEAD_MS, type Reason } from '../../shared/domain/set-aside.ts'
import { hasNegativeAmount } from '../domain/amounts.ts'
import { pseudonymous } from '../domain/pseudonymous.ts'
import type { LakeRow } from '../domain/row.ts'
import type { LakeParts } from './ports.ts'

const known = new Map(allEvents.map((contract) => [`${contract.name}@${contract.version}`, contract]))

/** An event as it lands; or why it does not. What is no number for the live service does not land either. */
export async function rowOf(
  parts: Pick<LakeParts, 'judge' | 'keyOf' | 'isErased'>,
  event: Envelope,
  now: Date,
): Promise<LakeRow | { readonly reason: Reason }> {
  const contract = known.get(`${event.name}@${event.version}`)
  if (!contract) return { reason: 'unknown_version' }
  const { reason, person } = parts.judge(event, now)
  if (reason) return { reason }
  const at = new Date(event.at)
  if (Number.isNaN(at.getTime()) || !contract.data.safeParse(event.data).success) return { reason: 'bad_data' }
  if (at.getTime() > now.getTime() + MOST_AHEAD_MS) return { reason: 'future_clock' }
  if (hasNegativeAmount(event.data)) return { reason: 'negative_amount' }
  const bare = withoutPerson(event.data)
  const isErased = person !== undefined && (await parts.isErased(event.data, contract.since?.(event.data) ?? event.at))
  return {
    event_id: event.id,
    name: event.name,
    version: event.version,
    stream: event.stream,
    key: keyOf(() => contract.key(bare as never)) === event.key ? event.key : '',
    tenant: event.tenant,
    occurred_at: at,
    landed_at: now,
    correlation: event.correlation,
    causation: event.causation ?? null,
    person_key: person && !isErased ? (parts.keyOf(person)[0] ?? null) : null,
    data: JSON.stringify(pseudonymous(event.data, bare)),
  }
}

/** Without its person an event may have no key, or the contract cannot make one. */
function keyOf(make: () => string): string | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
