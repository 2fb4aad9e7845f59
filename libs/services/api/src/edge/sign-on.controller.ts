import { Answers, currentContext, currentTenant, type InputOf } from '@litper/platform'
import { Controller, Header, Inject, Ip, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiParts } from '../usecases/ports.ts'
import { proveGiving } from '../usecases/prove-fresh.ts'
import { beginSignOn } from '../usecases/sign-on/begin-sign-on.ts'
import { finishSignOn } from '../usecases/sign-on/finish-sign-on.ts'
import { proveDomain } from '../usecases/sign-on/prove-domain.ts'
import { removeSignOn, saveSignOn, showSignOn, unlinkPerson } from '../usecases/sign-on/settings.ts'
import { browserOf } from './browser-of.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './sign-on.operations.ts'

/** Signing in by the OpenID provider of a company, and its settings. */
@Controller()
export class SignOnController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.showSignOn)
  show() {
    return showSignOn(this.parts, currentTenant())
  }

  @Answers(operations.saveSignOn)
  async save({ password, ...input }: InputOf<typeof operations.saveSignOn>, @Ip() ip: string) {
    const { actor } = currentContext()!
    await proveGiving(this.parts, actor, { password, ip })
    return saveSignOn(this.parts, input, { ...actor, tenant: currentTenant() })
  }

  @Answers(operations.proveDomain)
  async prove({ domain }: InputOf<typeof operations.proveDomain>) {
    await proveDomain(this.parts, currentTenant(), domain)
    return (await showSignOn(this.parts, currentTenant())).provider!
  }

  @Answers(operations.removeSignOn)
  remove() {
    return removeSignOn(this.parts)
  }

  @Answers(operations.unlinkPerson)
  unlink({ id }: InputOf<typeof operations.unlinkPerson>) {
    return unlinkPerson(this.parts, id)
  }

  @Answers(operations.beginSignOn)
  @Header('cache-control', 'no-store')
  async begin(
    input: InputOf<typeof operations.beginSignOn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { url, cookie } = await beginSignOn(this.parts, input, browserOf(request))
    reply.header('set-cookie', cookie)
    return { url }
  }

  @Answers(operations.finishSignOn)
  @Header('cache-control', 'no-store')
  async finish(
    input: InputOf<typeof operations.finishSignOn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { cookies, access } = await finishSignOn(this.parts, input, browserOf(request))
    reply.header('set-cookie', cookies)
    return access
  }
}
