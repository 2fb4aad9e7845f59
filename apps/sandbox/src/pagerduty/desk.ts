import { randomUUID } from 'node:crypto'
import type { SandboxClock } from '../world/world.ts'

export interface Incident {
  readonly id: string
  readonly dedupKey: string
  readonly severity: string
  readonly summary: string
  readonly source: string
  readonly details: unknown
  status: 'triggered' | 'acknowledged' | 'resolved'
  /** Triggers of the same key while it was open. */
  alerts: number
  readonly triggeredAt: string
  resolvedAt?: string
}
export interface Event {
  readonly routing_key: string
  readonly event_action: 'trigger' | 'acknowledge' | 'resolve'
  readonly dedup_key?: string
  readonly payload?: {
    readonly summary: string
    readonly source: string
    readonly severity: string
    readonly custom_details?: unknown
  }
}

/** PagerDuty takes this many events a minute for one key. */
const MOST_A_MINUTE = 120

/** One account: its incidents by dedup key. */
export class PagerDutyDesk {
  private incidents: Incident[] = []
  private readonly recent = new Map<string, number[]>()

  constructor(private readonly clock: SandboxClock) {}

  /** False when the routing key has had its events of this minute. */
  admit(routingKey: string): boolean {
    const now = this.clock.ms()
    const times = (this.recent.get(routingKey) ?? []).filter((at) => at > now - 60_000)
    this.recent.set(routingKey, times)
    return times.length < MOST_A_MINUTE && times.push(now) > 0
  }

  /** Returns the dedup key, made up for a trigger that brings none. */
  take({ event_action: action, dedup_key: given, payload }: Event): string {
    const dedupKey = given ?? randomUUID().replaceAll('-', '')
    const open = this.incidents.find((one) => one.dedupKey === dedupKey && one.status !== 'resolved')
    const at = new Date(this.clock.ms()).toISOString()
    if (action === 'trigger' && open) open.alerts += 1
    else if (action === 'trigger') this.incidents.push(opened(dedupKey, payload!, at))
    else if (open && action === 'acknowledge') open.status = 'acknowledged'
    else if (open) Object.assign(open, { status: 'resolved', resolvedAt: at })
    return dedupKey
  }

  list(): readonly Incident[] {
    return this.incidents
  }

  reset(): void {
    this.incidents = []
    this.recent.clear()
  }
}

const opened = (dedupKey: string, payload: NonNullable<Event['payload']>, at: string): Incident => ({
  id: `Q${randomUUID().slice(0, 13).toUpperCase()}`,
  dedupKey,
  severity: payload.severity,
  summary: payload.summary,
  source: payload.source,
  details: payload.custom_details,
  status: 'triggered',
  alerts: 1,
  triggeredAt: at,
})
