import type { TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { ColumnOf, Entity, RowOf, Some } from './entity.ts'
import { type Asked, asked, rowsOf } from './reader.ts'
import { columnOf, type Shape, shapeOf } from './shape.ts'
import { type Order, Statements } from './statements.ts'
import { nameOf, possible, present, type Values } from './values.ts'

// biome-ignore lint/suspicious/noExplicitAny: any table's entity
export type AnyEntity = Entity<any>
type OrderOf<E> = { readonly [K in ColumnOf<E>]?: 'ASC' | 'DESC' }

/** The verbs that only read. */
export class Reads<E extends AnyEntity> {
  readonly shape: Shape
  readonly statements: Statements

  constructor(
    protected readonly database: Database,
    entity: E,
  ) {
    this.shape = shapeOf(entity)
    this.statements = new Statements(this.shape)
  }

  async read(by: Some<E>): Promise<RowOf<E> | undefined> {
    return (await this.readAll(by))[0]
  }

  /** Ordered by primary key, if no `order` is given. `limit` takes one key only, and is a statement of its own. */
  async readAll(
    by: Some<E> | readonly Some<E>[],
    { order, limit }: { order?: OrderOf<E>; limit?: number } = {},
  ): Promise<readonly RowOf<E>[]> {
    const what = asked(this.shape, by as Values | Values[])
    if (what.all.length === 0) return []
    if (limit === undefined)
      return rowsOf<RowOf<E>>(this.database.session(), this, what, { order: order as Order, lock: false })
    const [one, another] = what.all
    if (another) throw new TypeError(`${this.shape.table}: a limit goes with one key, not with many`)
    const names = what.columns.map(({ property }) => property)
    const sql = this.statements.list(names, undefined, order as Order)
    return this.query(sql, [...names.map((name) => one![name]), limit])
  }

  /** A page by primary key, newest first by default. Undefined values in `where` are ignored. */
  async page(query: {
    where?: Some<E>
    after?: string
    limit: number
    order?: 'ASC' | 'DESC'
  }): Promise<readonly RowOf<E>[]> {
    const { where = {}, after, limit, order = 'DESC' } = query
    const given = Object.entries(where).filter(([, value]) => value !== undefined)
    if (!given.every(([property, value]) => possible(columnOf(this.shape, property), value))) return []
    if (after !== undefined && !possible(this.shape.keys[0]!, after)) return []
    const sign = after === undefined ? undefined : order === 'DESC' ? '<' : '>'
    const by = given.map(([property]) => property)
    const sql = this.statements.list(by, sign, { [this.shape.keys[0]!.property]: order })
    return this.query(sql, [...given.map(([, value]) => value), ...(after === undefined ? [] : [after]), limit])
  }

  /** The row with this public key, before the tenant is known. */
  async lookup(by: Some<E>): Promise<(RowOf<E> & { tenantId: TenantId }) | undefined> {
    const { columns, all } = asked(this.shape, by as Values)
    const [property] = columns.map((one) => one.property)
    const value = property && all[0]?.[property]
    if (!property || typeof value !== 'string') return undefined
    const sql = this.statements.lookup(property)
    const [row] = await this.database.lookup<Record<string, unknown>>(value, sql, [value])
    return row && present(this.shape, row)
  }

  /** Rows by a condition that has no verb. `rest`: what follows `FROM <table>`. */
  async select(rest: string, parameters: readonly unknown[]): Promise<readonly RowOf<E>[]> {
    return this.query(`SELECT ${this.columns} FROM ${this.shape.table} ${rest}`, parameters)
  }

  /** The columns of a row, for SQL written by hand: `RETURNING ${table.columns}`. */
  get columns(): string {
    return this.statements.selected()
  }

  /** Runs SQL written by hand that returns `columns`. */
  async query(sql: string, parameters: readonly unknown[]): Promise<readonly RowOf<E>[]> {
    const rows = await this.database.session().query<Record<string, unknown>>(sql, parameters)
    return rows.map((row) => present<RowOf<E>>(this.shape, row))
  }

  protected turn(name: string): string {
    return `${this.shape.table} ${name}`
  }

  /** The turn of the row when the columns are its primary key. */
  protected turnOf({ columns }: Pick<Asked, 'columns'>, by: Values): string {
    const { keys } = this.shape
    if (columns.length === keys.length && columns.every((one) => keys.includes(one))) return this.turn(nameOf(keys, by))
    return `${this.shape.table} ${columns.map((one) => one.property)} ${nameOf(columns, by)}`
  }
}
