import type { NumberClaim } from '@litper/connector-whatsapp'
import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, AuditTrail, Database, Publish } from '@litper/ports'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import type { Seals } from '../../shared/usecases/seals.ts'
import type { MessagingAccounts } from './messaging-accounts.ts'

export interface NumberEntry {
  readonly tenant: TenantId
  readonly phoneNumberId: string
  readonly wabaId: string
  readonly appSecret: string
}

/** WhatsApp numbers and Chatea Pro accounts, of every tenant. */
export interface NumberDirectory {
  /** By phone number id, WhatsApp business account id or verify token's hash. */
  find(key: string): Promise<NumberEntry[]>
  findChatea(bearerHash: string): Promise<TenantId | undefined>
  /** Call it after a change of the number or account. */
  forget(...keys: string[]): void
}

/** What the messaging use cases need. */
export interface MessagingParts {
  readonly database: Database
  readonly accounts: MessagingAccounts
  readonly directory: NumberDirectory
  readonly raw: RawEvents
  readonly seals: Seals
  readonly publish: Publish
  readonly asTenant: AsTenant
  readonly tenant: () => TenantId
  readonly clock: Clock
  readonly audit: Pick<AuditTrail, 'append'>
  /** Whether Meta agrees. @throws as the connector's `proveNumber` */
  readonly prove: (claim: NumberClaim) => Promise<void>
  /** Known secrets are taken in the demo and nowhere else. */
  readonly takesChosen: boolean
}
