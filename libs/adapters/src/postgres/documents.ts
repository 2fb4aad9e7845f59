import { conflict, invalid } from '@litper/kernel'
import {
  checkKey,
  type DocumentCollection,
  type DocumentPage,
  type Documents,
  type FindOptions,
  type StoredDocument,
} from '@litper/ports'
import { checkLimit, fromCursor, toCursor } from '../cursor.ts'
import { jsonOf } from '../json.ts'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

/** Valid JSON that jsonb refuses: the null character, a lone surrogate. */
const UNSTORABLE = new Set(['22P05', '22P02'])

export class PostgresDocuments implements Documents {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  collection<T extends object = Record<string, unknown>>(name: string): DocumentCollection<T> {
    return new PostgresCollection<T>(this.db, this.scope, checkKey('collection', name))
  }
}

class PostgresCollection<T extends object> implements DocumentCollection<T> {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
    private readonly name: string,
  ) {}

  async put(id: string, document: T, options: { readonly ifVersion?: number } = {}): Promise<number> {
    const tenant = this.scope()
    const json = jsonOf(document, 'documents.unstorable')
    if (!json.startsWith('{')) throw invalid('documents.unstorable', { reason: 'not an object' })
    const [row] = await this.run<{ version: string | null }>(
      'SELECT spine.document_put($1, $2, $3, $4, $5) AS version',
      [tenant, this.name, checkKey('document', id), json, options.ifVersion ?? null],
    )
    if (!row?.version)
      throw conflict('documents.version_conflict', { collection: this.name, ifVersion: options.ifVersion })
    return Number(row.version)
  }

  async get(id: string): Promise<StoredDocument<T> | undefined> {
    const [row] = await this.run<{ version: string; document: T }>(
      'SELECT version, document FROM spine.document_get($1, $2, $3)',
      [this.scope(), this.name, checkKey('document', id)],
    )
    return row && { id, version: Number(row.version), document: row.document }
  }

  async delete(id: string): Promise<void> {
    await this.run('SELECT spine.document_delete($1, $2, $3)', [this.scope(), this.name, checkKey('document', id)])
  }

  async find(options: FindOptions<T> = {}): Promise<DocumentPage<T>> {
    const tenant = this.scope()
    const limit = checkLimit(options.limit ?? 50, 500, 'documents.bad_query')
    const [order, value, id] =
      options.after === undefined
        ? []
        : fromCursor(
            options.after,
            'documents.bad_cursor',
            (parts) => parts.length === 3 && typeof parts[2] === 'string',
          )
    const wanted = `${options.descending ? '-' : '+'}${options.orderBy ?? ''}`
    if (options.after !== undefined && order !== wanted)
      throw invalid('documents.bad_cursor', { reason: 'another order' })
    const rows = await this.run<{ id: string; version: string; document: T; sorted_by: unknown }>(
      'SELECT * FROM spine.documents_find($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        tenant,
        this.name,
        whereOf(options.where),
        options.orderBy ?? null,
        options.descending ?? false,
        id === undefined ? null : JSON.stringify(value),
        id ?? null,
        limit + 1,
      ],
    )
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return {
      documents: page.map((row) => ({ id: row.id, version: Number(row.version), document: row.document })),
      ...(rows.length > limit && last ? { next: toCursor([wanted, last.sorted_by, last.id]) } : {}),
    }
  }

  private async run<R>(sql: string, parameters: readonly unknown[]): Promise<R[]> {
    try {
      return await this.db.query<R>(sql, parameters)
    } catch (error) {
      if (UNSTORABLE.has((error as { code?: string }).code ?? ''))
        throw invalid('documents.unstorable', { collection: this.name })
      throw error
    }
  }
}

function whereOf(where: object = {}): string {
  if (Object.values(where).some((value) => value === undefined || (typeof value === 'object' && value !== null)))
    throw invalid('documents.bad_query', { reason: 'where takes scalars' })
  return jsonOf(where, 'documents.bad_query')
}
