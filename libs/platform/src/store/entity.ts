import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'

/** The value of a column by its SQL type; `jsonb<T>()` and `json<T>()` name theirs. */
interface Values {
  uuid: string
  text: string
  int: number
  smallint: number
  bigint: number
  boolean: boolean
  numeric: string
  timestamptz: Date
  bytea: Buffer
  json: unknown
  jsonb: unknown
}

export type ColumnOptions = EntitySchemaColumnOptions & { readonly type: keyof Values }
export type Columns = Readonly<Record<string, ColumnOptions>>
declare const carried: unique symbol
interface Carries<T> {
  readonly [carried]?: T
}

/** A `jsonb` column that holds a T. Spread it to say more: `{ ...jsonb<T>(), nullable: true }`. */
export const jsonb = <T>(): { readonly type: 'jsonb' } & Carries<T> => ({ type: 'jsonb' })
/** A `text` column that holds one of some texts. */
export const text = <T extends string>(): { readonly type: 'text' } & Carries<T> => ({ type: 'text' })
/** A `json` column that holds a T, kept as it was written. */
export const json = <T>(): { readonly type: 'json' } & Carries<T> => ({ type: 'json' })

type Value<C> = C extends Carries<infer T> ? (unknown extends T ? Plain<C> : T) : Plain<C>
type Plain<C> = C extends { type: infer T extends keyof Values }
  ? C extends { array: true }
    ? Values[T][]
    : Values[T]
  : never

type Flagged<C extends Columns, F> = { [K in keyof C]: C[K] extends F ? K : never }[keyof C]
type Nullable<C extends Columns> = Flagged<C, { nullable: true }>
type Hidden<C extends Columns> = Flagged<C, { select: false }> | 'tenantId'
/** Columns that the database fills in when they are not given. */
type Filled<C extends Columns> =
  | Flagged<C, { default: unknown }>
  | Flagged<C, { createDate: true }>
  | Flagged<C, { updateDate: true }>
  | Flagged<C, { version: true }>
type Flat<T> = { [K in keyof T]: T[K] }
type Required_<C extends Columns, K extends keyof C> = { [P in K]: Value<C[P]> }
type Optional_<C extends Columns, K extends keyof C> = { [P in K]?: Value<C[P]> | undefined }

/** A row as it is read: NULL is undefined, columns with `select: false` are not there. */
export type RowOf<E> =
  E extends Entity<infer C>
    ? Flat<
        Required_<C, Exclude<keyof C, Hidden<C> | Nullable<C>>> &
          Optional_<C, Exclude<Extract<keyof C, Nullable<C>>, Hidden<C>>>
      >
    : never
/** A row as it is written: columns that may be NULL or have a default may be left out. The tenant comes from the context. */
export type NewRowOf<E> =
  E extends Entity<infer C>
    ? Flat<
        Required_<C, Exclude<keyof C, 'tenantId' | Nullable<C> | Filled<C>>> &
          Optional_<C, Exclude<Extract<keyof C, Nullable<C> | Filled<C>>, 'tenantId'>>
      >
    : never
/** Some columns of a row and their values. */
export type Some<E> = E extends Entity<infer C> ? Flat<Optional_<C, Exclude<keyof C, 'tenantId'>>> : never
export type ColumnOf<E> = E extends Entity<infer C> ? Extract<keyof C, string> | 'tenantId' : never
/** The primary key, without the tenant: that comes from the context. */
export type KeyOf<E> =
  E extends Entity<infer C> ? Flat<Required_<C, Exclude<Flagged<C, { primary: true }>, 'tenantId'>>> : never

declare const described: unique symbol
/** TypeORM's EntitySchema with the types of its columns. */
export type Entity<C extends Columns> = EntitySchema<Record<string, unknown>> & { readonly [described]?: C }

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Describes a table, once: `entity('orders.orders', { id: { type: 'uuid', primary: true }, … })`. Columns have TypeORM's options; the name
 * of a column is its property in snake case; every table has a `tenantId`.
 */
export function entity<const C extends Columns>(table: string, columns: C): Entity<C> {
  const [schema, tableName] = table.split('.')
  const tenantId = { type: 'uuid', update: false, select: false } as const
  const all: Columns = { tenantId, ...columns }
  return new EntitySchema<Record<string, unknown>>({
    name: table,
    schema,
    tableName,
    columns: Object.fromEntries(
      Object.entries(all).map(([property, options]) => [property, { name: snake(property), ...options }]),
    ),
  })
}
