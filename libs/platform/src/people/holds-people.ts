import { type EventData, PersonRequested } from '@litper/contracts'
import type { PeopleHolder, PeopleRecords } from '@litper/ports'
import { Controller, Inject, type Type } from '@nestjs/common'
import type { Sealer } from '../config/secrets.ts'
import type { Token } from '../context/parts.ts'
import { PEOPLE_RECORDS, SEALER } from '../context/tokens.ts'
import { On, Payload } from '../events/on.ts'
import { Events } from '../events/publish.ts'
import { answerPerson } from './answer-person.ts'

/**
 * The controller by which a service takes part in requests about people. Its name stands in `PEOPLE_HOLDERS` of the kernel too. `group`:
 * of its subscription, where the service reads the bus as a group of its own name already.
 */
export function holdsPeople(service: string, held: Token<PeopleHolder>, group = service): Type {
  @Controller()
  class PeopleSubscriber {
    constructor(
      @Inject(held) private readonly holder: PeopleHolder,
      @Inject(PEOPLE_RECORDS) private readonly records: PeopleRecords,
      @Inject(SEALER) private readonly sealer: Sealer,
      @Inject(Events) private readonly events: Events,
    ) {}

    @On(PersonRequested, group)
    requested(@Payload() data: EventData<typeof PersonRequested>): Promise<void> {
      const { holder, records, sealer, events } = this
      return answerPerson({ holder, records, sealer, events }, service, data)
    }
  }
  return PeopleSubscriber
}
