import { checked, currentContext, currentTenant, Public } from '@litper/platform'
import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Ground, Session } from '../usecases/ground.ts'
import { endSession, refreshSession } from '../usecases/refresh-session.ts'
import type { signIn } from '../usecases/sign-in.ts'
import { whoAmI } from '../usecases/users.ts'
import { type Credentials, credentials, type Refresh, refresh } from './bodies.ts'
import { GROUND, SIGN_IN } from './tokens.ts'

/** Sessions of people: fifteen minutes of access, thirty days of refresh, each refresh token good once. */
@Controller('api/v1')
export class AuthController {
  constructor(
    @Inject(GROUND) private readonly ground: Ground,
    @Inject(SIGN_IN) private readonly enter: ReturnType<typeof signIn>,
  ) {}

  @Public()
  @Post('auth/token')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  signIn(
    @Body({ schema: credentials, pipes: [checked] }) body: Credentials,
    @Req() request: FastifyRequest,
  ): Promise<Session> {
    return this.enter({ ...body, ip: request.ip })
  }

  @Public()
  @Post('auth/refresh')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  refresh(@Body({ schema: refresh, pipes: [checked] }) body: Refresh): Promise<Session> {
    return refreshSession(this.ground)(body.refreshToken)
  }

  @Public()
  @Post('auth/logout')
  @HttpCode(204)
  signOut(@Body({ schema: refresh, pipes: [checked] }) body: Refresh): Promise<void> {
    return endSession(this.ground)(body.refreshToken)
  }

  @Get('me')
  me() {
    const { kind, id, roles } = currentContext()!.actor
    return whoAmI(this.ground)({ kind, id, roles, tenant: currentTenant() })
  }
}
