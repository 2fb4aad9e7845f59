import { useState } from 'react'
import { isOwn } from './own-rows.ts'

interface Shown {
  readonly of: string
  readonly ids: readonly string[]
}

/**
 * News never moves or inserts rows under a reader's hand: rows keep the order that they had when the list was opened and show their new
 * values; new ones are counted, and come when they are asked for, but for those that the reader made. `of`: what list it is; another one starts anew.
 */
export function useFreshRows<R extends { readonly id: string }>(rows: readonly R[] | undefined, of: string) {
  const [shown, setShown] = useState<Shown>()
  const isStarted = shown?.of === of && shown.ids.length > 0
  if (rows && rows.length > 0 && !isStarted) setShown({ of, ids: rows.map((row) => row.id) })
  if (!rows || !isStarted) return { rows, fresh: 0, accept: () => {} }
  const { kept, made, added, fresh } = mergeRows(rows, shown.ids, isOwn)
  if (made.length + added.length > 0) setShown({ of, ids: [...made, ...shown.ids, ...added] })
  return { rows: kept, fresh, accept: () => setShown({ of, ids: rows.map((row) => row.id) }) }
}

/** `added`: rows of the next page, below the last one that is shown; rows above it are fresh, or `made` by the reader. */
export function mergeRows<R extends { readonly id: string }>(
  rows: readonly R[],
  ids: readonly string[],
  isMade: (id: string) => boolean = () => false,
) {
  const known = new Map(rows.map((row) => [row.id, row]))
  const shown = new Set(ids)
  const last = rows.findLastIndex((row) => shown.has(row.id))
  const unseen = rows.flatMap((row, at) => (shown.has(row.id) ? [] : [{ row, isBelow: at > last && last >= 0 }]))
  const added = unseen.filter(({ isBelow }) => isBelow).map(({ row }) => row.id)
  const made = unseen.filter(({ row, isBelow }) => !isBelow && isMade(row.id)).map(({ row }) => row.id)
  const kept = [...made, ...ids, ...added].flatMap((id) => known.get(id) ?? [])
  return { kept, made, added, fresh: unseen.length - added.length - made.length }
}
