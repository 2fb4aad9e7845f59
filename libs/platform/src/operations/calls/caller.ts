import { type Clock, DomainError, newId, notFound } from '@litper/kernel'
import type { Actor, OperationAnswer, OperationInfo, Operations } from '@litper/ports'
import { SYSTEM_TENANT, toolName } from '@litper/ports'
import type { HttpAdapterHost } from '@nestjs/core'
import { signInternal } from '../../auth/internal-token.ts'
import type { Principal } from '../../auth/principal.ts'
import { derivedKey } from '../../config/secrets.ts'
import type { Settings } from '../../config/settings.ts'
import { currentContext, currentTenant } from '../../context/context.ts'
import { currentTraceparent } from '../../telemetry/current-traceparent.ts'
import { DONE_BEFORE } from '../once.interceptor.ts'
import { Catalogue } from './catalogue.ts'
import type { Document } from './document.ts'
import type { Door, DoorAnswer } from './door.ts'
import { HttpDoor } from './http-door.ts'
import { InjectDoor } from './inject-door.ts'
import { requestOfCall } from './request-of-call.ts'
import { callableOf, type Tool } from './tools.ts'

/** An operation that the catalogue does not have may be of a service that started a moment ago. */
const LOOK_AGAIN_MS = 2000
const NOBODY: Principal = { tenant: SYSTEM_TENANT, id: 'catalogue', kind: 'policy', roles: [], permissions: [] }

/** Calls operations through the gateway, each with a token that is good for this one call. */
export class GatewayOperations implements Operations {
  private readonly known: Catalogue

  constructor(
    private readonly door: Door,
    private readonly internalKey: Buffer,
    clock: Clock,
  ) {
    this.known = new Catalogue(
      () => this.read(),
      () => clock.now().getTime(),
    )
  }

  async catalogue(): Promise<OperationInfo[]> {
    return [...(await this.known.all()).values()].map(infoOf)
  }

  async call(
    name: string,
    input: Readonly<Record<string, unknown>>,
    { kind, id, scopes }: Actor,
    signal?: AbortSignal,
    once?: string,
  ): Promise<OperationAnswer> {
    // the guard asks for the scope; the roles of the operation are for people
    const caller: Principal = { tenant: currentTenant(), id, kind, roles: ['owner'], permissions: scopes, once }
    const tool = await this.find(name)
    const { method, url, body } = requestOfCall(tool, input)
    const text = body && JSON.stringify(body)
    const headers = { ...this.headers(caller, method, url), ...(text && { 'content-type': 'application/json' }) }
    return answerOf(tool, await this.door.send({ method, url, headers, body: text }, signal))
  }

  private async find(name: string): Promise<Tool> {
    const key = toolName(name)
    const tool = (await this.known.all()).get(key) ?? (await this.known.all(LOOK_AGAIN_MS)).get(key)
    if (tool?.operation !== name) throw notFound('operations.unknown', { name })
    return tool
  }

  private async read(): Promise<ReadonlyMap<string, Tool>> {
    const url = this.door.contract
    const { status, text } = await this.door.send({ method: 'GET', url, headers: this.headers(NOBODY, 'GET', url) })
    if (status !== 200) throw new DomainError('http.unreachable', 'unavailable', { reason: 'no contract', status })
    return callableOf(JSON.parse(text) as Document)
  }

  private headers(caller: Principal, method: string, url: string): Record<string, string> {
    const traceparent = currentTraceparent()
    return {
      accept: 'application/json',
      'user-agent': `litper/${caller.kind}`,
      'x-correlation-id': currentContext()?.correlation ?? newId(),
      'x-litper-internal': signInternal(caller, this.internalKey, { service: this.door.service, method, url }),
      ...(traceparent && { traceparent }),
    }
  }
}

/** Through this process when it is the gateway or is told of none, else to the gateway's address. */
export function callerOfOperations(given: {
  readonly host: HttpAdapterHost
  readonly settings: Settings
  readonly services: readonly string[]
  readonly clock: Clock
}): Operations {
  const { host, settings, services, clock } = given
  const isGateway = services.includes('api')
  const door =
    settings.GATEWAY_URL && !isGateway
      ? new HttpDoor(settings.GATEWAY_URL)
      : new InjectDoor(() => host.httpAdapter.getInstance(), isGateway ? 'api' : (services[0] ?? 'api'), isGateway)
  return new GatewayOperations(door, derivedKey(settings.secret, 'internal'), clock)
}

const infoOf = ({ operation, description, inputSchema, inPath, facts, method, path }: Tool): OperationInfo => {
  const { summary, kind, risk, repeatable, scope, undo } = facts
  const about = inPath
  const http = { method, path }
  return { name: operation, summary, description, input: inputSchema, kind, risk, repeatable, scope, undo, http, about }
}

function answerOf({ facts: { kind } }: Tool, { status, text }: DoorAnswer): OperationAnswer {
  const body = parsed(text)
  if (status < 400) return { ok: true, status, body }
  const { code = 'internal', detail = '', fields } = (body ?? {}) as Problem
  if (code === DONE_BEFORE) return { ok: true, status: 200, body: null, before: true }
  // a write that ended in an error of the server may have been done; a read only tells that it cannot be read now
  if (status >= 502 || (status >= 500 && kind === 'write'))
    throw new DomainError('operations.unreachable', 'unavailable', { reason: code, status })
  const faults = (fields ?? []).map(({ field, problem }) => `${field}: ${problem}`)
  return { ok: false, status, code, detail: [detail, ...faults].filter(Boolean).join('; ') }
}
interface Problem {
  readonly code?: string
  readonly detail?: string
  readonly fields?: readonly { readonly field: string; readonly problem: string }[]
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return text
  }
}
