import { checked, currentContext, Roles } from '@litper/platform'
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common'
import { createApiKey, listApiKeys, revokeApiKey } from '../usecases/api-keys.ts'
import type { Authenticate } from '../usecases/authenticate.ts'
import type { Ground } from '../usecases/ground.ts'
import { createUser, listUsers } from '../usecases/users.ts'
import { type NewApiKey, type NewUser, newApiKey, newUser } from './bodies.ts'
import { AUTHENTICATE, GROUND } from './tokens.ts'

/** The owner's colleagues and keys. */
@Roles('owner')
@Controller('api/v1')
export class UsersController {
  constructor(
    @Inject(GROUND) private readonly ground: Ground,
    @Inject(AUTHENTICATE) private readonly authenticate: Authenticate,
  ) {}

  @Get('users')
  async listUsers() {
    return { data: await listUsers(this.ground)(), nextCursor: null }
  }

  @Post('users')
  createUser(@Body({ schema: newUser, pipes: [checked] }) body: NewUser) {
    return createUser(this.ground)(body)
  }

  @Get('api-keys')
  async listApiKeys() {
    return { data: await listApiKeys(this.ground)(), nextCursor: null }
  }

  @Post('api-keys')
  createApiKey(@Body({ schema: newApiKey, pipes: [checked] }) body: NewApiKey) {
    return createApiKey(this.ground)({ ...body, createdBy: currentContext()!.actor.id })
  }

  @Delete('api-keys/:id')
  @HttpCode(204)
  revokeApiKey(@Param('id') id: string): Promise<void> {
    return revokeApiKey({ ...this.ground, authenticate: this.authenticate })(id)
  }
}
