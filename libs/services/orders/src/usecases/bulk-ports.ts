import type { Database } from '@litper/ports'
import type { BulkItem, BulkJob, BulkVerdict, OrderFilter } from '../domain/bulk.ts'
import type { OrderParts } from './ports.ts'

/** `check`: the dry run. */
export type Phase = 'check' | 'run'
export interface BulkCounts {
  readonly forecast: Readonly<Partial<Record<BulkVerdict, number>>>
  readonly verdict: Readonly<Partial<Record<BulkVerdict, number>>>
}
export interface BulkStore {
  add(job: BulkJob): Promise<void>
  /** Keeps which orders the job's filter names now. */
  take(job: BulkJob, most: number): Promise<void>
  countOf(filter: OrderFilter): Promise<number>
  /** Locks the row. */
  lock(id: string): Promise<BulkJob | undefined>
  find(id: string): Promise<BulkJob | undefined>
  /** Newest first. */
  page(query: { after?: string; limit: number }): Promise<BulkJob[]>
  /** Of a locked row. */
  move(id: string, state: BulkJob['state'], endedAt?: Date): Promise<void>
  /** Those that the phase has not come to; what the dry run refuses is not run. */
  next(jobId: string, phase: Phase, limit: number): Promise<BulkItem[]>
  note(jobId: string, items: readonly BulkItem[]): Promise<void>
  itemsOf(
    jobId: string,
    query: { verdict?: BulkVerdict | undefined; after?: string | undefined; limit: number },
  ): Promise<BulkItem[]>
  countsOf(jobIds: readonly string[]): Promise<ReadonlyMap<string, BulkCounts>>
}

export interface SavedView {
  readonly id: string
  readonly name: string
  readonly filter: OrderFilter & { readonly search?: string | undefined }
  readonly owner: string
  /** The others see it too. */
  readonly shared: boolean
}
export interface ViewStore {
  /** One's own and those that are shared, oldest first. */
  of(owner: string): Promise<SavedView[]>
  add(view: SavedView): Promise<void>
  /** Locks the row. */
  lock(id: string): Promise<SavedView | undefined>
  remove(id: string): Promise<void>
}

/** What bulk work needs. */
export interface BulkParts {
  readonly orders: OrderParts
  readonly jobs: BulkStore
  readonly views: ViewStore
  readonly database: Pick<Database, 'transaction'>
  readonly scheduleEffect: (kind: string, key: string, payload: unknown) => Promise<boolean>
}
