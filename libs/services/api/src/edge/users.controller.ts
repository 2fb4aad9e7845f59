import { notFound } from '@litper/kernel'
import { Answers, currentContext, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '../usecases/api-keys.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { createUser, listUsers } from '../usecases/users.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './users.operations.ts'

/** The users and API keys of the tenant. */
@Controller()
export class UsersController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Answers(operations.listUsers)
  async listUsers() {
    return { data: await listUsers(this.parts), nextCursor: null }
  }

  @Answers(operations.createUser)
  createUser(input: InputOf<typeof operations.createUser>) {
    if (!this.settings.LITPER_DEMO) throw notFound('not_found')
    return createUser(this.parts, input)
  }

  @Answers(operations.listApiKeys)
  async listApiKeys() {
    return { data: await listApiKeys(this.parts), nextCursor: null }
  }

  @Answers(operations.createApiKey)
  createApiKey(input: InputOf<typeof operations.createApiKey>) {
    return createApiKey(this.parts, input, currentContext()!.actor)
  }

  @Answers(operations.rotateApiKey)
  rotateApiKey(input: InputOf<typeof operations.rotateApiKey>) {
    return rotateApiKey(this.parts, input, currentContext()!.actor)
  }

  @Answers(operations.revokeApiKey)
  revokeApiKey({ id }: InputOf<typeof operations.revokeApiKey>) {
    return revokeApiKey(this.parts, id)
  }
}
