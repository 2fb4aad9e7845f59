import { createHash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'

export interface NumberRow {
  readonly tenantId: TenantId
  readonly phoneNumberId: string
  readonly wabaId: string
  /** The app secret, sealed. */
  readonly sealedSecret: string
}

/** The numbers and accounts of tenants. `lookup…` needs no tenant; the rest works in the ambient transaction. */
export interface MessagingAccounts {
  /** By phone number id, WhatsApp business account id or verify token's hash. */
  lookupNumbers(key: string): Promise<NumberRow[]>
  lookupChatea(bearerHash: string): Promise<TenantId | undefined>
  saveNumber(number: {
    phoneNumberId: string
    wabaId: string
    sealedSecret: string
    verifyTokenHash: string
  }): Promise<void>
  saveChatea(bearerHash: string): Promise<void>
  list(): Promise<{
    numbers: { phoneNumberId: string; wabaId: string; connectedAt: Date }[]
    chatea: { connectedAt: Date }[]
  }>
}

/** A secret is looked up by its hash, so that it is not kept itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
