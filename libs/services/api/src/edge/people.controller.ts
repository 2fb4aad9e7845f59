import { Answers, currentContext, currentTenant, type InputOf } from '@litper/platform'
import { Controller, Inject, Ip } from '@nestjs/common'
import { changePerson, endSessionsOf, sendPasswordLink } from '../usecases/change-person.ts'
import { invitePerson } from '../usecases/invite-person.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { proveGiving } from '../usecases/prove-fresh.ts'
import { ACCEPTED } from './accepted.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './people.operations.ts'

const by = () => currentContext()!.actor

/** The people of the tenant, as who administers them changes them. */
@Controller()
export class PeopleController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.invitePerson)
  async invite({ password, ...input }: InputOf<typeof operations.invitePerson>, @Ip() ip: string) {
    await proveGiving(this.parts, by(), { password, ip })
    await invitePerson(this.parts, input, { ...by(), tenant: currentTenant() })
    return ACCEPTED
  }

  @Answers(operations.changePerson)
  async change({ id, password, ...change }: InputOf<typeof operations.changePerson>, @Ip() ip: string) {
    if (change.roles || change.disabled === false) await proveGiving(this.parts, by(), { password, ip })
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
