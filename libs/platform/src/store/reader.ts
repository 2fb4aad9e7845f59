import type { Session } from '@litper/ports'
import { type Column, columnOf, type Shape } from './shape.ts'
import type { Order, Statements } from './statements.ts'
import { nameOf, possible, present, type Values } from './values.ts'

export interface Asked {
  readonly columns: readonly Column[]
  /** The values of the columns, one object for each key; keys that no row can have are left out. */
  readonly all: readonly Values[]
}

/** Columns in the order of the table. @throws TypeError for an undefined value: `{ phone: undefined }` is a mistake; it does not mean all rows */
export function asked(shape: Shape, by: Values | readonly Values[]): Asked {
  const all: readonly Values[] = Array.isArray(by) ? by : [by]
  const given = new Set(Object.keys(all[0] ?? {}).map((property) => columnOf(shape, property)))
  const columns = given.size > 1 ? shape.columns.filter((one) => given.has(one)) : [...given]
  for (const one of all)
    for (const { property } of columns)
      if (one[property] === undefined) throw new TypeError(`${shape.table}: ${property} is undefined`)
  return { columns, all: all.filter((one) => columns.every((column) => possible(column, one[column.property]))) }
}

/** The rows of each caller. Callers that ask by the same columns at the same time share one statement. */
export function rowsOf<R>(
  session: Session,
  { shape, statements }: { shape: Shape; statements: Statements },
  { columns, all }: Asked,
  how: { order?: Order; lock: boolean },
): Promise<readonly R[]> {
  const by = columns.map((one) => one.property)
  const sql = statements.select(by, how.order, how.lock)
  return session.batch(sql, all, async (everybody: readonly (readonly Values[])[]) => {
    const flat = everybody.flat()
    const found = await session.query<Record<string, unknown>>(
      sql,
      by.map((property) => flat.map((one) => one[property])),
    )
    const rows = found.map((row) => ({ name: nameOf(columns, row), row: present<R>(shape, row) }))
    const groups = Map.groupBy(rows, (one) => one.name)
    return everybody.map((mine) => {
      if (mine.length === 1) return (groups.get(nameOf(columns, mine[0]!)) ?? []).map((one) => one.row)
      const names = new Set(mine.map((one) => nameOf(columns, one)))
      return rows.filter((one) => names.has(one.name)).map((one) => one.row)
    })
  })
}
