import { HOUR_MS, slotOf } from '@litper/crisis/detect'
import { CARRIERS, type Merchant, REGIONS } from './merchants.ts'
import type { Random } from './random.ts'

export const KINDS = ['strike', 'flooded_road', 'carrier_api_down', 'template_paused', 'webhooks_lost'] as const
export type Kind = (typeof KINDS)[number]

/** One that was planted. `strength`: what it does to what it hits, from 0 to 1. */
export interface Planted {
  readonly kind: Kind
  readonly from: number
  readonly to: number
  readonly carrier?: string
  readonly region?: string
  readonly merchant?: string
  readonly strength: number
}

/** How many in a year, how long in hours, and in which hours of Colombia they begin: while what they break is in use. */
const PLAN: Record<
  Kind,
  { readonly times: number; readonly hours: readonly [number, number]; begins: [number, number] }
> = {
  strike: { times: 6, hours: [10, 80], begins: [6, 15] },
  flooded_road: { times: 12, hours: [8, 60], begins: [8, 14] },
  carrier_api_down: { times: 16, hours: [2.5, 10], begins: [7, 20] },
  template_paused: { times: 14, hours: [3, 24], begins: [7, 19] },
  webhooks_lost: { times: 14, hours: [3, 20], begins: [7, 20] },
}
const DAY_MS = 24 * HOUR_MS
/** After an incident its subject is left alone for so long: two at once are one. */
const APART_MS = 6 * DAY_MS

/** The incidents of a year, drawn from the seed. */
export function plant(random: Random, year: { readonly from: number; readonly to: number }, all: readonly Merchant[]) {
  const planted: Planted[] = []
  for (const kind of KINDS) {
    for (let left = PLAN[kind].times, tries = 0; left > 0 && tries < 5000; tries++) {
      const one = draw(kind, random, year, all)
      if (!one || planted.some((other) => clash(one, other))) continue
      planted.push(one)
      left--
    }
  }
  return planted.sort((a, b) => a.from - b.from)
}

function draw(kind: Kind, random: Random, { from, to }: { from: number; to: number }, all: readonly Merchant[]) {
  const { hours, begins } = PLAN[kind]
  const day = from + Math.floor(random.next() * ((to - from) / DAY_MS)) * DAY_MS
  const at = day + Math.floor(random.between(...begins) * 60) * 60_000
  // carriers rest on Sundays: nobody strikes then, and a road may be flooded unseen
  if ((kind === 'strike' || kind === 'flooded_road') && slotOf(new Date(at)) >= 24) return undefined
  const about = {
    strike: { carrier: random.pick(CARRIERS), strength: random.between(0.75, 0.97) },
    flooded_road: { region: random.pick(REGIONS), strength: random.between(0.4, 0.8) },
    carrier_api_down: { carrier: random.pick(CARRIERS), strength: random.between(0.8, 1) },
    template_paused: { merchant: random.pick(all).id, strength: random.between(0.2, 0.5) },
    webhooks_lost: { merchant: random.pick(all).id, strength: 1 },
  }[kind]
  return { kind, from: at, to: at + random.between(...hours) * HOUR_MS, ...about }
}

const clash = (a: Planted, b: Planted): boolean =>
  a.from < b.to + APART_MS &&
  b.from < a.to + APART_MS &&
  (a.carrier ?? a.region ?? a.merchant) === (b.carrier ?? b.region ?? b.merchant)

/** How much of this hour it covers, times its strength. */
export const share = (one: Planted, hour: number): number =>
  (Math.max(0, Math.min(one.to, hour + HOUR_MS) - Math.max(one.from, hour)) / HOUR_MS) * one.strength
