import { Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { createApiKey, listApiKeys, revokeApiKey } from '../usecases/api-keys.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { createUser, listUsers } from '../usecases/users.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './users.operations.ts'

/** The users and API keys of the tenant. */
@Controller()
export class UsersController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.listUsers)
  async listUsers() {
    return { data: await listUsers(this.parts), nextCursor: null }
  }

  @Answers(operations.createUser)
  createUser(input: InputOf<typeof operations.createUser>) {
    return createUser(this.parts, input)
  }

  @Answers(operations.listApiKeys)
  async listApiKeys() {
    return { data: await listApiKeys(this.parts), nextCursor: null }
  }

  @Answers(operations.createApiKey)
  createApiKey(input: InputOf<typeof operations.createApiKey>) {
    return createApiKey(this.parts, { ...input, createdBy: currentContext()!.actor.id })
  }

  @Answers(operations.revokeApiKey)
  revokeApiKey({ id }: InputOf<typeof operations.revokeApiKey>) {
    return revokeApiKey(this.parts, id)
  }
}
