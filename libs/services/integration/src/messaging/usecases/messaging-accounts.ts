import { createHash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'

export interface NumberRow {
  readonly tenantId: TenantId
  readonly phoneNumberId: string
  readonly wabaId: string
  /** The app secret, sealed. */
  readonly sealedSecret: string
}

/** Which number or account belongs to whom. Lookups need no tenant; the rest is in the ambient transaction. */
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

/** How a secret that comes in is looked up without being kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
