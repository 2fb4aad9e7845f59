import { type EventData, emit, PersonAnswered, type PersonRequested } from '@litper/contracts'
import { type Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, PeopleRecords } from '@litper/ports'
import type { Sealer } from '../config/secrets.ts'
import { currentTenant } from '../context/context.ts'
import type { Events } from '../events/publish.ts'

export interface AnswerParts {
  readonly holder: PeopleHolder
  readonly records: Pick<PeopleRecords, 'keepAnswer'>
  readonly sealer: Pick<Sealer, 'seal' | 'open'>
  readonly events: Pick<Events, 'publish'>
}

/** Does what is asked about a person with all that one service keeps, and says how much it was and what else was found of them. */
export async function answerPerson(
  { holder, records, sealer, events }: AnswerParts,
  service: string,
  { requestId, purpose, round, sealed, until }: EventData<typeof PersonRequested>,
): Promise<void> {
  const bound = currentTenant()
  const asked = new Person(sealer.open<Identifier[]>(sealed, bound), until ? new Date(until) : undefined)
  const person = asked.with(await holder.trace(asked))
  const notTheirs = purpose === 'trace' ? ((await holder.shared?.(asked)) ?? []) : []
  let done = 0
  if (purpose === 'erase') done = await holder.forget(person, `${requestId}/${round}`)
  else if (purpose === 'tell') {
    const told = (await holder.tell(person)).filter((one) => one.records.length > 0)
    done = told.reduce((sum, one) => sum + one.records.length, 0)
    await records.keepAnswer(requestId, service, sealer.seal(told, bound))
  }
  const sealedList = (some: readonly Identifier[]) => (some.length > 0 ? sealer.seal(some, bound) : undefined)
  const found = sealedList(person.identifiers.slice(asked.identifiers.length))
  await events.publish(
    emit(PersonAnswered, { requestId, round, service, records: done, found, shared: sealedList(notTheirs) }),
  )
}
