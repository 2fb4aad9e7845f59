import { type Clock, DomainError } from '@litper/kernel'
import { Catalogue, CLOCK, type ContractDocument, currentContext, parseJson, shownBy, toolsOf } from '@litper/platform'
import type { McpHttpHandler } from '@modelcontextprotocol/server'
import { Controller, Inject, Logger, type OnModuleInit, Post, Req, Res } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isForeign } from '../../domain/same-origin.ts'
import { RateLimiter } from '../rate-limit.guard.ts'
import { WholeContract } from '../whole-contract.ts'
import { ask, type Caller } from './call.ts'

/** Headers of the caller that a tool's request carries on. */
const HANDED_ON = ['authorization', 'x-correlation-id', 'traceparent', 'host']

/**
 * Model Context Protocol for the tenant of the credential: 2026-07-28 and older clients on one address, without a session. Only POST:
 * a client that opens a stream with GET gets 405 and goes on without one.
 */
@Controller()
export class McpController implements OnModuleInit {
  private readonly catalogue: Catalogue
  private handler?: Promise<McpHttpHandler>
  private readonly log = new Logger('mcp')

  constructor(
    @Inject(WholeContract) contract: WholeContract,
    @Inject(CLOCK) clock: Clock,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    this.catalogue = new Catalogue(
      async () => toolsOf((await contract.openApi()) as unknown as ContractDocument),
      () => clock.now().getTime(),
    )
  }

  /** Streams that stay open would keep the process from ending. */
  onModuleInit(): void {
    this.fastify.addHook('preClose', async () => (await this.handler)?.close())
  }

  @Post('mcp')
  async answer(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Response> {
    // a page of another site must not speak to this server with what a browser holds (DNS rebinding)
    if (isForeign(shownBy(request)!)) throw new DomainError('request.foreign_origin', 'forbidden')
    const { actor } = currentContext()!
    // a large body is parsed only here, after its caller was proven
    const body = Buffer.isBuffer(request.body) ? parseJson(request.body) : request.body
    if (!isCall(body)) await this.limiter.take(actor, 'GET', () => undefined) // a call is limited as its operation
    const caller: Caller = { headers: headersOf(request), remoteAddress: request.ip, roles: actor.roles }
    this.handler ??= this.open()
    const hungUp = new AbortController()
    reply.raw.once('close', () => hungUp.abort())
    const asked = new Request(`http://${request.host}/mcp`, {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      signal: hungUp.signal,
    })
    const authInfo = { token: '', clientId: actor.id, scopes: [], extra: { caller } }
    return (await this.handler).fetch(asked, { parsedBody: body, authInfo })
  }

  /** The SDK is loaded at the first request: a process that no agent asks does not carry it. */
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

const isCall = (body: unknown): boolean => (body as { method?: unknown } | undefined)?.method === 'tools/call'

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  const given = HANDED_ON.map((name) => [name, headers[name]] as const)
  return Object.fromEntries(given.filter((one): one is [string, string] => typeof one[1] === 'string'))
}
