import { createHmac } from 'node:crypto'
import { type BaseTransportOptions, createTransport, Scope } from '@sentry/core'
import { ServerRuntimeClient } from '@sentry/core/server'
import { derivedKey } from '../config/secrets.ts'
import { currentContext } from '../context/context.ts'
import { faultEvent } from './fault-event.ts'
import type { FaultReports } from './faults.ts'
import { tracing } from './tracing.ts'

export interface SentryOptions {
  readonly dsn: string
  readonly service: string
  readonly release: string
  readonly environment: string
  /** Of the installation: keys the hashes of tenants. */
  readonly secret: string
  /** Instead of the network: for specs. Takes an envelope as it would be sent. */
  readonly send?: (envelope: string) => void
}

/** The same fault again within this time is not sent: a broken loop would tell of itself a thousand times. */
const SAME_MS = 10_000
/** So many different ones within a minute. */
const MOST_A_MINUTE = 30

/**
 * Sentry's client from @sentry/core: nothing is patched, nothing is listened to, and no event holds more than fault-event.ts wrote.
 * @sentry/node would bring Sentry's own program, whose licence (FSL) we do not hand on. Loaded only with SENTRY_DSN.
 */
export function openSentry({ dsn, service, release, environment, secret, send }: SentryOptions): FaultReports {
  const key = derivedKey(secret, 'sentry tenants')
  const client = new ServerRuntimeClient({
    dsn,
    release: `litper@${release}`,
    environment,
    serverName: service,
    runtime: { name: 'node', version: process.version },
    integrations: [],
    stackParser: () => [], // fault-frames.ts has them
    sendClientReports: false,
    transport: (options) => createTransport(options, ({ body }) => (send ? given(body, send) : post(options, body))),
  })
  client.init()
  const seldom = new Seldom()
  const tenants = (tenant: string) => createHmac('sha256', key).update(tenant).digest('hex').slice(0, 16)
  return {
    report(error, where) {
      const context = currentContext()
      const event = faultEvent(error, {
        service,
        where,
        tenantHash: context?.tenant && tenants(context.tenant),
        traceparent: tracing.current() ?? context?.traceparent,
        correlation: context?.correlation,
      })
      if (seldom.admits(JSON.stringify(event.exception), performance.now()))
        client.captureEvent(event, undefined, new Scope())
    },
    close: async (ms) => void (await client.close(ms)),
  }
}

const given = async (body: string | Uint8Array, send: (envelope: string) => void) => {
  send(typeof body === 'string' ? body : new TextDecoder().decode(body))
  return {}
}

/** What Sentry says of its quota is heeded by the client. Redirects are not followed: settings name the host. */
async function post(
  { url, headers }: BaseTransportOptions & { headers?: Record<string, string> },
  body: string | Uint8Array,
) {
  const answer = await fetch(url, {
    method: 'POST',
    ...(headers && { headers }),
    body: typeof body === 'string' ? body : Buffer.from(body),
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  })
  await answer.arrayBuffer()
  return {
    statusCode: answer.status,
    headers: {
      'x-sentry-rate-limits': answer.headers.get('x-sentry-rate-limits'),
      'retry-after': answer.headers.get('retry-after'),
    },
  }
}

/** Keeps what a process sends within bounds. */
export class Seldom {
  private readonly last = new Map<string, number>()

  admits(what: string, now: number): boolean {
    for (const [one, at] of this.last) if (at <= now - 60_000) this.last.delete(one)
    if (this.last.size >= MOST_A_MINUTE || now - (this.last.get(what) ?? -SAME_MS) < SAME_MS) return false
    this.last.delete(what)
    this.last.set(what, now)
    return true
  }
}
