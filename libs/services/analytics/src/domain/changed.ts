import type { OrderFacts, Row } from './facts.ts'

/** The rows that differ between two derivations of one order. */
export interface Changed {
  readonly orders: readonly Pair[]
  readonly waybills: readonly Pair[]
  readonly exceptions: readonly Pair[]
}
export interface Pair {
  readonly before?: Row
  /** Absent: the row is gone. */
  readonly after?: Row
}

const same = (a: Row | undefined, b: Row | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

export function changedBetween(before: OrderFacts, after: OrderFacts): Changed {
  const byKey = (key: (row: Row) => string, older: readonly Row[], newer: readonly Row[]): Pair[] => {
    const old = new Map(older.map((row) => [key(row), row]))
    const now = new Map(newer.map((row) => [key(row), row]))
    return [...new Set([...old.keys(), ...now.keys()])]
      .map((one) => ({ before: old.get(one), after: now.get(one) }))
      .filter((pair) => !same(pair.before, pair.after))
  }
  return {
    orders: same(before.order, after.order) ? [] : [{ before: before.order, after: after.order }],
    waybills: byKey((row) => String(row['waybill_id']), before.waybills, after.waybills),
    exceptions: byKey((row) => `${row['waybill_id']} ${row['opened_at']}`, before.exceptions, after.exceptions),
  }
}

/** Rows with one key as one: the earliest time stays, of anything else what is known first; the greatest number. */
export function mergedRows(rows: readonly Row[], key: string): Row[] {
  const all = new Map<string, Record<string, string | number | boolean | null>>()
  for (const row of rows) {
    const id = String(row[key])
    const known = all.get(id)
    if (!known) {
      all.set(id, { ...row })
      continue
    }
    for (const [name, value] of Object.entries(row)) known[name] = merged(name, known[name] ?? null, value)
  }
  return [...all.values()]
}

function merged<T extends string | number | boolean | null>(name: string, a: T, b: T): T {
  if (a === null || b === null) return a ?? b
  if (name.endsWith('_at')) return a < b ? a : b
  return name === 'cost' && Number(b) > Number(a) ? b : a
}
