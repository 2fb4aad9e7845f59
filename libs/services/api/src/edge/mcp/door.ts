import { DomainError } from '@litper/kernel'
import { currentContext, parseJson, shownBy } from '@litper/platform'
import type { McpHttpHandler } from '@modelcontextprotocol/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isForeignPage } from '../../domain/same-origin.ts'
import type { RateLimiter } from '../rate-limit.guard.ts'
import type { Caller } from './call.ts'

/** Headers of the caller that a tool's request carries on. */
const HANDED_ON = ['authorization', 'x-correlation-id', 'traceparent', 'host']

/** A request to an MCP address, from Fastify to the handler of the SDK. Its caller is proven. */
export class McpDoor {
  private handler?: Promise<McpHttpHandler>

  /** The handler is opened at the first request: a process that no agent asks does not carry the SDK. */
  constructor(
    private readonly limiter: RateLimiter,
    private readonly publicOrigin: string,
    private readonly open: () => Promise<McpHttpHandler>,
  ) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<Response> {
    // a page of another site must not speak to this server with what a browser holds (DNS rebinding)
    if (isForeignPage(shownBy(request)!, this.publicOrigin))
      throw new DomainError('request.foreign_origin', 'forbidden')
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

  /** Streams that stay open would keep the process from ending. */
  async close(): Promise<void> {
    await (await this.handler)?.close()
  }
}

const isCall = (body: unknown): boolean => (body as { method?: unknown } | undefined)?.method === 'tools/call'

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  const given = HANDED_ON.map((name) => [name, headers[name]] as const)
  return Object.fromEntries(given.filter((one): one is [string, string] => typeof one[1] === 'string'))
}
