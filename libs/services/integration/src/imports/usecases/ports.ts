import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Database, Publish, ScheduleEffect } from '@litper/ports'
import type { CarrierOf } from '../domain/carrier-of.ts'
import type { DecidedLine, KnownItem } from '../domain/decide-lines.ts'
import type { ImportKind, Mapping } from '../domain/fields.ts'
import type { Import } from '../domain/import.ts'
import type { Verdict } from '../domain/verdicts.ts'
import type { Sheets } from './sheets.ts'

/** Every method of the stores works in the ambient transaction. */
export interface ImportStore {
  /** False when the same file is here already, neither cancelled nor failed. */
  add(one: Import): Promise<boolean>
  find(id: string): Promise<Import | undefined>
  ofFile(sha256: string): Promise<Import | undefined>
  lock(id: string): Promise<Import | undefined>
  /** Of a locked one. */
  change(one: Pick<Import, 'id'> & Partial<Import>): Promise<void>
  page(query: { after?: string | undefined; limit: number }): Promise<Import[]>
  /** That ended before this time and whose files are still kept. */
  withOldFiles(endedBefore: Date, limit: number): Promise<Import[]>
  /** Ids of those that ended and whose files are still kept. */
  endedWithFile(): Promise<string[]>
  /** Samples that match, a POSIX regular expression, go; returns of how many imports. */
  forgetSamplesLike(pattern: string): Promise<number>
}
export interface KeptLine extends DecidedLine {
  readonly cells?: readonly string[]
}
export interface LineStore {
  add(importId: string, lines: readonly KeptLine[]): Promise<void>
  page(importId: string, query: { after: number; verdict?: Verdict | undefined; limit: number }): Promise<KeptLine[]>
  /** What rejected lines said is forgotten; their verdicts stay. */
  forgetCells(importId: string): Promise<void>
  /** Of the lines that match, a POSIX regular expression; returns how many it were. */
  forgetCellsLike(pattern: string): Promise<number>
}
export interface ItemStore {
  /** Locked until the transaction ends. */
  lockKnown(kind: ImportKind, keys: readonly string[]): Promise<Map<string, KnownItem>>
  put(kind: ImportKind, items: readonly (KnownItem & { readonly key: string })[]): Promise<void>
}
export interface MappingStore {
  find(signature: string): Promise<{ kind: ImportKind; mapping: Mapping } | undefined>
  remember(signature: string, kind: ImportKind, mapping: Mapping): Promise<void>
}
/** Files on their way through the disk of this process, kept as blobs in pieces. Outside of transactions. */
export interface ImportFiles {
  /** In how many pieces. */
  keep(importId: string, path: string): Promise<number>
  /** On disk until it is closed. @throws DomainError `import.file_gone` */
  open(importId: string, parts: number): Promise<{ readonly path: string; close(): Promise<void> }>
  forget(importId: string, parts: number): Promise<void>
  /** What a process that died left on this disk more than a day ago. */
  forgetLeftovers(): Promise<void>
}

/** What the import use cases need. */
export interface ImportParts {
  readonly database: Database
  readonly imports: ImportStore
  readonly lines: LineStore
  readonly items: ItemStore
  readonly mappings: MappingStore
  readonly files: ImportFiles
  readonly sheets: Sheets
  readonly carrierOf: CarrierOf
  /** Of these ids of a shop's orders, those that came from a shop of the tenant, with its domain. In the ambient transaction. */
  readonly ordersOfShops: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly publish: Publish
  readonly scheduleEffect: ScheduleEffect
  readonly clock: Clock
  readonly asTenant: AsTenant
  readonly tenant: () => TenantId
}
