import { silentSince } from './checks.ts'
import { COMPONENTS, type Component, type Impact } from './components.ts'
import type { Notice } from './notice.ts'

export type ComponentState = 'working' | Impact
export interface Status {
  readonly at: Date
  readonly overall: ComponentState
  readonly components: readonly {
    readonly id: Component
    readonly state: ComponentState
    /** Share of the last 90 days without `down`, in percent with two decimals, rounded down. */
    readonly up: number
  }[]
  /** Newest first. */
  readonly living: readonly Notice[]
  readonly past: readonly Notice[]
  /** Since then no check has reported: what works is not known. */
  readonly silentSince?: Date | undefined
}
export const HISTORY_DAYS = 90
export const HISTORY_MS = HISTORY_DAYS * 24 * 3_600_000
/** An alert that came and went is told in the history when it lasted so long. */
const WORTH_TELLING_MS = 2 * 60_000

const WEIGHT: Readonly<Record<ComponentState, number>> = { working: 0, degraded: 1, down: 2 }
const worst = (states: readonly ComponentState[]): ComponentState =>
  states.reduce((most, one) => (WEIGHT[one] > WEIGHT[most] ? one : most), 'working')

/** What the page says at this moment. `heardAt`: when the checks last reported. */
export function statusOf(notices: readonly Notice[], at: Date, heardAt?: Date): Status {
  const newestFirst = [...notices].sort((a, b) => b.beganAt.getTime() - a.beganAt.getTime())
  const living = newestFirst.filter((one) => !one.endedAt)
  const components = COMPONENTS.map((id) => {
    const mine = notices.filter((one) => one.components.includes(id))
    return { id, state: worst(mine.filter((one) => !one.endedAt).map((one) => one.impact)), up: upOf(mine, at) }
  })
  const past = newestFirst.filter((one) => one.endedAt && isWorthTelling(one))
  const overall = worst(components.map((one) => one.state))
  return { at, overall, components, living, past, silentSince: silentSince(heardAt, at) }
}

const isWorthTelling = ({ source, beganAt, endedAt }: Notice) =>
  source === 'incident' || endedAt!.getTime() - beganAt.getTime() >= WORTH_TELLING_MS

/** Times that overlap count once. */
function upOf(notices: readonly Notice[], at: Date): number {
  const from = at.getTime() - HISTORY_MS
  const downs = notices
    .filter((one) => one.impact === 'down')
    .map((one) => [Math.max(from, one.beganAt.getTime()), (one.endedAt ?? at).getTime()] as const)
    .sort(([a], [b]) => a - b)
  let [down, until] = [0, from]
  for (const [began, ended] of downs) {
    down += Math.max(0, ended - Math.max(began, until))
    until = Math.max(until, ended)
  }
  return Math.floor((1 - down / HISTORY_MS) * 10_000) / 100
}
