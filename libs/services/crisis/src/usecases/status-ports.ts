import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Blobs } from '@litper/ports'
import type { Notice } from '../domain/status/notice.ts'
import type { Status } from '../domain/status/status.ts'
import type { IncidentStore } from './ports.ts'

/** In the context of the system's own tenant. */
export interface NoticeStore {
  /** The one that has not ended; locks the row. */
  lockLiving(source: Notice['source'], ref: string): Promise<Notice | undefined>
  /** False when another one of its source and ref lives. */
  add(notice: Notice): Promise<boolean>
  save(notice: Notice): Promise<void>
  /** Those that live, and those that ended after that. */
  since(endedAfter: Date): Promise<readonly Notice[]>
  forgetEnded(before: Date): Promise<void>
}
export type Language = 'es' | 'en'
export interface StatusParts {
  readonly notices: NoticeStore
  readonly incidents: Pick<IncidentStore, 'find' | 'note'>
  readonly blobs: Pick<Blobs, 'put' | 'get'>
  readonly asTenant: AsTenant
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether people of this tenant speak for the installation. */
  readonly speaksForAll: (tenant: TenantId) => boolean
  readonly tenant: () => TenantId
  /** A whole page, without anything beside it. */
  readonly render: (status: Status, language: Language) => string
  readonly clock: Clock
}
