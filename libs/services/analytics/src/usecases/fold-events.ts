import { type Changed, changedBetween, mergedRows, type Pair } from '../domain/changed.ts'
import { derive } from '../domain/derive.ts'
import type { Row } from '../domain/facts.ts'
import { hear } from '../domain/hear.ts'
import type { Event, Heard } from '../domain/heard.ts'
import { type Note, withNotes } from '../domain/notes.ts'
import { OPEN_DAYS, touchedDays } from '../domain/touched.ts'
import { dayOf, startOf } from '../domain/zone.ts'
import type { AnalyticsParts, Touched } from './ports.ts'

type OfOrder = Extract<Heard, { kind: 'order' }>
/** What a batch did: the waybills whose rows are new, and how many rows of each fact. */
export interface Folded {
  readonly waybills: readonly Row[]
  readonly changes: number
}

/**
 * Takes events of one tenant into the facts, in one transaction: any order of them, and any of them again, gives the same facts. What
 * counts as none is set aside with its reason.
 */
export async function foldEvents(parts: AnalyticsParts, events: readonly Event[]): Promise<Folded> {
  const now = parts.clock.now().getTime()
  const heard: Heard[] = []
  for (const event of events)
    for (const one of hear(event, now, parts.costOf)) {
      if (one.kind === 'aside') await setAside(parts, event, one.reason)
      else heard.push(await withoutErased(parts, event, one))
    }
  if (heard.length === 0) return { waybills: [], changes: 0 }
  const { zone } = await parts.settings.read()
  await parts.facts.takeTurn()
  const until = dayOf(now, zone) - OPEN_DAYS + 1
  const days = { zone, until, endMs: startOf(until, zone) }
  const orders = await foldOrders(
    parts,
    heard.filter((one): one is OfOrder => one.kind === 'order'),
    days,
  )
  const rowsOf = (kind: string): Row[] => heard.flatMap((one) => (one.kind === kind && 'row' in one ? [one.row] : []))
  const messages = await merge(parts, 'messages', mergedRows(rowsOf('message'), 'message_id'), days)
  const talks = await merge(parts, 'conversations', mergedRows(rowsOf('conversation'), 'conversation_id'), days)
  await parts.days.touch([...orders.touched, ...messages.touched, ...talks.touched])
  return { waybills: orders.waybills, changes: orders.changes + messages.changes + talks.changes }
}

/** A late event of an older order does not restore the key of an erased person. */
async function withoutErased({ isErased }: Pick<AnalyticsParts, 'isErased'>, event: Event, heard: Heard) {
  if (heard.kind !== 'order' || !heard.person) return heard
  const { person: _, ...rest } = heard
  return (await isErased(event.data, new Date(heard.note.at).toISOString())) ? rest : heard
}

/** Once: the event is a dead letter too, so that an operator sees it and can play it again. */
export async function setAside(
  parts: Pick<AnalyticsParts, 'aside' | 'deadLetter' | 'clock'>,
  event: Event,
  reason: Parameters<typeof parts.aside.add>[0]['reason'],
) {
  const isNew = await parts.aside.add({ event, reason }, parts.clock.now())
  if (isNew) await parts.deadLetter(event, `analytics.${reason}`)
}

interface Days {
  readonly zone: string
  readonly until: number
  readonly endMs: number
}

async function foldOrders(parts: AnalyticsParts, heard: readonly OfOrder[], { zone, until, endMs }: Days) {
  const news = Map.groupBy(heard, ({ orderId }) => orderId)
  if (news.size === 0) return { touched: [], waybills: [], changes: 0 }
  const known = await parts.facts.notes([...news.keys()])
  const notes = new Map<string, readonly Note[]>()
  const changed: Changed[] = []
  const people = new Map<string, string>()
  for (const [orderId, more] of news) {
    const before = known.get(orderId) ?? []
    const after = withNotes(
      before,
      more.map(({ note }) => note),
    )
    if (after === before) continue
    notes.set(orderId, after)
    changed.push(changedBetween(derive(orderId, before), derive(orderId, after)))
    const person = more.find((one) => one.person)?.person
    const [key] = person ? parts.keyOf(person) : []
    if (key) people.set(orderId, key)
  }
  if (notes.size === 0) return { touched: [], waybills: [], changes: 0 }
  const pairs = {
    orders: changed.flatMap(({ orders }) => orders),
    waybills: changed.flatMap(({ waybills }) => waybills),
    exceptions: changed.flatMap(({ exceptions }) => exceptions),
  }
  const after = (all: readonly Pair[]): Row[] => all.map((pair) => pair.after).filter((row) => row !== undefined)
  const gone = pairs.exceptions.filter((pair) => !pair.after).map((pair) => pair.before!)
  const waybills = after(pairs.waybills)
  await parts.facts.keepNotes(notes)
  await parts.facts.put(
    'orders',
    after(pairs.orders).map((row) => ({ ...row, customer_key: people.get(String(row['order_id'])) ?? null })),
  )
  await parts.facts.put('waybills', waybills)
  await parts.facts.removeExceptions(gone)
  await parts.facts.put('exceptions', after(pairs.exceptions))
  const touched = (['orders', 'waybills', 'exceptions'] as const).flatMap((fact) =>
    touchedDays(fact, pairs[fact], zone, until, endMs),
  )
  return { touched, waybills, changes: notes.size }
}

async function merge(parts: AnalyticsParts, fact: 'messages' | 'conversations', rows: readonly Row[], days: Days) {
  if (rows.length === 0) return { touched: [] as Touched[], changes: 0 }
  const kept = await parts.facts.merge(fact, rows)
  const pairs = kept.map((after) => ({ after }))
  return { touched: touchedDays(fact, pairs, days.zone, days.until, days.endMs), changes: rows.length }
}
