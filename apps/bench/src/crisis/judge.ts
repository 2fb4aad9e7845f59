import { type Alarm, HOUR_MS } from '@litper/crisis/detect'
import type { Planted } from './incidents.ts'

/** The sweep runs every five minutes: a merchant's hour is looked at after at most seven, the sum of all after fifteen. */
const SWEEP_MS = { own: 7 * 60_000, all: 15 * 60_000 }
export const FOUND_WITHIN_MS = 2 * HOUR_MS
/** What an incident leaves behind may alarm for so long. */
const AFTERMATH_MS = 60 * HOUR_MS
/** Alarms of one subject with less between them are one. */
const EPISODE_MS = 12 * HOUR_MS

export interface Raised extends Alarm {
  /** `all`, or a merchant. */
  readonly watcher: string
}
export interface Judged {
  readonly planted: readonly (Planted & { readonly foundAfterMs?: number })[]
  /** The first alarm of each episode that nothing planted explains. */
  readonly falseAlarms: readonly Raised[]
}

const raisedAt = (alarm: Raised) =>
  alarm.hour.getTime() + HOUR_MS + (alarm.watcher === 'all' ? SWEEP_MS.all : SWEEP_MS.own)

/** Found: the alarm names what was hit, and comes from a watcher that it concerns. */
function finds(alarm: Raised, one: Planted): boolean {
  const { detector, subject, watcher } = alarm
  switch (one.kind) {
    case 'strike':
      return (
        subject.startsWith(`carrier:${one.carrier}`) && ['scan_silence', 'novedad_rate', 'stuck'].includes(detector)
      )
    case 'flooded_road':
      return subject.endsWith(`region:${one.region}`) && ['scan_silence', 'novedad_rate', 'stuck'].includes(detector)
    case 'carrier_api_down':
      return subject === `carrier:${one.carrier}` && detector === 'carrier_errors'
    case 'template_paused':
      return watcher === one.merchant && subject === 'code:132015'
    case 'webhooks_lost':
      return watcher === one.merchant && ['webhook_silence', 'webhook_loss'].includes(detector)
  }
}

/** Not false: what was planted does this too, even if it is named otherwise. */
function explains(one: Planted, alarm: Raised): boolean {
  if (finds(alarm, one)) return true
  if (one.kind === 'strike' || one.kind === 'flooded_road')
    return ['scan_silence', 'novedad_rate', 'stuck', 'returns'].includes(alarm.detector)
  return one.kind === 'webhooks_lost' && alarm.watcher === one.merchant && alarm.detector === 'order_volume'
}

export function judge(planted: readonly Planted[], alarms: readonly Raised[]): Judged {
  const found = planted.map((one) => {
    const first = alarms.find(
      (alarm) => raisedAt(alarm) > one.from && alarm.hour.getTime() < one.to && finds(alarm, one),
    )
    return { ...one, foundAfterMs: first && raisedAt(first) - one.from }
  })
  const last = new Map<string, number>()
  const falseAlarms = alarms.filter((alarm) => {
    const at = raisedAt(alarm)
    if (planted.some((one) => at > one.from && at < one.to + AFTERMATH_MS && explains(one, alarm))) return false
    const key = `${alarm.watcher} ${alarm.detector} ${alarm.subject}`
    const before = last.get(key)
    last.set(key, at)
    return before === undefined || at - before > EPISODE_MS
  })
  return { planted: found, falseAlarms }
}
