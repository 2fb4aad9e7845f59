import { startTestDatabase, type TestDatabase } from '@litper/testing'
import pg from 'pg'
import { DataSource, type EntityMetadata, type EntitySchema } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { services } from './generated/services.ts'

/** A column in words that are the same for the catalogue and for TypeORM: `text[] not null default key`. */
type Table = Record<string, string>
const words = (type: string, nullable: boolean, filled: boolean, key: boolean) =>
  [type, nullable ? 'null' : 'not null', filled && 'default', key && 'key'].filter(Boolean).join(' ')

let database: TestDatabase
let client: pg.Client
let said: Record<string, Table>
const definitions = services.map((one) => one.service)
const entities = definitions.flatMap((one) => one.entities ?? []) as EntitySchema[]
beforeAll(async () => {
  database = await startTestDatabase({ schemas: definitions.flatMap((one) => one.migrations ?? []), entities })
  client = new pg.Client({ connectionString: database.adminUrl })
  await client.connect()
  said = await described()
})
afterAll(async () => {
  await client?.end()
  await database?.stop()
})

/** The services' tables as the migrations made them. */
async function migrated(): Promise<Record<string, Table>> {
  const schemas = definitions.flatMap((one) => one.migrations?.schema ?? [])
  const { rows } = await client.query<{
    t: string
    name: string
    type: string
    nullable: boolean
    filled: boolean
    key: boolean
  }>(
    `SELECT c.oid::regclass::text AS t, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
       a.atthasdef AS filled, coalesce(a.attnum = ANY(i.indkey), false) AS key
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace::regnamespace::text = ANY($1)`,
    [schemas],
  )
  const tables = Map.groupBy(rows, (row) => row.t)
  return Object.fromEntries(
    [...tables].map(([table, columns]) => [
      table,
      Object.fromEntries(columns.map((one) => [one.name, words(one.type, one.nullable, one.filled, one.key)])),
    ]),
  )
}

/** The same as the entities say, read by TypeORM. */
async function described(): Promise<Record<string, Table>> {
  const source = new DataSource({ type: 'postgres', url: database.appUrl, entities })
  await source.initialize()
  const tables = source.entityMetadatas.map((entity) => [entity.tablePath, tableOf(source, entity)] as const)
  await source.destroy()
  return Object.fromEntries(tables)
}
/** As the entity says it: of a version TypeORM itself would make an integer. */
const declared = ({ tablePath }: EntityMetadata, property: string) =>
  entities.find(({ options }) => `${options.schema}.${options.tableName}` === tablePath)!.options.columns[property]!
    .type
function tableOf(source: DataSource, entity: EntityMetadata): Table {
  return Object.fromEntries(
    entity.columns.map((column) => {
      const type = source.driver.createFullType({
        ...column,
        type: source.driver.normalizeType({ ...column, type: declared(entity, column.propertyName) }),
        name: column.databaseName,
      } as never)
      const filled = column.default !== undefined || column.isCreateDate || column.isUpdateDate || column.isVersion
      return [
        column.databaseName,
        words(type.toLowerCase().replace(' array', '[]'), column.isNullable, filled, column.isPrimary),
      ]
    }),
  )
}

describe('migrations and entities', () => {
  it('tell of the same tables: columns, types, nullability, defaults, primary keys', async () => {
    const tables = await migrated()
    expect(said).toEqual(tables)
    expect(Object.keys(tables).length).toBeGreaterThanOrEqual(20)
  })

  it.each([
    ['a column that no entity has', 'ALTER TABLE orders.orders ADD planted int'],
    ['a column that is gone', 'ALTER TABLE orders.orders DROP name'],
    ['another type', 'ALTER TABLE orders.orders ALTER name TYPE varchar(9)'],
    ['a column that may be NULL', 'ALTER TABLE orders.orders ALTER name DROP NOT NULL'],
    ['a default', "ALTER TABLE orders.orders ALTER name SET DEFAULT ''"],
    ['another primary key', 'ALTER TABLE orders.orders DROP CONSTRAINT orders_pkey, ADD PRIMARY KEY (id, tenant_id)'],
    ['a table that no entity has', 'CREATE TABLE orders.planted (id int PRIMARY KEY)'],
    ['a table that is gone', 'DROP TABLE orders.policies'],
  ])('differ by %s', async (_, sql) => {
    await client.query('BEGIN')
    try {
      await client.query(sql)
      expect(said).not.toEqual(await migrated())
    } finally {
      await client.query('ROLLBACK')
    }
  })
})
