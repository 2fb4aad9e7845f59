import { HOUR_MS, type HourCounts, type Measure, slotOf } from '@litper/crisis/detect'
import { type Kind, type Planted, share } from './incidents.ts'
import * as m from './merchants.ts'
import type { Random } from './random.ts'

const DAY_MS = 24 * HOUR_MS
/** Counts of one hour, by measure and subject. */
export class Counts {
  readonly all = new Map<Measure, Map<string, number>>()

  add(measure: Measure, subject: string, n: number): void {
    if (n === 0) return
    const of = this.all.get(measure) ?? new Map<string, number>()
    this.all.set(measure, of)
    of.set(subject, (of.get(subject) ?? 0) + n)
  }

  /** For a carrier, a region, and the carrier in the region. */
  place(measure: Measure, carrier: string, region: string, n: number): void {
    this.add(measure, `carrier:${carrier}`, n)
    this.add(measure, `region:${region}`, n)
    this.add(measure, `carrier:${carrier}/region:${region}`, n)
  }
}

/** What changes from day to day. */
interface Day {
  /** Of the demand, by merchant. */
  readonly demand: readonly number[]
  /** Of the share of exceptions, by carrier and region. */
  readonly trouble: readonly (readonly number[])[]
  readonly complaints: number
}

/** A year of hours of eight merchants: seasons, growth, good and bad days, rain, promotions, Black Friday, short hiccups, and what was planted. */
export class Year {
  private day?: Day
  private dayNumber = -1
  /** Orders of the last days, by merchant: what is delivered in some days. */
  private readonly past: number[][]
  private readonly slow: number[]
  /** Orders that no webhook brought, waiting for the next reconciliation. */
  private readonly lost: number[]

  private readonly random: Random
  private readonly all: readonly m.Merchant[]
  private readonly planted: readonly Planted[]
  private readonly began: number

  constructor(random: Random, all: readonly m.Merchant[], planted: readonly Planted[], began: number) {
    this.random = random
    this.all = all
    this.planted = planted
    this.began = began
    this.past = all.map((one) => Array<number>(6).fill(one.ordersPerDay))
    this.slow = all.map(() => 1)
    this.lost = all.map(() => 0)
  }

  /** The counts of each merchant. */
  hour(at: number): Counts[] {
    const number = Math.floor((at - 5 * HOUR_MS) / DAY_MS)
    if (number !== this.dayNumber) this.newDay(number, at)
    return this.all.map((merchant, i) => this.of(merchant, i, at))
  }

  private newDay(number: number, at: number): void {
    this.dayNumber = number
    const { random } = this
    const rain = random.next() < 0.12 ? random.pick(m.REGIONS) : undefined
    const weekend = slotOf(new Date(at + 12 * HOUR_MS)) >= 48
    this.day = {
      demand: this.all.map((one, i) => {
        this.slow[i] = this.slow[i]! ** 0.7 * random.factor(0.1)
        const months = (at - this.began) / (30 * DAY_MS)
        const promotion = random.next() < 0.015 ? random.between(1.8, 3) : random.next() < 0.01 ? 0.65 : 1
        return one.ordersPerDay * one.growth ** months * this.slow[i]! * promotion * blackFriday(at)
      }),
      trouble: m.CARRIERS.map((_, c) =>
        m.REGIONS.map((region, r) => (0.07 + 0.02 * c + 0.012 * r) * random.factor(0.2) * (region === rain ? 1.35 : 1)),
      ),
      complaints: random.factor(0.25) * (weekend ? 1.15 : 1),
    }
    this.past.forEach((days, i) => {
      days.unshift(this.day!.demand[i]!)
      days.pop()
    })
  }

  private hit(kind: Kind, at: number, about: Partial<Planted>): number {
    let most = 0
    for (const one of this.planted) {
      if (one.kind !== kind || one.to <= at || one.from >= at + HOUR_MS) continue
      const fits = Object.entries(about).every(([name, value]) => one[name as keyof Planted] === value)
      if (fits) most = Math.max(most, share(one, at))
    }
    return most
  }

  private of(merchant: m.Merchant, i: number, at: number): Counts {
    const slot = slotOf(new Date(at))
    const [kind, hour] = [Math.floor(slot / 24) as 0 | 1 | 2, slot % 24]
    const counts = new Counts()
    this.shop(counts, merchant, i, at, m.ORDER_HOURS[hour]! * m.ORDER_DAYS[kind])
    this.parcels(counts, merchant, i, at, {
      visits: m.VISIT_HOURS[hour]! * m.VISIT_DAYS[kind],
      scans: m.SCAN_HOURS[hour]! * (kind === 2 ? 0.25 : kind === 1 ? 0.8 : 1.1),
    })
    this.talk(counts, merchant, i, at, m.TALK_HOURS[hour]!)
    return counts
  }

  private shop(counts: Counts, merchant: m.Merchant, i: number, at: number, shape: number): void {
    const { random } = this
    const placed = random.poisson(this.day!.demand[i]! * shape)
    const missed = random.binomial(placed, Math.max(0.002, this.hit('webhooks_lost', at, { merchant: merchant.id })))
    // every ten minutes: of what an hour lost, five parts of six are found in it
    const found = random.binomial(missed, 5 / 6)
    const reconciled = this.lost[i]! + found
    this.lost[i] = missed - found
    const shop = `shop:${merchant.id}`
    counts.add('webhooks', shop, placed - missed)
    counts.add('reconciled', shop, reconciled)
    counts.add('received', shop, placed - missed + reconciled)
    counts.add('orders', shop, placed - missed + reconciled)
    const sent = random.binomial(placed - missed + reconciled, 0.88)
    for (const [c, carrier] of m.CARRIERS.entries()) {
      const requested = random.poisson(sent * merchant.carriers[c]!)
      const hiccup = random.next() < 0.004 ? 0.25 : 0
      const down = this.hit('carrier_api_down', at, { carrier })
      counts.add('requested', `carrier:${carrier}`, requested)
      counts.add('unanswered', `carrier:${carrier}`, random.binomial(requested, Math.max(0.008, hiccup, down)))
    }
  }

  private parcels(
    counts: Counts,
    merchant: m.Merchant,
    i: number,
    at: number,
    shape: { visits: number; scans: number },
  ) {
    const { random } = this
    const due = (this.past[i]![2]! + this.past[i]![3]! + this.past[i]![4]!) / 3
    for (const [c, carrier] of m.CARRIERS.entries()) {
      const strike = this.hit('strike', at, { carrier })
      for (const [r, region] of m.REGIONS.entries()) {
        const flood = this.hit('flooded_road', at, { region })
        const parcels = due * 0.88 * merchant.carriers[c]! * merchant.regions[r]!
        const works = (1 - strike) * (1 - flood * 0.3)
        const visits = random.poisson(parcels * 1.15 * shape.visits * works * (1 + 0.1 * (c - 1.5)))
        const trouble = Math.min(0.9, this.day!.trouble[c]![r]! + flood * 0.75 + strike * 0.3)
        const exceptions = random.binomial(visits, trouble)
        counts.place('visits', carrier, region, visits)
        counts.place('exceptions', carrier, region, exceptions)
        counts.place('scans', carrier, region, visits + random.poisson(parcels * 3.5 * shape.scans * works))
        const ends = random.binomial(visits, 0.85)
        counts.place('ends', carrier, region, ends)
        counts.place('returns', carrier, region, random.binomial(ends, 0.14 + 0.02 * c))
        const open = Math.round(parcels * 4)
        counts.place('open', carrier, region, open)
        counts.place('stuck', carrier, region, random.binomial(open, 0.05 + 0.1 * this.day!.trouble[c]![r]!))
      }
    }
  }

  private talk(counts: Counts, merchant: m.Merchant, i: number, at: number, shape: number): void {
    const { random } = this
    const messages = random.poisson(this.day!.demand[i]! * 3 * shape)
    const paused = random.binomial(messages, this.hit('template_paused', at, { merchant: merchant.id }))
    counts.add('messages', 'all', messages)
    for (const [n, code] of m.CODES.entries())
      counts.add('failed', `code:${code}`, random.binomial(messages - paused, [0.03, 0.006, 0.004][n]!))
    counts.add('failed', 'code:132015', paused)
    const heard = random.poisson(this.day!.demand[i]! * 0.6 * shape)
    counts.add('heard', 'all', heard)
    for (const [n, topic] of m.TOPICS.entries())
      counts.add(
        'complaints',
        `topic:${topic}`,
        random.binomial(heard, [0.05, 0.012, 0.015, 0.02][n]! * this.day!.complaints),
      )
  }
}

/** The last Friday of November and the three days after it; a smaller wave before Mother's Day and at Christmas. */
export function blackFriday(at: number): number {
  const local = new Date(at - 5 * HOUR_MS)
  const [month, date, weekday] = [local.getUTCMonth(), local.getUTCDate(), local.getUTCDay()]
  const friday = 30 - ((new Date(Date.UTC(local.getUTCFullYear(), 10, 30)).getUTCDay() + 2) % 7)
  if (month === 10 && date >= friday && date <= friday + 3) return date === friday ? 4 : 3
  if (month === 4 && date <= 12) return 1.4
  if (month === 11 && date <= 20) return 1.5
  return weekday === 5 ? 1.05 : 1
}

/** Sums over all merchants; subjects that fewer than five have are left out, as in the platform. */
export function shared(all: readonly Counts[], measures: ReadonlySet<Measure>, least = 5): HourCounts {
  const sum = new Counts()
  const having = new Map<string, number>()
  for (const one of all)
    for (const [measure, of] of one.all)
      if (measures.has(measure))
        for (const [subject, n] of of) {
          sum.add(measure, subject, n)
          having.set(subject, (having.get(subject) ?? 0) + 1)
        }
  for (const of of sum.all.values())
    for (const subject of of.keys()) if (having.get(subject)! < least) of.delete(subject)
  return sum.all
}
