import { Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { createApiKey, listApiKeys, revokeApiKey } from '../usecases/api-keys.ts'
import type { Authenticate } from '../usecases/authenticate.ts'
import type { Ground } from '../usecases/ground.ts'
import { createUser, listUsers } from '../usecases/users.ts'
import { AUTHENTICATE, GROUND } from './tokens.ts'
import * as operations from './users.operations.ts'

/** The owner's colleagues and keys. */
@Controller()
export class UsersController {
  constructor(
    @Inject(GROUND) private readonly ground: Ground,
    @Inject(AUTHENTICATE) private readonly authenticate: Authenticate,
  ) {}

  @Answers(operations.listUsers)
  async listUsers() {
    return { data: await listUsers(this.ground)(), nextCursor: null }
  }

  @Answers(operations.createUser)
  createUser(input: InputOf<typeof operations.createUser>) {
    return createUser(this.ground)(input)
  }

  @Answers(operations.listApiKeys)
  async listApiKeys() {
    return { data: await listApiKeys(this.ground)(), nextCursor: null }
  }

  @Answers(operations.createApiKey)
  createApiKey(input: InputOf<typeof operations.createApiKey>) {
    return createApiKey(this.ground)({ ...input, createdBy: currentContext()!.actor.id })
  }

  @Answers(operations.revokeApiKey)
  async revokeApiKey({ id }: InputOf<typeof operations.revokeApiKey>) {
    await revokeApiKey({ ...this.ground, authenticate: this.authenticate })(id)
    return undefined
  }
}
