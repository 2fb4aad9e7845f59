import { dayOf, startOf } from './zone.ts'

export interface Window {
  readonly from: Date
  readonly until: Date
}

/**
 * Splits a window into whole local days before `end` that are counted, and the rest. `fromDay` to `untilDay`, its end not included, are
 * the days that could be counted; `windows` is all time of the window that is in none of `counted`.
 */
export function splitWindow(from: Date, until: Date, zone: string, end: number, counted: readonly number[] = []) {
  const first = dayOf(from.getTime(), zone)
  const fromDay = startOf(first, zone) === from.getTime() ? first : first + 1
  const untilDay = Math.max(fromDay, Math.min(dayOf(until.getTime(), zone), end))
  const windows: Window[] = []
  let at = from
  const rest = (to: Date) => {
    if (to > at) windows.push({ from: at, until: to })
  }
  for (const day of counted) {
    rest(new Date(startOf(day, zone)))
    at = new Date(startOf(day + 1, zone))
  }
  rest(until)
  return { fromDay, untilDay, windows }
}

const DAY_MS = 86_400_000
export const WINDOWS = ['today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days', 'this_month'] as const
export type WindowName = (typeof WINDOWS)[number]

/** A window by its name; it ends now, or at the last midnight. */
export function windowOf(name: WindowName, now: Date, zone: string): Window {
  const today = dayOf(now.getTime(), zone)
  const at = (day: number) => new Date(startOf(day, zone))
  if (name === 'yesterday') return { from: at(today - 1), until: at(today) }
  if (name === 'today') return { from: at(today), until: now }
  if (name === 'this_month') {
    const date = new Date(today * DAY_MS).getUTCDate()
    return { from: at(today - date + 1), until: now }
  }
  const days = { last_7_days: 6, last_30_days: 29, last_90_days: 89 }[name]
  return { from: at(today - days), until: now }
}

/** The period before: as many whole days earlier, until the same hour. */
export function before({ from, until }: Window, zone: string): Window {
  const length = Math.max(1, dayOf(until.getTime() - 1, zone) - dayOf(from.getTime(), zone) + 1)
  const earlier = (at: Date) => {
    const day = dayOf(at.getTime(), zone)
    return new Date(startOf(day - length, zone) + (at.getTime() - startOf(day, zone)))
  }
  return { from: earlier(from), until: earlier(until) }
}
