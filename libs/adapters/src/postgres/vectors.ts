import { invalid } from '@litper/kernel'
import {
  checkKey,
  type NearestOptions,
  type NearVector,
  type VectorEntry,
  type VectorIndex,
  type Vectors,
} from '@litper/ports'
import { checkLimit } from '../cursor.ts'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'
import { directionOf } from './vectors-direction.ts'

/** The dimensions for which pgvector has indexes here. */
const MOST_DIMENSIONS = 2000
/** Iterative scans came with 0.8: before, a filtered query of an index lost rows. */
const HAS_PGVECTOR = `SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'vector' AND extnamespace = 'public'::regnamespace
  AND string_to_array(extversion, '.')::int[] >= '{0,8}') AS able`

interface VectorParts {
  readonly db: Database
  readonly scope: Scope
  /** Whether the database has vector indexes. */
  readonly indexed: boolean
}

/** Asks the database once whether it has pgvector: with it, thousands of vectors are not compared one by one. */
export async function openVectors(db: Database, scope: Scope): Promise<Vectors> {
  const [row] = await db.query<{ able: boolean }>(HAS_PGVECTOR)
  return new PostgresVectors({ db, scope, indexed: row?.able ?? false })
}

export class PostgresVectors implements Vectors {
  constructor(private readonly parts: VectorParts) {}

  index(name: string, dimensions: number): VectorIndex {
    checkLimit(dimensions, MOST_DIMENSIONS, 'vectors.bad_dimensions')
    return new PostgresVectorIndex(this.parts, checkKey('index', name), dimensions)
  }
}

interface Row {
  readonly id: string
  readonly distance: number
  readonly body: string | null
}

class PostgresVectorIndex implements VectorIndex {
  constructor(
    private readonly parts: VectorParts,
    private readonly name: string,
    private readonly dimensions: number,
  ) {}

  async upsert(id: string, vector: readonly number[], entry: VectorEntry, version: number): Promise<void> {
    await this.parts.db.query('SELECT spine.vector_put($1, $2, $3, $4, $5, $6, $7)', [
      this.parts.scope(),
      this.name,
      checkKey('vector', id),
      checkVersion(version),
      directionOf(vector, this.dimensions),
      checkText(entry.text) ?? null,
      tagsOf(entry.filters),
    ])
  }

  async remove(id: string, version?: number): Promise<void> {
    await this.parts.db.query('SELECT spine.vector_remove($1, $2, $3, $4)', [
      this.parts.scope(),
      this.name,
      checkKey('vector', id),
      version === undefined ? null : checkVersion(version),
    ])
  }

  async nearest(
    vector: readonly number[],
    { limit = 10, filters }: NearestOptions = {},
  ): Promise<readonly NearVector[]> {
    const tenant = this.parts.scope()
    checkLimit(limit, 100, 'vectors.bad_query')
    const question = [tenant, this.name, directionOf(vector, this.dimensions), tagsOf(filters), limit]
    const near = this.parts.indexed ? await this.ask('vectors_near', question) : []
    return near.length === limit ? near : this.ask('vectors_exact', question)
  }

  private async ask(how: 'vectors_near' | 'vectors_exact', question: readonly unknown[]): Promise<NearVector[]> {
    const rows = await this.parts.db.query<Row>(`SELECT * FROM spine.${how}($1, $2, $3, $4, $5)`, question)
    return rows.map(({ id, distance, body }) => ({
      id,
      distance: Math.min(2, Math.max(0, distance)), // rounding may give a value slightly out of range
      ...(body !== null && { text: body }),
    }))
  }
}

/** A value with its type: 1, "1" and true differ. */
const tagsOf = (filters: NearestOptions['filters'] = {}) => Object.entries(filters).map((pair) => JSON.stringify(pair))

function checkText(text: string | undefined): string | undefined {
  if (text?.includes('\u0000')) throw invalid('vectors.bad_text', { reason: 'null character' })
  return text
}

function checkVersion(version: number): number {
  if (!Number.isSafeInteger(version) || version < 0) throw invalid('vectors.bad_version', { version })
  return version
}
