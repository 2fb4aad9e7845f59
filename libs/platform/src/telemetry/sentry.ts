import { createHmac } from 'node:crypto'
import { createTransport, defaultStackParser, makeNodeTransport, NodeClient, Scope } from '@sentry/node'
import { derivedKey } from '../config/secrets.ts'
import { currentContext } from '../context/context.ts'
import { faultEvent } from './fault-event.ts'
import type { FaultReports } from './fault-reports.ts'
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

/** The same fault again within this time is not sent: a loop that fails would send it a thousand times. */
const SAME_MS = 10_000
/** Different faults that are sent within a minute. */
const MOST_A_MINUTE = 30

/**
 * Sentry's client without its integrations: nothing is patched, nothing is listened to, and no event holds more than fault-event.ts
 * wrote. Loaded only with SENTRY_DSN.
 */
export function openSentry({ dsn, service, release, environment, secret, send }: SentryOptions): FaultReports {
  const key = derivedKey(secret, 'sentry tenants')
  const client = new NodeClient({
    dsn,
    release: `litper@${release}`,
    environment,
    serverName: service,
    integrations: [],
    stackParser: defaultStackParser,
    sendClientReports: false,
    transport: send
      ? (options) =>
          createTransport(options, async ({ body }) => {
            send(typeof body === 'string' ? body : new TextDecoder().decode(body))
            return {}
          })
      : makeNodeTransport,
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
