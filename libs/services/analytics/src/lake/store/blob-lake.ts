import { newId } from '@litper/kernel'
import type { Blobs } from '@litper/ports'
import type { LakeRow } from '../domain/row.ts'
import type { Lake } from '../usecases/ports.ts'
import { idsOf, parquetOf, rowsOf } from './parquet.ts'

const TYPE = { contentType: 'application/vnd.apache.parquet' }
/** A file of so many rows is not merged any more. */
const FULL_ROWS = 50_000
const FULL = '/full-'
/** Ids of so many partitions are kept in memory: mostly events are of today. */
const KEPT_PARTITIONS = 64

interface Ids {
  readonly parts: string
  readonly known: Set<string>
  readonly rows: number
}

/** The lake in the object store: `lake/stream=<stream>/day=<day>/part-<id>.parquet`. */
export class BlobLake implements Lake {
  private readonly kept = new Map<string, Ids>()

  /** `scope`: the tenant whose partitions are meant. */
  constructor(
    private readonly blobs: Pick<Blobs, 'put' | 'get' | 'delete' | 'list'>,
    private readonly scope: () => string,
  ) {}

  parts(prefix: string): Promise<string[]> {
    return this.blobs.list(prefix.endsWith('/') ? prefix : `${prefix}/`)
  }

  async ids(partition: string, parts: readonly string[]): Promise<Ids> {
    const key = `${this.scope()} ${partition}`
    const names = parts.join(' ')
    const kept = this.kept.get(key)
    if (kept?.parts === names) return kept
    const known = new Set<string>()
    let rows = 0
    for (const part of parts)
      for (const id of await idsOf(await this.bytes(part))) {
        known.add(id)
        rows++
      }
    return this.keep(key, { parts: names, known, rows })
  }

  async read(part: string): Promise<LakeRow[]> {
    return rowsOf(await this.bytes(part))
  }

  /** What is known of the partition is known with these too, so that the file just written is not read again. */
  async write(partition: string, rows: readonly LakeRow[]): Promise<void> {
    const part = `${partition}${rows.length >= FULL_ROWS ? FULL : '/part-'}${newId()}.parquet`
    await this.blobs.put(part, parquetOf(rows), TYPE)
    const key = `${this.scope()} ${partition}`
    const before = this.kept.get(key)
    if (!before) return
    for (const { event_id: id } of rows) before.known.add(id)
    const parts = [...before.parts.split(' ').filter(Boolean), part].sort().join(' ')
    this.keep(key, { parts, known: before.known, rows: before.rows + rows.length })
  }

  async rewrite(part: string, rows: readonly LakeRow[]): Promise<void> {
    await this.blobs.put(part, parquetOf(rows), TYPE)
  }

  remove(part: string): Promise<void> {
    return this.blobs.delete(part)
  }

  isSmall(part: string): boolean {
    return !part.includes(FULL)
  }

  private async bytes(part: string): Promise<Uint8Array> {
    return (await this.blobs.get(part))?.bytes ?? parquetOf([])
  }

  private keep(key: string, ids: Ids): Ids {
    this.kept.delete(key)
    this.kept.set(key, ids)
    if (this.kept.size > KEPT_PARTITIONS) this.kept.delete(this.kept.keys().next().value!)
    return ids
  }
}
