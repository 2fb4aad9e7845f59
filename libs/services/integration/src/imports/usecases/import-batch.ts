import { createHash } from 'node:crypto'
import type { Emitted } from '@litper/contracts'
import { NotYet } from '@litper/ports'
import { type DecidedLine, decideLines, type ReadLine } from '../domain/decide-lines.ts'
import type { Import } from '../domain/import.ts'
import type { OrderItem } from '../domain/read-order.ts'
import type { ParcelItem } from '../domain/read-parcel.ts'
import type { Counts, Verdict } from '../domain/verdicts.ts'
import { orderEvent, parcelEvent } from './events-of.ts'
import type { ImportParts, KeptLine } from './ports.ts'
import type { Entry, Item } from './read-entries.ts'

/** Another run of the same import is at work, or was a moment ago. */
const OTHER_RUN_MS = 30_000

/**
 * Decides some entries and tells of them, in one transaction with the place that the import has reached: what was interrupted is
 * decided again, and nothing twice. Returns the import as it is now; undefined when it was cancelled.
 * @throws NotYet when another run decided lines of it meanwhile
 */
export function importBatch(parts: ImportParts, one: Import, entries: readonly Entry[]): Promise<Import | undefined> {
  return parts.database.transaction(async () => {
    const now = await parts.imports.lock(one.id)
    if (now?.state !== 'running') return undefined
    if (now.handled !== one.handled) throw new NotYet(new Date(Date.now() + OTHER_RUN_MS), 'another run is at work')
    const { kind } = one.details
    const keys = entries.flatMap(({ reading }) => ('key' in reading ? [reading.key] : []))
    const known = await parts.items.lockKnown(kind, keys)
    const shops = await parts.ordersOfShops(entries.flatMap((entry) => shopOrderOf(entry) ?? []))
    const decided = decideLines(
      entries.map((entry) => readLine(entry, one)),
      known,
      one.id,
    )
    const lines: KeptLine[] = []
    const told: Emitted[] = []
    decided.forEach((line, index) => {
      const entry = entries[index]!
      const { kept, event } = settle(line, entry, one, shops)
      lines.push(...kept)
      if (event) told.push(event)
    })
    const fresh = [...new Set(keys)].flatMap((key) => {
      const item = known.get(key)
      return item?.importId === one.id ? [{ key, ...item }] : []
    })
    await parts.items.put(kind, fresh)
    await parts.lines.add(one.id, lines)
    if (told.length > 0) await parts.publish(told)
    const last = entries.at(-1)!
    const reached = { handled: last.more.at(-1)?.line ?? last.line, counts: countsOf(now.counts, lines) }
    await parts.imports.change({ id: one.id, ...reached })
    return { ...now, ...reached }
  })
}

/** What of an entry is kept and told. Lines that only add a product share the verdict of their order's first. */
function settle(
  decided: DecidedLine,
  { more, reading, cells }: Entry,
  one: Import,
  shops: ReadonlyMap<string, string>,
): { kept: KeptLine[]; event?: Emitted } {
  if ('rejected' in reading) return { kept: [{ ...decided, cells }] }
  const { key, item } = reading
  const shop = item.shopOrder === undefined ? undefined : shops.get(item.shopOrder)
  const isOfShop = one.details.kind === 'orders' && shop !== undefined
  const line: DecidedLine =
    isOfShop && decided.verdict !== 'duplicate'
      ? { ...decided, verdict: 'unchanged', notes: [...decided.notes, 'import.order_of_shop'] }
      : decided
  const others = more.map(
    ({ line: at, adds }): KeptLine =>
      adds
        ? { ...line, line: at, notes: [] }
        : { ...line, line: at, verdict: 'duplicate', notes: ['import.in_file_twice'] },
  )
  const { verdict } = line
  if (verdict !== 'imported' && verdict !== 'updated') return { kept: [line, ...others] }
  const at = one.createdAt.toISOString()
  const event =
    one.details.kind === 'parcels'
      ? parcelEvent(key, item as ParcelItem, shop)
      : orderEvent(key, item as OrderItem, verdict, at)
  return { kept: [line, ...others], event }
}

const shopOrderOf = ({ reading }: Entry): string | undefined =>
  'item' in reading ? (reading.item as Item).shopOrder : undefined

/** The digest leaves out the import's own time: a line without a date says the same the next day. */
function readLine({ line, reading }: Entry, one: Import): ReadLine {
  if ('rejected' in reading) return { line, rejected: reading.rejected }
  const at = one.createdAt.toISOString()
  const said = JSON.stringify(reading.item, (_, value: unknown) => (value === at ? '' : value))
  const digest = createHash('sha256').update(said).digest('base64url')
  return { line, key: reading.key, digest, notes: reading.notes }
}

function countsOf(before: Counts, lines: readonly { readonly verdict: Verdict }[]): Counts {
  const counts = { ...before }
  for (const { verdict } of lines) counts[verdict]++
  return counts
}
