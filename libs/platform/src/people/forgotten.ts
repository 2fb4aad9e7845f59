import { type EventContract, withoutPerson } from '@litper/contracts'
import { allEvents } from '@litper/contracts/all-events'
import type { Person } from '@litper/kernel'
import type { Envelope, PeopleRecords, Without } from '@litper/ports'
import { count } from '../telemetry/metrics.ts'
import type { Marks } from './marks.ts'

const known: ReadonlyMap<string, EventContract> = new Map(allEvents.map((one) => [`${one.name}@${one.version}`, one]))

/**
 * The one place that knows who was erased. What tells of such a person and began before the erasure loses them: what is emitted, from
 * whatever door it came, and what was under way on the bus meanwhile. What began later is a new relationship, and stays.
 */
export class Forgotten {
  constructor(
    private readonly records: PeopleRecords,
    private readonly marks: Marks,
  ) {}

  /** In the ambient transaction: from now on, what began up to `until` is kept without this person. */
  async erase(person: Person, until: Date): Promise<void> {
    await this.records.mark(this.marks.of(person), until)
  }

  /** Whether a record tells of somebody who was erased after it began. In the ambient transaction; mostly it asks nothing. */
  async isErased(record: unknown | (() => unknown), since: string | Date): Promise<boolean> {
    const newest = await this.records.newestErasure()
    if (!newest) return false
    const began = new Date(since)
    if (!(began <= newest)) return false
    const until = await this.records.erasureOf(this.marks.within(typeof record === 'function' ? record() : record))
    return until !== undefined && began <= until
  }

  /** The event as it may go on; undefined when it is not handled any more. */
  async rest(envelope: Envelope): Promise<Envelope | undefined> {
    if (envelope.forgotten) return envelope
    const contract = contractOf(envelope)
    if (contract?.stream === 'integration.person' || !(await this.isErased(envelope.data, sinceOf(envelope, contract))))
      return envelope
    count('litper_events_of_erased_total', { event: envelope.name })
    return restOf(envelope)
  }
}

/** What may stay of an event when its person is erased: undefined when nothing of it can be handled without them. */
export function restOf(envelope: Envelope): Envelope | undefined {
  const contract = contractOf(envelope)
  if (contract?.isOfPerson) return undefined
  const data = withoutPerson(envelope.data)
  if (contract && !contract.data.safeParse(data).success) return undefined
  const told = typeof envelope.key === 'string' && contract ? keyOf(contract, data) : 'forgotten'
  return { ...envelope, key: told === envelope.key ? envelope.key : 'forgotten', forgotten: true, data }
}

export const without: Without = { event: restOf, payload: withoutPerson }

const contractOf = ({ name, version }: Envelope) => known.get(`${name}@${version}`)

function keyOf(contract: EventContract, data: unknown): string {
  try {
    return contract.key(data) ?? 'forgotten'
  } catch {
    return 'forgotten' // the key was in what is erased
  }
}

function sinceOf(envelope: Envelope, contract: EventContract | undefined): string {
  try {
    return contract?.since?.(envelope.data) ?? envelope.at
  } catch {
    return envelope.at // it breaks its contract: its handler will say so
  }
}
