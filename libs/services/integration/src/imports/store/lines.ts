import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KnownItem } from '../domain/decide-lines.ts'
import type { ImportKind, Mapping } from '../domain/fields.ts'
import type { Verdict } from '../domain/verdicts.ts'
import type { ItemStore, KeptLine, LineStore, MappingStore } from '../usecases/ports.ts'
import { ImportItemEntity, ImportLineEntity, ImportMappingEntity } from './entities.ts'

export class PostgresImportLines implements LineStore {
  private readonly lines
  constructor(private readonly database: Database) {
    this.lines = tableOf(database, ImportLineEntity)
  }

  async add(importId: string, lines: readonly KeptLine[]): Promise<void> {
    await this.lines.addAll(lines.map((line) => ({ importId, ...line })))
  }

  async page(
    importId: string,
    { after, verdict, limit }: { after: number; verdict?: Verdict; limit: number },
  ): Promise<KeptLine[]> {
    const rows = await this.lines.select(
      'WHERE import_id = $1 AND line > $2 AND ($3::text IS NULL OR verdict = $3) ORDER BY line LIMIT $4',
      [importId, after, verdict ?? null, limit],
    )
    return rows.map(({ importId: _, ...line }) => line)
  }

  async forgetCells(importId: string): Promise<void> {
    await this.database
      .session()
      .query('UPDATE integration.import_lines SET cells = NULL WHERE import_id = $1 AND cells IS NOT NULL', [importId])
  }

  async forgetCellsLike(pattern: string): Promise<number> {
    const emptied = await this.database
      .session()
      .query('UPDATE integration.import_lines SET cells = NULL WHERE cells::text ~* $1 RETURNING line', [pattern])
    return emptied.length
  }
}

export class PostgresImportItems implements ItemStore {
  private readonly items
  constructor(database: Database) {
    this.items = tableOf(database, ImportItemEntity)
  }

  async lockKnown(kind: ImportKind, keys: readonly string[]): Promise<Map<string, KnownItem>> {
    const rows = await this.items.lockAll([...new Set(keys)].map((key) => ({ kind, key })))
    return new Map(rows.map(({ key, digest, importId }) => [key, { digest, importId }]))
  }

  async put(kind: ImportKind, items: readonly (KnownItem & { key: string })[]): Promise<void> {
    await Promise.all(items.map((item) => this.items.put({ kind, ...item })))
  }
}

export class PostgresImportMappings implements MappingStore {
  private readonly mappings
  constructor(database: Database) {
    this.mappings = tableOf(database, ImportMappingEntity)
  }

  find(signature: string): Promise<{ kind: ImportKind; mapping: Mapping } | undefined> {
    return this.mappings.read({ signature })
  }

  remember(signature: string, kind: ImportKind, mapping: Mapping): Promise<void> {
    return this.mappings.put({ signature, kind, mapping })
  }
}
