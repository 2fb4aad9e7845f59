import { Answers, currentContext, currentTenant, type InputOf } from '@litper/platform'
import { Controller, Header, Inject, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { closeBrowserSession, openBrowserSession, showAccess } from '../usecases/browser-sessions.ts'
import type { ApiParts, Proven } from '../usecases/ports.ts'
import { browserOf } from './browser-of.ts'
import * as operations from './browser-sessions.operations.ts'
import { API_PARTS } from './parts.ts'

/** The console's log-in: a cookie instead of a token. */
@Controller()
export class BrowserSessionsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.openBrowserSession)
  @Header('cache-control', 'no-store')
  async open(
    input: InputOf<typeof operations.openBrowserSession>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { cookie, access } = await openBrowserSession(this.parts, input, browserOf(request))
    reply.header('set-cookie', cookie)
    return access
  }

  @Answers(operations.closeBrowserSession)
  async close(_: object, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { id, session } = currentContext()!.actor
    const { cookie } = await closeBrowserSession(this.parts, { id, session, self: browserOf(request).self })
    reply.header('set-cookie', cookie)
  }

  @Answers(operations.showAccess)
  @Header('cache-control', 'no-store')
  access() {
    return showAccess(this.parts, { ...currentContext()!.actor, tenant: currentTenant() } as Proven)
  }
}
