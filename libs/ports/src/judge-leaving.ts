import type { ControlChange, Leaving, WithheldBecause } from './controls.ts'

/** What left already, by what is limited. */
export interface Used {
  readonly today: number
  readonly thisMinute: number
  readonly phoneToday: number
}
export type Judgement =
  | { readonly go: true }
  | { readonly go: false; readonly because: WithheldBecause }
  | { readonly go: false; readonly waitUntil: Date }

const DAY = 24 * 3_600_000
/** Colombia has no summer time. */
const BOGOTA = -5 * 3_600_000
/** A notice that waited longer than this tells something that is no longer so. */
const LONGEST_PAUSE = 20 * 3_600_000
/** A resumed control makes what waits due at once; this is only how often a waiting one is looked at. */
const LOOK_AGAIN = 3_600_000

export const dayOf = (at: Date): Date => new Date(Math.floor((at.getTime() + BOGOTA) / DAY) * DAY - BOGOTA)
export const minuteOf = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000)

/** `Bogotá, D.C.` and `bogota` are one city. */
export const cityKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(/ d ?c ?$/, '')
    .trim()

/**
 * Decides about one action. The dry run comes last, so that it tells what would have left under pilot and limits. Where a pilot names
 * cities or carriers, what has no known one is outside.
 */
export function judgeLeaving(
  control: ControlChange & { readonly isPaused: boolean },
  leaving: Leaving,
  used: Used,
  { now, since }: { readonly now: Date; readonly since: Date },
): Judgement {
  const { on, dryRun, pilot, limits, isPaused } = control
  if (!on) return { go: false, because: 'off' }
  if (pilot && !isInside(pilot, leaving)) return { go: false, because: 'outside_pilot' }
  if (isPaused)
    return now.getTime() - since.getTime() > LONGEST_PAUSE
      ? { go: false, because: 'paused_too_long' }
      : { go: false, waitUntil: new Date(now.getTime() + LOOK_AGAIN) }
  if (limits.perPhonePerDay !== undefined && leaving.phone && used.phoneToday >= limits.perPhonePerDay)
    return { go: false, because: 'per_phone' }
  if (limits.perDay !== undefined && used.today >= limits.perDay) return { go: false, because: 'per_day' }
  if (limits.perMinute !== undefined && used.thisMinute >= limits.perMinute)
    return { go: false, waitUntil: new Date(minuteOf(now).getTime() + 60_000) }
  return dryRun ? { go: false, because: 'dry_run' } : { go: true }
}

function isInside({ cities, carriers }: NonNullable<ControlChange['pilot']>, { city, carrier }: Leaving): boolean {
  const inCity = cities.length === 0 || (city !== undefined && cities.map(cityKey).includes(cityKey(city)))
  return inCity && (carriers.length === 0 || (carrier !== undefined && carriers.includes(carrier)))
}
