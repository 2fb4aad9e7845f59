import { Answers, currentContext, currentTenant, type InputOf } from '@litper/platform'
import { Controller, Header, Headers, Inject, Ip } from '@nestjs/common'
import type { ApiParts } from '../usecases/ports.ts'
import { endSession, refreshSession } from '../usecases/refresh-session.ts'
import { signIn } from '../usecases/sign-in.ts'
import { whoAmI } from '../usecases/users.ts'
import * as operations from './auth.operations.ts'
import { API_PARTS } from './parts.ts'

/** Sessions of people: an access token for fifteen minutes, refresh tokens for thirty days, each good once. */
@Controller()
export class AuthController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.signIn)
  @Header('cache-control', 'no-store')
  signIn(input: InputOf<typeof operations.signIn>, @Ip() ip: string, @Headers('user-agent') agent = '') {
    return signIn(this.parts, { ...input, ip, agent: agent.slice(0, 300) })
  }

  @Answers(operations.refreshSession)
  @Header('cache-control', 'no-store')
  refresh(input: InputOf<typeof operations.refreshSession>) {
    return refreshSession(this.parts, input)
  }

  @Answers(operations.signOut)
  signOut(input: InputOf<typeof operations.signOut>) {
    return endSession(this.parts, input)
  }

  @Answers(operations.whoAmI)
  me() {
    const { kind, id, roles } = currentContext()!.actor
    return whoAmI(this.parts, { kind, id, roles, tenant: currentTenant() })
  }
}
