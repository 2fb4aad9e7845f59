import type { ServerResponse } from 'node:http'
import { DomainError } from '@litper/kernel'
import { AUTHENTICATOR, currentContext, currentTenant, shownBy } from '@litper/platform'
import { type BeforeApplicationShutdown, Controller, Get, Headers, Inject, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { NumberedChange } from '../domain/changes.ts'
import type { Authenticator } from '../usecases/ports.ts'
import { LiveChanges } from './live-changes.ts'

/** A screen that hears nothing for twice as long knows that its connection is dead. */
const PING_MS = 15_000
/** What a proof says is remembered for ten seconds, so this costs a look into the database per log-in and ten seconds. */
const CHECK_MS = 5000
/** No longer than an access token: then the browser comes again, and proves itself again. */
const LONGEST_MS = 15 * 60_000
const MOST_PER_PERSON = 6
/** What a browser that does not read may have waiting before it is let go. */
const MOST_UNREAD_BYTES = 256 * 1024

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
}

/**
 * Changes as server-sent events: `change` with `{topic, id?, sequence}`, `reset` when the screen must ask for everything again, `ping`.
 * No operation: it never ends, so neither agents nor the typed client can call it.
 */
@Controller()
export class StreamController implements BeforeApplicationShutdown {
  private readonly open = new Map<ServerResponse, string>()

  constructor(
    @Inject(LiveChanges) private readonly live: LiveChanges,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  @Get('api/v1/stream')
  async stream(
    @Headers('last-event-id') last: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tenant = currentTenant()
    const { permissions } = currentContext()!.actor
    // it tells of all kinds of things
    if (permissions) throw new DomainError('auth.permission_missing', 'forbidden')
    const person = `${tenant} ${currentContext()!.actor.id}`
    if ([...this.open.values()].filter((one) => one === person).length >= MOST_PER_PERSON)
      throw new DomainError('stream.too_many', 'too_many', { retryAfterMs: PING_MS })
    const { raw } = reply
    this.open.set(raw, person)
    const headers = reply.getHeaders() as Record<string, string>
    reply.hijack()
    raw.writeHead(200, { ...headers, ...HEADERS })
    const send = (event: string, data: object, id?: number) => {
      if (raw.writableLength > MOST_UNREAD_BYTES) return raw.destroy()
      raw.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    }
    const tell = (changes: readonly NumberedChange[]) => {
      for (const change of changes) send('change', change, change.sequence)
    }
    const ping = setInterval(() => send('ping', {}), PING_MS)
    const check = setInterval(() => void this.endUnlessProven(request, raw), CHECK_MS)
    const end = setTimeout(() => raw.end(), LONGEST_MS)
    let off = () => {}
    let gone = false
    raw.on('close', () => {
      gone = true
      clearInterval(ping)
      clearInterval(check)
      clearTimeout(end)
      this.open.delete(raw)
      off()
    })
    raw.on('error', () => raw.destroy())
    const since = last && /^\d{1,16}$/.test(last) ? Number(last) : undefined
    const heard = await this.live.listen(tenant, tell, since)
    off = heard.off
    if (gone) return off()
    raw.write('retry: 3000\n\n')
    if (heard.missed) tell(heard.missed)
    if (!heard.missed || since === undefined) send(since === undefined ? 'ready' : 'reset', {}, heard.now)
  }

  /** A log-in that has ended hears nothing more. While the proof cannot be looked up, the stream goes on. */
  private async endUnlessProven(request: FastifyRequest, raw: ServerResponse): Promise<void> {
    const shown = shownBy(request)
    const proven = await Promise.resolve(shown && this.authenticator.authenticate(shown)).catch(() => true)
    if (!proven) raw.end()
  }

  /** They would keep the process from closing. */
  beforeApplicationShutdown(): void {
    for (const raw of this.open.keys()) raw.end()
  }
}
