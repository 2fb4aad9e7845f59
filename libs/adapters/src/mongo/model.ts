import type { Connection, Model, Schema } from 'mongoose'

/** A stored document, or what remains of a deleted one: the version that the next put continues from. */
export interface Row {
  /** JSON of `[tenant, kind, key]`. */
  _id: string
  tenant: string
  /** All collections of the port are in one of MongoDB’s, because it does not allow every name. */
  kind: string
  key: string
  version: number
  live: boolean
  /** The document as JSON text: MongoDB does not allow every name and does not return every number. */
  json?: string
  /** `entryOf` each top-level scalar. */
  fields?: string[]
  /** `orderPath` to `orderText` of every top-level field. */
  order?: Record<string, string>
}
export type RowModel = Model<Row>

export const idOf = (tenant: string, kind: string, key: string): string => JSON.stringify([tenant, kind, key])

/** Every index begins with the tenant. Another order than by key sorts the found rows and keeps only the page. */
export function rowModel(connection: Connection, SchemaClass: typeof Schema): RowModel {
  const schema = new SchemaClass<Row>(
    {
      _id: { type: String, required: true },
      tenant: { type: String, required: true },
      kind: { type: String, required: true },
      key: { type: String, required: true },
      version: { type: Number, required: true },
      live: { type: Boolean, required: true },
      json: String,
      fields: { type: [String], default: undefined },
      order: { type: SchemaClass.Types.Mixed },
    },
    { versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
  )
  schema.index({ tenant: 1, kind: 1, live: 1, key: 1 })
  schema.index({ tenant: 1, kind: 1, fields: 1, key: 1 })
  return connection.model('Document', schema, 'documents') as unknown as RowModel
}
