import { DomainError } from '@litper/kernel'
import { currentContext, currentTenant, PROBLEM_TYPE, parseJson, problemOf, shownBy } from '@litper/platform'
import type { McpHttpHandler } from '@modelcontextprotocol/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { bundleOf } from '../../domain/oauth/scopes.ts'
import { isForeignPage } from '../../domain/same-origin.ts'
import type { Authenticator, Proven } from '../../usecases/ports.ts'
import { challenge } from '../oauth/challenge.ts'
import type { RateLimiter } from '../rate-limit.guard.ts'
import type { Caller } from './call.ts'

/** Headers of the caller that a tool's request carries on. */
const HANDED_ON = ['x-correlation-id', 'traceparent', 'host']

interface Needs {
  readonly limiter: RateLimiter
  readonly authenticator: Authenticator
  readonly publicOrigin: string
  /** The handler is opened at the first request: a process that no agent asks does not carry the SDK. */
  readonly open: () => Promise<McpHttpHandler>
  /** The permission of a tool, by its name. */
  readonly scopeOf?: (tool: string) => Promise<string | undefined>
}

/** A request to an MCP address, from Fastify to the handler of the SDK. Its caller is proven. */
export class McpDoor {
  private handler?: Promise<McpHttpHandler>

  constructor(private readonly needs: Needs) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<Response> {
    const { publicOrigin, limiter, authenticator } = this.needs
    // a page of another site must not speak to this server with what a browser holds (DNS rebinding)
    if (isForeignPage(shownBy(request)!, publicOrigin)) throw new DomainError('request.foreign_origin', 'forbidden')
    const actor = currentContext()!.actor as Omit<Proven, 'tenant'>
    // a large body is parsed only here, after its caller was proven
    const body = Buffer.isBuffer(request.body) ? parseJson(request.body) : request.body
    const tool = toolIn(body)
    if (tool === undefined) await limiter.take(actor, 'GET', () => undefined) // a call is limited as its operation
    const refusal = tool && (await this.refusal(actor, tool))
    if (refusal) return refusal
    // what was proven here is not proven again, and a token for this address opens no other
    const { authorization, end } = authenticator.standIn({ ...actor, tenant: currentTenant() })
    const { roles, permissions } = actor
    const headers = { ...headersOf(request), authorization }
    const caller: Caller = { headers, remoteAddress: request.ip, roles, permissions, canAsk: actor.kind === 'user' }
    this.handler ??= this.needs.open()
    const hungUp = new AbortController()
    reply.raw.once('close', () => {
      hungUp.abort()
      end()
    })
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

  /** A program that a person allowed too little is told what to ask the person for. An API key cannot ask: its call says why. */
  private async refusal({ kind, permissions }: Omit<Proven, 'tenant'>, tool: string): Promise<Response | undefined> {
    const scope = kind === 'user' && permissions ? await this.needs.scopeOf?.(tool) : undefined
    if (!scope || permissions!.includes(scope)) return undefined
    const problem = problemOf(new DomainError('auth.permission_missing', 'forbidden', { needs: scope }))
    return Response.json(problem, {
      status: problem.status,
      headers: {
        'content-type': PROBLEM_TYPE,
        'www-authenticate': challenge(this.needs.publicOrigin, 'insufficient_scope', bundleOf(scope)),
      },
    })
  }
}

/** The tool that a body calls. */
function toolIn(body: unknown): string | undefined {
  const { method, params } = (body ?? {}) as { method?: unknown; params?: { name?: unknown } }
  return method === 'tools/call' ? String(params?.name ?? '') : undefined
}

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  const given = HANDED_ON.map((name) => [name, headers[name]] as const)
  return Object.fromEntries(given.filter((one): one is [string, string] => typeof one[1] === 'string'))
}
