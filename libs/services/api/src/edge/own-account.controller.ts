import { DomainError } from '@litper/kernel'
import { type Actor, Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Inject, Ip } from '@nestjs/common'
import { endOwnSession, listOwnSessions } from '../usecases/own-sessions.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { changePassword, forgotPassword, setPasswordByLink } from '../usecases/set-password.ts'
import { changeOwn } from '../usecases/users.ts'
import { ACCEPTED } from './accepted.ts'
import * as operations from './own-account.operations.ts'
import { API_PARTS } from './parts.ts'

/** What people do with their own account. */
@Controller()
export class OwnAccountController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.forgotPassword)
  async forgot({ email }: InputOf<typeof operations.forgotPassword>, @Ip() ip: string) {
    await forgotPassword(this.parts, { email, ip })
    return ACCEPTED
  }

  @Answers(operations.setPasswordByLink)
  async setByLink(input: InputOf<typeof operations.setPasswordByLink>) {
    await setPasswordByLink(this.parts, input)
  }

  @Answers(operations.changePassword)
  async change({ current, password }: InputOf<typeof operations.changePassword>, @Ip() ip: string) {
    const { id, session } = person()
    await changePassword(this.parts, { id, session, current, password, ip })
  }

  @Answers(operations.changeOwn)
  async changeOwn(input: InputOf<typeof operations.changeOwn>) {
    await changeOwn(this.parts, person().id, input)
  }

  @Answers(operations.listOwnSessions)
  async sessions() {
    const { kind, id, session } = currentContext()!.actor
    return { data: kind === 'user' ? await listOwnSessions(this.parts, { id, session }) : [], nextCursor: null }
  }

  @Answers(operations.endOwnSession)
  async endSession({ id }: InputOf<typeof operations.endOwnSession>) {
    const { id: userId, session: current } = currentContext()!.actor
    await endOwnSession(this.parts, { id, userId, current })
  }
}

/** @throws DomainError forbidden `auth.person_needed` for an API key */
export function person(): Actor {
  const { actor } = currentContext()!
  if (actor.kind !== 'user') throw new DomainError('auth.person_needed', 'forbidden')
  return actor
}
