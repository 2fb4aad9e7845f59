import type { Session } from '@litper/ports'
import { currentTenant } from '../context/context.ts'
import type { Column, Shape } from './shape.ts'
import type { Statements } from './statements.ts'
import { jsonOf, nameOf, type Values } from './values.ts'

interface Written {
  readonly json: string
  /** The primary key as one text. */
  readonly name: string
  readonly row: Values
}
export interface TableParts {
  readonly shape: Shape
  readonly statements: Statements
}

/**
 * The columns of a whole row, without those that the database fills in, and without hidden ones that the row does not name: a row that was
 * read does not have them.
 */
export function wholeOf({ columns }: Shape, row: Values): string[] {
  const left = ({ property, filled, hidden, nullable, counts }: Column) =>
    counts || (filled && row[property] === undefined) || (hidden && nullable && !(property in row))
  return columns.filter((one) => !left(one)).map((one) => one.property)
}

/** The columns that the row names. Undefined means NULL for a column that may be NULL. */
export function namedIn({ columns }: Shape, row: Values): string[] {
  return columns
    .filter(
      ({ property, nullable, counts }) =>
        counts !== 'version' && (nullable ? property in row : row[property] !== undefined),
    )
    .map((one) => one.property)
}

const writtenOf = (shape: Shape, row: Values): Written => {
  const whole = { ...row, tenantId: currentTenant() }
  return { json: jsonOf(shape, whole), name: nameOf(shape.keys, row), row }
}
const listOf = (rows: readonly Written[]) => `[${rows.map((one) => one.json).join()}]`
/** The last one of rows with the same name. */
const lastOf = (rows: readonly Written[]) => [...new Map(rows.map((one) => [one.name, one])).values()]

/** @throws when the row exists */
export async function insert(session: Session, { shape, statements }: TableParts, row: Values): Promise<void> {
  const sql = statements.insert(wholeOf(shape, row), 'fail')
  await session.batch(sql, writtenOf(shape, row), async (rows) => {
    await session.query(sql, [listOf(rows)])
    return []
  })
}

/** Returns whether the row was added. */
export function insertMissing(session: Session, { shape, statements }: TableParts, row: Values): Promise<boolean> {
  const sql = statements.insert(wholeOf(shape, row), 'nothing')
  return session.batch(sql, writtenOf(shape, row), async (rows) => {
    const added = await session.query<Record<string, unknown>>(sql, [listOf(rows)])
    const fresh = new Set(added.map((one) => nameOf(shape.keys, one)))
    return rows.map(({ name }) => fresh.delete(name)) // the second one of the same name was not added
  })
}

export async function update(
  session: Session,
  { shape, statements }: TableParts,
  given: readonly string[],
  row: Values,
) {
  const sql = statements.update(given)
  await session.batch(sql, writtenOf(shape, row), async (all) => {
    const rows = lastOf(all)
    await session.query(sql, [listOf(rows), ...shape.keys.map(({ property }) => rows.map((one) => one.row[property]))])
    return []
  })
}

export async function upsert(
  session: Session,
  { shape, statements }: TableParts,
  row: Values,
  by: readonly string[],
  keep: readonly string[],
): Promise<void> {
  const given = ['tenantId', ...namedIn(shape, row).filter((property) => property !== 'tenantId')]
  const sql = statements.put(given, by, keep)
  const target = shape.columns.filter((one) => by.includes(one.property) && one.property !== 'tenantId')
  const written = { ...writtenOf(shape, row), name: nameOf(target, row) }
  await session.batch(sql, written, async (rows) => {
    await session.query(sql, [listOf(lastOf(rows))])
    return []
  })
}
