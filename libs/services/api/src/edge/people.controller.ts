import { Answers, currentContext, currentTenant, type InputOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { changePerson, endSessionsOf, sendPasswordLink } from '../usecases/change-person.ts'
import { invitePerson } from '../usecases/invite-person.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { ACCEPTED } from './accepted.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './people.operations.ts'

const by = () => currentContext()!.actor

/** The people of the tenant, as who administers them changes them. */
@Controller()
export class PeopleController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.invitePerson)
  async invite(input: InputOf<typeof operations.invitePerson>) {
    await invitePerson(this.parts, input, { tenant: currentTenant(), roles: by().roles })
    return ACCEPTED
  }

  @Answers(operations.changePerson)
  change({ id, ...change }: InputOf<typeof operations.changePerson>) {
    return changePerson(this.parts, id, change, by())
  }

  @Answers(operations.sendPasswordLink)
  async sendPasswordLink({ id }: InputOf<typeof operations.sendPasswordLink>) {
    await sendPasswordLink(this.parts, id, by())
    return ACCEPTED
  }

  @Answers(operations.endSessionsOf)
  async endSessions({ id }: InputOf<typeof operations.endSessionsOf>) {
    await endSessionsOf(this.parts, id, by())
  }
}
