import type { Clock } from '@litper/kernel'
import type { Database, Publish, ScheduleEffect } from '@litper/ports'
import type { PrivacyKind } from '../../shared/domain/subjects.ts'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'

export interface PrivacyRequestRow {
  readonly id: string
  readonly shopDomain: string
  readonly kind: PrivacyKind
  readonly customerExternalId?: string
  readonly orders: readonly string[]
  readonly dueAt: Date
  readonly redactedRows: number
}
/** What was asked, when it is due and what was done: kept when everything else is deleted. */
export interface PrivacyLog {
  record(row: PrivacyRequestRow): Promise<void>
  /** `open`: those that a person has still to answer, the first due first; else all, newest first. */
  page(query: { open: boolean; after?: string; limit: number }): Promise<KeptPrivacyRequest[]>
  /** Locks the row. */
  lock(id: string): Promise<KeptPrivacyRequest | undefined>
  answered(id: string, by: string, at: Date): Promise<void>
}
/** What is on record of a request; whom it names stays inside. */
export interface KeptPrivacyRequest extends Omit<PrivacyRequestRow, 'customerExternalId' | 'orders'> {
  readonly orders: number
  readonly receivedAt: Date
  readonly answeredAt?: Date | undefined
  readonly answeredBy?: string | undefined
}

/** What the privacy use cases need. */
export interface PrivacyParts {
  readonly database: Database
  readonly raw: RawEvents
  readonly archive: RawArchive
  readonly log: PrivacyLog
  readonly clock: Clock
  readonly publish: Publish
  readonly scheduleEffect: ScheduleEffect
  /** Deletes the shop's tokens. False unless the shop is gone. In the ambient transaction. */
  readonly endShop: (shopDomain: string, triggeredAt?: string) => Promise<boolean>
  /** Whether any shop of the tenant is connected. */
  readonly hasShop: () => Promise<boolean>
}
