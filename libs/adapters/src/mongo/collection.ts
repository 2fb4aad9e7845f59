import { setTimeout as sleep } from 'node:timers/promises'
import { conflict, type TenantId } from '@litper/kernel'
import {
  checkKey,
  type DocumentCollection,
  type DocumentPage,
  type FindOptions,
  type StoredDocument,
} from '@litper/ports'
import { lookupsOf } from './fields.ts'
import { idOf, type Row, type RowModel } from './model.ts'
import { cursorOf, pageQuery } from './query.ts'
import { storableJson } from './storable.ts'

const MOST_TRIES = 10
/** Another row has this id. */
const isTaken = (error: unknown) => (error as { code?: unknown } | undefined)?.code === 11000

/** Runs a call when there is a connection; with a timeout. */
export type Ask = <R>(work: (rows: RowModel) => Promise<R>) => Promise<R>

export class MongoCollection<T extends object> implements DocumentCollection<T> {
  constructor(
    private readonly ask: Ask,
    private readonly scope: () => TenantId,
    private readonly kind: string,
  ) {}

  async put(id: string, document: T, { ifVersion }: { readonly ifVersion?: number } = {}): Promise<number> {
    const row = this.rowOf(id)
    const json = storableJson(document)
    const written = { key: id, live: true, json, ...lookupsOf(JSON.parse(json) as object) }
    const version = await this.ask((rows) => {
      if (ifVersion === undefined) return writeAnyway(rows, row, written)
      if (ifVersion === 0) return write(rows, { ...row, live: false }, written, true).catch(undefinedIfTaken)
      return write(rows, { ...row, live: true, version: ifVersion }, written, false)
    })
    if (version === undefined) throw conflict('documents.version_conflict', { collection: this.kind, ifVersion })
    return version
  }

  async get(id: string): Promise<StoredDocument<T> | undefined> {
    const row = this.rowOf(id)
    const found = await this.ask((rows) => rows.findOne({ ...row, live: true }, { version: 1, json: 1 }).lean<Row>())
    return found ? { id, version: found.version, document: JSON.parse(found.json!) as T } : undefined
  }

  async delete(id: string): Promise<void> {
    const row = this.rowOf(id)
    const erased = { $set: { live: false }, $unset: { json: 1, fields: 1, order: 1 } }
    await this.ask((rows) => rows.updateOne({ ...row, live: true }, erased))
  }

  async find(options: FindOptions<T> = {}): Promise<DocumentPage<T>> {
    const whose = { tenant: this.scope(), kind: this.kind, live: true }
    const { filter, sort, limit, path, wanted } = pageQuery(options)
    const found = await this.ask((rows) =>
      rows
        .find({ ...filter, ...whose }, { key: 1, version: 1, json: 1, ...(path && { [`order.${path}`]: 1 }) })
        .sort(sort)
        .limit(limit + 1)
        .lean<Row[]>(),
    )
    const page = found.slice(0, limit)
    const last = page.at(-1)
    const next =
      found.length > limit && last
        ? { next: cursorOf(wanted, path === undefined ? null : (last.order?.[path] ?? null), last.key) }
        : {}
    return {
      documents: page.map(({ key, version, json }) => ({ id: key, version, document: JSON.parse(json!) as T })),
      ...next,
    }
  }

  private rowOf(id: string) {
    const tenant = this.scope()
    return { _id: idOf(tenant, this.kind, checkKey('document', id)), tenant, kind: this.kind }
  }
}

type Whose = Pick<Row, '_id' | 'tenant' | 'kind'> & Partial<Row>

/** Replaces the row that the filter finds and returns its new version. Without `upsert` undefined when there is none. */
async function write(rows: RowModel, filter: Whose, row: Partial<Row>, upsert: boolean): Promise<number | undefined> {
  const written = await rows
    .findOneAndUpdate(filter, { $set: row, $inc: { version: 1 } }, { upsert, returnDocument: 'after' })
    .select({ version: 1 })
    .lean<Row>()
  return written?.version
}

/** When several first writers insert the same id, one succeeds; the others fail and find its row a moment later. */
async function writeAnyway(rows: RowModel, filter: Whose, row: Partial<Row>): Promise<number | undefined> {
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    const version = await write(rows, filter, row, true).catch(undefinedIfTaken)
    if (version !== undefined) return version
    await sleep(Math.random() * 5 * tries)
  }
  return write(rows, filter, row, true)
}

function undefinedIfTaken(error: unknown): undefined {
  if (!isTaken(error)) throw error
}
