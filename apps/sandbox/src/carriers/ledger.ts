import type { World } from '../world/world.ts'
import type { Waybill } from './waybill.ts'

/** Beyond this number the oldest waybills are deleted; the counters stay. */
const KEPT = 50_000

/**
 * Every waybill of every carrier in one ledger, so that an order with a waybill at each of two carriers counts as an order with
 * two. Counters are updated with each waybill; reading them costs nothing.
 */
export class Ledger {
  private readonly byNumber = new Map<string, Waybill>()
  private readonly byReference = new Map<string, Waybill[]>()
  private readonly alive = new Map<string, number>()
  private readonly histogram = new Map<number, number>()
  private total = 0
  private cancelled = 0

  add(waybill: Waybill): void {
    if (this.byNumber.size >= KEPT) this.forgetOldest()
    this.total += 1
    this.byNumber.set(`${waybill.carrier}/${waybill.number}`, waybill)
    const twins = this.byReference.get(waybill.reference)
    if (twins) twins.push(waybill)
    else this.byReference.set(waybill.reference, [waybill])
    this.count(orderOf(waybill.reference), 1)
  }

  find(carrier: string, number: string): Waybill | undefined {
    return this.byNumber.get(`${carrier}/${number}`)
  }

  /** Oldest first; `carrier` filters. */
  withReference(reference: string, carrier?: string): Waybill[] {
    const all = this.byReference.get(reference) ?? []
    return carrier === undefined ? [...all] : all.filter((waybill) => waybill.carrier === carrier)
  }

  /** Marks it cancelled once; false when it was already. */
  cancel(waybill: Waybill): boolean {
    if (waybill.cancelled) return false
    waybill.cancelled = true
    this.cancelled += 1
    this.count(orderOf(waybill.reference), -1)
    return true
  }

  state() {
    const perOrder = Object.fromEntries(
      [...this.histogram].filter(([, orders]) => orders > 0).sort(([a], [b]) => a - b),
    )
    return { total: this.total, cancelled: this.cancelled, perOrder }
  }

  clear(): void {
    for (const map of [this.byNumber, this.byReference, this.alive, this.histogram]) map.clear()
    this.total = 0
    this.cancelled = 0
  }

  /** `order` has `by` waybills more or fewer: it moves to the neighbouring bar of the histogram. */
  private count(order: string, by: 1 | -1): void {
    const before = this.alive.get(order) ?? 0
    const after = before + by
    this.alive.set(order, after)
    if (before > 0) this.histogram.set(before, (this.histogram.get(before) ?? 0) - 1)
    if (after > 0) this.histogram.set(after, (this.histogram.get(after) ?? 0) + 1)
  }

  private forgetOldest(): void {
    const first = this.byNumber.entries().next()
    if (first.done) return
    const [key, { reference }] = first.value
    this.byNumber.delete(key)
    const twins = this.byReference.get(reference)
    twins?.shift()
    if (twins?.length === 0) this.byReference.delete(reference)
  }
}

/** A merchant that sends an order again writes `reference#2`: it is still the same order. */
export function orderOf(reference: string): string {
  return reference.split('#', 1)[0] ?? reference
}

const ledgers = new WeakMap<World, Ledger>()

/** The ledger of this sandbox, made (and added to `/sandbox/state`) at the first use. */
export function ledgerOf(world: World): Ledger {
  const known = ledgers.get(world)
  if (known) return known
  const ledger = new Ledger()
  ledgers.set(world, ledger)
  world.contribute('carriers', { state: () => ({ waybills: ledger.state() }), reset: () => ledger.clear() })
  return ledger
}
