import http from 'node:http'
import https from 'node:https'
import { DomainError } from '@litper/kernel'
import type { Door, DoorAnswer, DoorRequest } from './door.ts'

/** Longer than the gateway waits for a service: its answer says more than our own timeout. */
const TIMEOUT_MS = 30_000
const MOST_BYTES = 16 * 1024 * 1024
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** The gateway is another process. Node's own http client: undici costs a process at rest 16 MB. */
export class HttpDoor implements Door {
  readonly service = 'api'
  readonly contract = '/api/v1/openapi.json'
  private readonly client: typeof http | typeof https
  private readonly agent: http.Agent

  constructor(
    private readonly gateway: string,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {
    this.client = gateway.startsWith('https:') ? https : http
    this.agent = new this.client.Agent({ keepAlive: true, maxSockets: 64 })
  }

  async send(request: DoorRequest, signal?: AbortSignal): Promise<DoorAnswer> {
    if (signal?.aborted) throw new DomainError('http.unreachable', 'unavailable', { reason: 'aborted' })
    const ended = AbortSignal.any([AbortSignal.timeout(this.timeoutMs), ...(signal ? [signal] : [])])
    try {
      return await this.exchange(request, ended)
    } catch (error) {
      const { code = '' } = error as { code?: string }
      const kind = NEVER_SENT.has(code) ? 'http.unreachable' : 'operations.unreachable'
      throw new DomainError(kind, 'unavailable', { reason: code || 'broken' })
    }
  }

  private exchange({ method, url, headers, body }: DoorRequest, signal: AbortSignal): Promise<DoorAnswer> {
    return new Promise((resolve, reject) => {
      const request = this.client.request(this.gateway + url, { method, headers, agent: this.agent, signal })
      request.on('error', reject)
      request.on('response', (answer) => {
        const parts: Buffer[] = []
        let bytes = 0
        answer.on('data', (part: Buffer) => {
          parts.push(part)
          bytes += part.length
          if (bytes > MOST_BYTES) request.destroy(new Error('the answer is too large'))
        })
        answer.on('error', reject)
        answer.on('aborted', () => reject(new Error('the answer broke off')))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
      })
      request.end(body)
    })
  }
}
