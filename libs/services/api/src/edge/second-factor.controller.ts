import { Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Header, Inject, Ip } from '@nestjs/common'
import type { ApiParts } from '../usecases/ports.ts'
import * as usecases from '../usecases/second-factor.ts'
import { person } from './own-account.controller.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './second-factor.operations.ts'

/** Codes of an app as the second proof of a sign-in. */
@Controller()
export class SecondFactorController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.beginSecondFactor)
  @Header('cache-control', 'no-store')
  begin({ password }: InputOf<typeof operations.beginSecondFactor>, @Ip() ip: string) {
    return usecases.beginSecondFactor(this.parts, person(), { password, ip })
  }

  @Answers(operations.confirmSecondFactor)
  @Header('cache-control', 'no-store')
  confirm({ code }: InputOf<typeof operations.confirmSecondFactor>) {
    const { id, session } = person()
    return usecases.confirmSecondFactor(this.parts, { id, session, code })
  }

  @Answers(operations.removeOwnSecondFactor)
  remove({ code }: InputOf<typeof operations.removeOwnSecondFactor>) {
    const { id, session } = person()
    return usecases.removeOwnSecondFactor(this.parts, { id, session, code })
  }

  @Answers(operations.removeSecondFactor)
  removeAnothers({ id }: InputOf<typeof operations.removeSecondFactor>) {
    return usecases.removeSecondFactor(this.parts, id, currentContext()!.actor)
  }
}
