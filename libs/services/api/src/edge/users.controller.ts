import { notFound } from '@litper/kernel'
import { Answers, currentContext, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject, Ip } from '@nestjs/common'
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '../usecases/api-keys.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { proveGiving } from '../usecases/prove-fresh.ts'
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
    return createUser(this.parts, input, currentContext()!.actor)
  }

  @Answers(operations.listApiKeys)
  async listApiKeys() {
    return { data: await listApiKeys(this.parts), nextCursor: null }
  }

  @Answers(operations.createApiKey)
  async createApiKey({ password, ...input }: InputOf<typeof operations.createApiKey>, @Ip() ip: string) {
    const { actor } = currentContext()!
    await proveGiving(this.parts, actor, { password, ip })
    return createApiKey(this.parts, input, actor)
  }

  @Answers(operations.rotateApiKey)
  async rotateApiKey({ password, ...input }: InputOf<typeof operations.rotateApiKey>, @Ip() ip: string) {
    const { actor } = currentContext()!
    await proveGiving(this.parts, actor, { password, ip })
    return rotateApiKey(this.parts, input, actor)
  }

  @Answers(operations.revokeApiKey)
  revokeApiKey({ id }: InputOf<typeof operations.revokeApiKey>) {
    return revokeApiKey(this.parts, id)
  }
}
