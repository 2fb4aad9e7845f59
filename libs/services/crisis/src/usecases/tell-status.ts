import { DomainError, newId, notFound } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { silentSince, WATCHDOG } from '../domain/status/checks.ts'
import type { Component, Impact } from '../domain/status/components.ts'
import { type HeardAlert, hear, type Notice, type NoticeState, told, type Words } from '../domain/status/notice.ts'
import type { StatusParts } from './status-ports.ts'

/** Alertmanager repeats its alerts: a repeated one changes nothing. Returns whether the page changes. */
export function hearAlerts(parts: StatusParts, alerts: readonly HeardAlert[]): Promise<boolean> {
  return parts.asTenant(SYSTEM_TENANT, () =>
    parts.transaction(async () => {
      let changed = false
      for (const alert of alerts) {
        const living = await parts.notices.lockLiving('alert', alert.fingerprint)
        const notice = hear(alert, living, { id: newId(), at: parts.clock.now() })
        if (!notice) continue
        changed = true
        await (living ? parts.notices.save(notice) : parts.notices.add(notice))
      }
      return changed
    }),
  )
}

/** Where the time of the checks' last report is kept: in the store of the pages, so that both are copied together. */
const CHECKS = 'status/checks.json'

/** Notes that the checks report. Returns whether they were silent until now. */
export function hearChecks(parts: StatusParts, alerts: readonly HeardAlert[]): Promise<boolean> {
  if (!alerts.some(({ status, labels }) => status === 'firing' && labels['alertname'] === WATCHDOG))
    return Promise.resolve(false)
  return parts.asTenant(SYSTEM_TENANT, async () => {
    const at = parts.clock.now()
    const before = await checksHeardAt(parts)
    const bytes = new TextEncoder().encode(JSON.stringify({ heardAt: at.toISOString() }))
    await parts.blobs.put(CHECKS, bytes, { contentType: 'application/json' })
    return silentSince(before, at) !== undefined
  })
}

/** In the system's tenant. Undefined: never, or the store is away. */
export async function checksHeardAt({ blobs }: Pick<StatusParts, 'blobs'>): Promise<Date | undefined> {
  const kept = await blobs.get(CHECKS).catch(() => undefined)
  const found = kept && /"heardAt":"([^"]+)"/.exec(new TextDecoder().decode(kept.bytes))?.[1]
  return found ? new Date(found) : undefined
}

export interface Telling {
  readonly incidentId: string
  readonly title: Words
  readonly text: Words
  readonly components: readonly Component[]
  readonly impact: Impact
  readonly state: NoticeState
  readonly who: string
}

/**
 * A person writes about an incident on the public page. Only the words given here are shown, nothing of the incident itself.
 * @throws DomainError status.not_yours, incident.not_found
 */
export async function tellPublic(parts: StatusParts, given: Telling): Promise<Notice> {
  const at = parts.clock.now()
  const { incidentId, state, who, text } = given
  await parts.transaction(async () => {
    // first, so that another tenant's incident is not found by any caller
    if (!(await parts.incidents.find(incidentId))) throw notFound('incident.not_found')
    if (!parts.speaksForAll(parts.tenant())) throw new DomainError('status.not_yours', 'forbidden')
    const entry = { id: newId(), incidentId, at, kind: 'published', byWhom: who, text: `${state}: ${text.en}` }
    await parts.incidents.note(entry)
  })
  return parts.asTenant(SYSTEM_TENANT, () => parts.transaction(() => write(parts, given, at)))
}

async function write(parts: StatusParts, given: Telling, at: Date): Promise<Notice> {
  const living = await parts.notices.lockLiving('incident', given.incidentId)
  const { components, impact, incidentId: ref } = given
  const before: Notice = living ?? {
    id: newId(),
    source: 'incident',
    ref,
    components,
    impact,
    updates: [],
    beganAt: at,
  }
  const last = before.updates.at(-1)
  // the same words again are no new update
  if (last?.state === given.state && last.text?.es === given.text.es && last.text.en === given.text.en) return before
  const notice = told(before, { ...given, at })
  await (living ? parts.notices.save(notice) : parts.notices.add(notice))
  return notice
}
