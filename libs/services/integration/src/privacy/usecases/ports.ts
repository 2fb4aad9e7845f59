import type { Clock, Person, TenantId } from '@litper/kernel'
import type { Database, PeopleRecords, Publish, ScheduleEffect } from '@litper/ports'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import type { Seals } from '../../shared/usecases/seals.ts'
import type { RequestKind } from '../domain/due-date.ts'
import type { Progress } from '../domain/progress.ts'

export interface PrivacyRequestRow extends Progress {
  readonly id: string
  readonly shopDomain?: string
  readonly kind: RequestKind
  /** The person of the team who wrote it down; absent: Shopify asked. */
  readonly askedBy?: string
  readonly customerExternalId?: string
  readonly orders: readonly string[]
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly doneAt?: Date
  /** A person gave the customer their data. */
  readonly answeredAt?: Date | undefined
  readonly answeredBy?: string | undefined
  readonly redactedRows: number
  /** Who it is about (`Known`), until it is done. */
  readonly sealed?: string
}
/** What was asked, when it is due and what was done: kept when everything else is deleted. */
export interface PrivacyLog {
  record(row: Omit<PrivacyRequestRow, 'receivedAt'>): Promise<void>
  find(id: string): Promise<PrivacyRequestRow | undefined>
  /** Locks the row. */
  lock(id: string): Promise<PrivacyRequestRow | undefined>
  /** Of a locked row. */
  change(row: Pick<PrivacyRequestRow, 'id'> & Partial<PrivacyRequestRow>): Promise<void>
  /** `open`: those that a person has still to answer, or that are late, oldest first; else all, newest first. */
  page(query: { open: boolean; after?: string | undefined; limit: number }): Promise<PrivacyRequestRow[]>
  /** That every service erased before this time, and that have not been asked once more. */
  erasedBefore(at: Date): Promise<string[]>
  /** Not done or not answered, and due before this time. */
  countLate(now: Date): Promise<number>
}

/** An erasure as a restore needs it. */
export interface KeptErasure {
  /** Of the request. */
  readonly id: string
  /** Who it is (`Known`), sealed. */
  readonly sealed: string
  /** When they were erased, ISO 8601. */
  readonly until: string
}
/** Outside of the database, and of its backups. */
export interface ErasureLedger {
  keep(erasure: KeptErasure): Promise<void>
  drop(id: string): Promise<void>
  all(): Promise<KeptErasure[]>
}

/** What the privacy use cases need. */
export interface PrivacyParts {
  readonly database: Database
  readonly raw: RawEvents
  readonly archive: RawArchive
  readonly log: PrivacyLog
  readonly people: PeopleRecords
  readonly clock: Clock
  readonly publish: Publish
  readonly scheduleEffect: ScheduleEffect
  readonly erasures: ErasureLedger
  /** Deletes the shop's tokens. False unless the shop is gone. In the ambient transaction. */
  readonly endShop: (shopDomain: string, triggeredAt?: string) => Promise<boolean>
  /** Whether any shop of the tenant is connected. */
  readonly hasShop: () => Promise<boolean>
  readonly seals: Seals
  readonly tenant: () => TenantId
  /** From now on what began before `until` and tells of them is nobody's. In the ambient transaction. */
  readonly entomb: (person: Person, until: Date) => Promise<void>
  /** The services that each request must be answered by. */
  readonly holders: readonly string[]
}
