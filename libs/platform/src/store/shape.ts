import type { EntitySchema } from 'typeorm'

export interface Column {
  readonly property: string
  /** Quoted. */
  readonly name: string
  /** In SQL: `text[]`. */
  readonly type: string
  readonly primary: boolean
  readonly nullable: boolean
  /** The database fills it in when an INSERT leaves it out. */
  readonly filled: boolean
  readonly hidden: boolean
  /** Never changed after the INSERT. */
  readonly fixed: boolean
  readonly counts: 'version' | 'updated' | undefined
}

/** What the statements of a table are made from; derived from the entity once. */
export interface Shape {
  /** `orders.orders` */
  readonly table: string
  readonly columns: readonly Column[]
  readonly of: ReadonlyMap<string, Column>
  /** The primary key without the tenant: it identifies a row. */
  readonly keys: readonly Column[]
  /** The whole primary key. */
  readonly primary: readonly Column[]
  readonly nullable: readonly string[]
  readonly uuids: readonly string[]
  readonly bytes: readonly string[]
}

export function shapeOf({ options }: EntitySchema<Record<string, unknown>>): Shape {
  const columns = Object.entries(options.columns).map(([property, one]): Column => {
    if (!one) throw new Error(`${options.name}.${property} is no column`)
    const counts = one.version ? 'version' : one.updateDate ? 'updated' : undefined
    return {
      property,
      name: `"${one.name}"`,
      type: `${String(one.type)}${one.array ? '[]' : ''}`,
      primary: one.primary === true,
      nullable: one.nullable === true,
      filled: one.default !== undefined || one.createDate === true || counts !== undefined,
      hidden: one.select === false,
      fixed: one.primary === true || one.update === false || one.createDate === true,
      counts,
    }
  })
  const typed = (type: string) => columns.filter((one) => one.type === type).map((one) => one.property)
  const primary = columns.filter((one) => one.primary)
  return {
    table: `${options.schema}.${options.tableName}`,
    columns,
    of: new Map(columns.map((one) => [one.property, one])),
    keys: primary.filter((one) => one.property !== 'tenantId'),
    primary,
    nullable: columns.filter((one) => one.nullable).map((one) => one.property),
    uuids: typed('uuid').filter((property) => property !== 'tenantId'),
    bytes: typed('bytea'),
  }
}

/** @throws TypeError when there is no such column, which the types do not allow either */
export function columnOf(shape: Shape, property: string): Column {
  const column = shape.of.get(property)
  if (!column) throw new TypeError(`${shape.table} has no column for ${property}`)
  return column
}
