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
  /**
   * `keepsToken`: a number that is known keeps its verify token. Returns whether the given token is the number's now.
   * @throws DomainError conflict `whatsapp.number_taken`: another tenant proved it at this moment
   */
  saveNumber(
    number: { phoneNumberId: string; wabaId: string; sealedSecret: string; verifyTokenHash: string },
    keepsToken?: boolean,
  ): Promise<boolean>
  /** Another tenant has proven that the number is its own. */
  releaseNumber(phoneNumberId: string): Promise<void>
  /** The one of before works until `previousUntil`. Returns all that were known. */
  saveChatea(bearerHash: string, previousUntil: Date): Promise<string[]>
  list(): Promise<{
    numbers: { phoneNumberId: string; wabaId: string; connectedAt: Date }[]
    chatea: { connectedAt: Date }[]
  }>
}

/** A secret is looked up by its hash, so that it is not kept itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
