import { checked, currentContext, Roles } from '@litper/platform'
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common'
import { createApiKey, listApiKeys, revokeApiKey } from '../usecases/api-keys.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { createUser, listUsers } from '../usecases/users.ts'
import { type NewApiKey, type NewUser, newApiKey, newUser } from './bodies.ts'
import { API_PARTS } from './parts.ts'

/** The users and API keys of the tenant. */
@Roles('owner')
@Controller('api/v1')
export class UsersController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Get('users')
  async listUsers() {
    return { data: await listUsers(this.parts), nextCursor: null }
  }

  @Post('users')
  createUser(@Body({ schema: newUser, pipes: [checked] }) body: NewUser) {
    return createUser(this.parts, body)
  }

  @Get('api-keys')
  async listApiKeys() {
    return { data: await listApiKeys(this.parts), nextCursor: null }
  }

  @Post('api-keys')
  createApiKey(@Body({ schema: newApiKey, pipes: [checked] }) body: NewApiKey) {
    return createApiKey(this.parts, { ...body, createdBy: currentContext()!.actor.id })
  }

  @Delete('api-keys/:id')
  @HttpCode(204)
  revokeApiKey(@Param('id') id: string): Promise<void> {
    return revokeApiKey(this.parts, id)
  }
}
