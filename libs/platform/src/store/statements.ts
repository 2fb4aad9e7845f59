import { type Column, columnOf, type Shape } from './shape.ts'

export type Order = Readonly<Record<string, 'ASC' | 'DESC'>>
type Names = readonly string[]

/** Each text is made once and stays the same, so that the server plans it once for each connection. */
export class Statements {
  private readonly made = new Map<string, string>()
  constructor(private readonly shape: Shape) {}

  private once(name: string, make: () => string): string {
    const known = this.made.get(name)
    if (known !== undefined) return known
    const sql = make()
    this.made.set(name, sql)
    return sql
  }

  /** The columns of a SELECT, named as the properties. */
  selected(more: Names = []): string {
    return this.once(`selected ${more}`, () =>
      this.shape.columns
        .filter((one) => !one.hidden || more.includes(one.property))
        .map(({ name, property, counts }) => `${name}${counts === 'version' ? '::int' : ''} AS "${property}"`)
        .join(', '),
    )
  }

  /** $1…: one list of values for each column. */
  select(by: Names, order: Order | undefined, lock: boolean): string {
    return this.once(`select ${by} ${lock} ${JSON.stringify(order)}`, () => {
      const where = by.length === 0 ? '' : ` WHERE ${this.amongst(by)}`
      return `SELECT ${this.selected(by)} FROM ${this.shape.table}${where}${this.ordered(order)}${lock ? ' FOR UPDATE' : ''}`
    })
  }

  /** $1…: the value of each column, then the limit. */
  list(by: Names, after: '<' | '>' | undefined, order: Order | undefined): string {
    return this.once(`list ${by} ${after} ${JSON.stringify(order)}`, () => {
      const { table, keys } = this.shape
      const all = by.map((property, index) => `${columnOf(this.shape, property).name} = $${index + 1}`)
      if (after) all.push(`${keys[0]!.name} ${after} $${all.length + 1}`)
      const where = all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''
      return `SELECT ${this.selected()} FROM ${table}${where}${this.ordered(order)} LIMIT $${all.length + 1}`
    })
  }

  /** By a public key, before the tenant is known; $1: its value. */
  lookup(property: string): string {
    const { name } = columnOf(this.shape, property)
    return this.once(
      `lookup ${property}`,
      () => `SELECT ${this.selected(['tenantId'])} FROM ${this.shape.table} WHERE ${name} = $1`,
    )
  }

  remove(by: Names): string {
    return this.once(`remove ${by}`, () => {
      const all = by.map((property, index) => `${columnOf(this.shape, property).name} = $${index + 1}`)
      const where = all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''
      return `DELETE FROM ${this.shape.table}${where} RETURNING ${this.named(this.shape.primary)}`
    })
  }

  /** $1: rows as JSON. Rows that may exist are written in one order, so that two transactions do not wait for each other. */
  insert(given: Names, onConflict: 'fail' | 'nothing'): string {
    return this.once(`insert ${given} ${onConflict}`, () => {
      if (onConflict === 'fail') return this.into(given)
      const { keys, primary } = this.shape
      const order = keys.length > 0 ? ` ORDER BY ${keys.map(({ property }) => `r."${property}"`).join(', ')}` : ''
      return `${this.into(given)}${order} ON CONFLICT DO NOTHING RETURNING ${this.named(primary)}`
    })
  }

  /** $1: rows as JSON. `keep`: columns that are written to a new row only. */
  put(given: Names, by: Names, keep: Names): string {
    return this.once(`put ${given} ${by} ${keep}`, () => {
      const target = by.map((property) => columnOf(this.shape, property).name)
      const changed = given.filter((property) => !by.includes(property) && !keep.includes(property))
      const sets = this.sets(changed, 'excluded', (column) => column.name)
      const then = sets.length > 0 ? `UPDATE SET ${sets.join(', ')}` : 'NOTHING'
      const order = by.filter((property) => given.includes(property)).map((property) => `r."${property}"`)
      return `${this.into(given)} ORDER BY ${order.join(', ') || '1'} ON CONFLICT (${target.join(', ')}) DO ${then}`
    })
  }

  /**
   * $1: rows as JSON; $2…: the values of each key. Without them the planner expects a hundred rows of a JSON list, and reads a young
   * table whole (ADR 18).
   */
  update(given: Names): string {
    return this.once(`update ${given}`, () => {
      const { keys, table } = this.shape
      const sets = this.sets(given, 'r', (column) => `"${column.property}"`)
      const same = keys.map(({ name, property }) => `t.${name} = r."${property}"`)
      const few = keys.map(({ name, type }, index) => `t.${name} = ANY(${listOf(index + 2, type)}::${type}[])`)
      const all = [...keys, ...given.map((property) => columnOf(this.shape, property))]
      return `UPDATE ${table} t SET ${sets.join(', ')} FROM ${recordset(all)} WHERE ${[...same, ...few].join(' AND ')}`
    })
  }

  private sets(given: Names, from: string, name: (column: Column) => string): string[] {
    const columns = given.map((property) => columnOf(this.shape, property)).filter((one) => !one.fixed)
    const sets = columns.map((column) => `${column.name} = ${from}.${name(column)}`)
    if (from === 'excluded' && sets.length === 0) return []
    for (const { name: own, counts, property } of this.shape.columns) {
      if (given.includes(property)) continue
      if (counts === 'version') sets.push(`${own} = ${from === 'r' ? 't' : this.shape.table.split('.')[1]}.${own} + 1`)
      if (counts === 'updated') sets.push(`${own} = now()`)
    }
    return sets
  }

  private into(given: Names): string {
    const columns = given.map((property) => columnOf(this.shape, property))
    const values = columns.map(({ property }) => `r."${property}"`)
    return `INSERT INTO ${this.shape.table} (${columns.map((one) => one.name).join(', ')}) SELECT ${values.join(', ')} FROM ${recordset(columns)}`
  }

  private named(columns: readonly Column[]): string {
    return columns.map(({ name, property }) => `${name} AS "${property}"`).join(', ')
  }

  private amongst(by: Names): string {
    const columns = by.map((property) => columnOf(this.shape, property))
    const [first] = columns
    if (columns.length === 1) return `${first!.name} = ANY(${listOf(1, first!.type)}::${first!.type}[])`
    const lists = columns.map(({ type }, index) => listOf(index + 1, type))
    return `(${columns.map((one) => one.name).join(', ')}) IN (SELECT * FROM unnest(${lists.join(', ')}))`
  }

  private ordered(order: Order | undefined): string {
    const by = order
      ? Object.entries(order).map(([property, way]) => `${columnOf(this.shape, property).name} ${way}`)
      : this.shape.keys.map(({ name }) => name)
    return by.length > 0 ? ` ORDER BY ${by.join(', ')}` : ''
  }
}

/**
 * A parameter that the planner does not look into. If it saw how short a list is, it would hold the plan for any list for dearer, keep none,
 * and plan the statement again at each execution: half of its price.
 */
const listOf = (parameter: number, type: string) => `(SELECT $${parameter}::${type}[])`

const recordset = (columns: readonly Column[]) =>
  `json_to_recordset($1::json) AS r(${columns.map(({ property, type }) => `"${property}" ${type}`).join(', ')})`
