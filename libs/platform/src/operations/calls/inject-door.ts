import { AsyncLocalStorage } from 'node:async_hooks'
import { DomainError } from '@litper/kernel'
import type { FastifyInstance } from 'fastify'
import type { Door, DoorAnswer, DoorRequest } from './door.ts'

/** This process is the gateway, or has none: requests without a socket, as if they came from outside. */
export class InjectDoor implements Door {
  readonly contract: string
  /** A caller's transaction and context must not reach the operation: it runs as every request does. */
  private readonly outside = AsyncLocalStorage.snapshot()

  constructor(
    private readonly fastify: () => FastifyInstance,
    readonly service: string,
    isGateway: boolean,
  ) {
    this.contract = isGateway ? '/api/v1/openapi.json' : '/internal/openapi.json'
  }

  async send({ method, url, headers, body }: DoorRequest, signal?: AbortSignal): Promise<DoorAnswer> {
    if (signal?.aborted) throw new DomainError('http.unreachable', 'unavailable', { reason: 'aborted' })
    const payload = body === undefined ? {} : { payload: body }
    // awaited inside: the request begins when it is awaited
    const answer = this.outside(async () => {
      return await this.fastify().inject({ method: method as 'GET', url, headers, ...payload })
    })
    const { statusCode: status, payload: text } = await Promise.race([answer, aborted(signal)])
    return { status, text }
  }
}

/** The operation itself goes on: nobody waits for it any more. */
const aborted = (signal?: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const fail = () => reject(new DomainError('operations.unreachable', 'unavailable', { reason: 'aborted' }))
    signal?.addEventListener('abort', fail, { once: true })
  })
