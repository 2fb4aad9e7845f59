import { Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Header, Inject, Ip, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as own from '../usecases/passkeys/own-passkeys.ts'
import { askPasskey, signInByPasskey } from '../usecases/passkeys/sign-in-by-passkey.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { browserOf } from './browser-of.ts'
import { person } from './own-account.controller.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './passkeys.operations.ts'

/** Passkeys: made and managed by their person, and signing in by one. */
@Controller()
export class PasskeysController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.listPasskeys)
  async list() {
    const { kind, id } = currentContext()!.actor
    return { data: kind === 'user' ? await own.listPasskeys(this.parts, id) : [], nextCursor: null }
  }

  @Answers(operations.beginPasskey)
  @Header('cache-control', 'no-store')
  async begin({ password }: InputOf<typeof operations.beginPasskey>, @Ip() ip: string) {
    return { options: await own.beginPasskey(this.parts, person(), { password, ip }) }
  }

  @Answers(operations.addPasskey)
  add({ name, answer }: InputOf<typeof operations.addPasskey>) {
    return own.addPasskey(this.parts, person(), { name, answered: answer })
  }

  @Answers(operations.renamePasskey)
  rename(input: InputOf<typeof operations.renamePasskey>) {
    return own.renamePasskey(this.parts, currentContext()!.actor, input)
  }

  @Answers(operations.removePasskey)
  remove({ id }: InputOf<typeof operations.removePasskey>) {
    return own.removePasskey(this.parts, currentContext()!.actor, id)
  }

  @Answers(operations.askPasskey)
  @Header('cache-control', 'no-store')
  async ask(_: object, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { options, cookie } = await askPasskey(this.parts, browserOf(request))
    reply.header('set-cookie', cookie)
    return { options }
  }

  @Answers(operations.signInByPasskey)
  @Header('cache-control', 'no-store')
  async signIn(
    { answer }: InputOf<typeof operations.signInByPasskey>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { cookies, access } = await signInByPasskey(this.parts, answer, browserOf(request))
    reply.header('set-cookie', cookies)
    return access
  }
}
