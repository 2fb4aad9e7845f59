import { Answers, currentContext, currentTenant, type InputOf } from '@litper/platform'
import { Controller, Header, Inject, Ip } from '@nestjs/common'
import type { Ground } from '../usecases/ground.ts'
import { endSession, refreshSession } from '../usecases/refresh-session.ts'
import type { signIn } from '../usecases/sign-in.ts'
import { whoAmI } from '../usecases/users.ts'
import * as operations from './auth.operations.ts'
import { GROUND, SIGN_IN } from './tokens.ts'

/** Sessions of people: fifteen minutes of access, thirty days of refresh, each refresh token good once. */
@Controller()
export class AuthController {
  constructor(
    @Inject(GROUND) private readonly ground: Ground,
    @Inject(SIGN_IN) private readonly enter: ReturnType<typeof signIn>,
  ) {}

  @Answers(operations.signIn)
  @Header('cache-control', 'no-store')
  signIn(input: InputOf<typeof operations.signIn>, @Ip() ip: string) {
    return this.enter({ ...input, ip })
  }

  @Answers(operations.refreshSession)
  @Header('cache-control', 'no-store')
  refresh({ refreshToken }: InputOf<typeof operations.refreshSession>) {
    return refreshSession(this.ground)(refreshToken)
  }

  @Answers(operations.signOut)
  async signOut({ refreshToken }: InputOf<typeof operations.signOut>) {
    await endSession(this.ground)(refreshToken)
    return undefined
  }

  @Answers(operations.whoAmI)
  me() {
    const { kind, id, roles } = currentContext()!.actor
    return whoAmI(this.ground)({ kind, id, roles, tenant: currentTenant() })
  }
}
