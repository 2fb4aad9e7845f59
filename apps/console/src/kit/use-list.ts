import type { Input } from './client.ts'
import { useFreshRows } from './fresh-rows.ts'
import { type ListName, type RowOf, useRows } from './queries.ts'

type NameOfRows = { [K in ListName]: RowOf<K> extends { readonly id: string } ? K : never }[ListName]

/** A list whose rows stay where they are while news comes (`useFreshRows`); another input is another list. */
export function useList<K extends NameOfRows>(operation: K, input: Input<K>) {
  const { query, rows } = useRows(operation, input)
  type Row = RowOf<K> & { readonly id: string }
  return { query, ...useFreshRows(rows as Row[] | undefined, JSON.stringify(input)) }
}
