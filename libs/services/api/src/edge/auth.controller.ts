import { checked, currentContext, currentTenant, Public } from '@litper/platform'
import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { ApiParts, Session } from '../usecases/ports.ts'
import { endSession, refreshSession } from '../usecases/refresh-session.ts'
import { signIn } from '../usecases/sign-in.ts'
import { whoAmI } from '../usecases/users.ts'
import { type Credentials, credentials, type Refresh, refresh } from './bodies.ts'
import { API_PARTS } from './parts.ts'

/** Sessions of people: an access token for fifteen minutes, refresh tokens for thirty days, each good once. */
@Controller('api/v1')
export class AuthController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Public()
  @Post('auth/token')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  signIn(
    @Body({ schema: credentials, pipes: [checked] }) body: Credentials,
    @Req() request: FastifyRequest,
  ): Promise<Session> {
    return signIn(this.parts, { ...body, ip: request.ip })
  }

  @Public()
  @Post('auth/refresh')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  refresh(@Body({ schema: refresh, pipes: [checked] }) body: Refresh): Promise<Session> {
    return refreshSession(this.parts, body)
  }

  @Public()
  @Post('auth/logout')
  @HttpCode(204)
  signOut(@Body({ schema: refresh, pipes: [checked] }) body: Refresh): Promise<void> {
    return endSession(this.parts, body)
  }

  @Get('me')
  me() {
    const { kind, id, roles } = currentContext()!.actor
    return whoAmI(this.parts, { kind, id, roles, tenant: currentTenant() })
  }
}
