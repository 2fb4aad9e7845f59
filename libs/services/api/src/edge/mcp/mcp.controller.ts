import type { Clock } from '@litper/kernel'
import {
  AUTHENTICATOR,
  Catalogue,
  CLOCK,
  type ContractDocument,
  SETTINGS,
  type Settings,
  toolsOf,
} from '@litper/platform'
import type { McpHttpHandler } from '@modelcontextprotocol/server'
import { Controller, Inject, Logger, type OnModuleInit, Post, Req, Res } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticator } from '../../usecases/ports.ts'
import { RateLimiter } from '../rate-limit.guard.ts'
import { WholeContract } from '../whole-contract.ts'
import { ask, type Caller } from './call.ts'
import { McpDoor } from './door.ts'

/**
 * Model Context Protocol for the tenant of the credential: 2026-07-28 and older clients on one address, without a session. Only POST:
 * a client that opens a stream with GET gets 405 and goes on without one.
 */
@Controller()
export class McpController implements OnModuleInit {
  private readonly catalogue: Catalogue
  private readonly door: McpDoor
  private readonly log = new Logger('mcp')

  constructor(
    @Inject(WholeContract) contract: WholeContract,
    @Inject(CLOCK) clock: Clock,
    @Inject(RateLimiter) limiter: RateLimiter,
    @Inject(AUTHENTICATOR) authenticator: Authenticator,
    @Inject(SETTINGS) settings: Settings,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    this.catalogue = new Catalogue(
      async () => toolsOf((await contract.openApi()) as unknown as ContractDocument),
      () => clock.now().getTime(),
    )
    this.door = new McpDoor({
      limiter,
      authenticator,
      publicOrigin: new URL(settings.publicUrl).origin,
      open: () => this.open(),
      scopeOf: async (tool) => (await this.catalogue.all()).get(tool)?.facts.scope,
    })
  }

  onModuleInit(): void {
    this.fastify.addHook('preClose', () => this.door.close())
  }

  @Post('mcp')
  answer(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Response> {
    return this.door.answer(request, reply)
  }

  private async open(): Promise<McpHttpHandler> {
    const [{ createMcpHandler }, { serverFor }] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('./server.ts'),
    ])
    return createMcpHandler(
      async ({ authInfo }) => {
        const caller = authInfo!.extra!['caller'] as Caller
        const tools = await this.catalogue.all()
        return serverFor({ tools, caller, ask: (tool, given) => ask(this.fastify, tool, given, caller) })
      },
      { onerror: (error) => this.log.warn(error.message) },
    )
  }

  private get fastify(): FastifyInstance {
    return this.host.httpAdapter.getInstance<FastifyInstance>()
  }
}
