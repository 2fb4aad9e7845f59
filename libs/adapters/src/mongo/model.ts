import type { Connection, Model, Schema } from 'mongoose'

/** A document as it lies there, or what is left of a deleted one: the version that its successor goes on from. */
export interface Row {
  /** JSON of `[tenant, kind, key]`. */
  _id: string
  tenant: string
  /** The port's collection: all lie in one of MongoDB's, whose names could not hold every name of ours. */
  kind: string
  key: string
  version: number
  live: boolean
  /** The document: MongoDB would not take every name and would not give back every number. */
  json?: string
  /** `entryOf` each top-level scalar. */
  fields?: string[]
  /** From `orderPath` to `orderText`, of every top-level field. */
  order?: Record<string, string>
}
export type RowModel = Model<Row>

export const idOf = (tenant: string, kind: string, key: string): string => JSON.stringify([tenant, kind, key])

/** The tenant leads every index. Another order than by key sorts what was found, of which only the page is kept. */
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
