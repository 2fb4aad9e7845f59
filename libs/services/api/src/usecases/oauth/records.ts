import type { TenantId } from '@litper/kernel'

/** A code, a refresh token, an open request, what a person allowed. Kept under the hash of its value. */
export interface OauthRecord {
  readonly hash: string
  readonly tenantId: TenantId
  readonly model: string
  readonly grantId?: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly usedAt?: Date
  readonly expiresAt: Date
}
/** `lookup` works before the tenant is known; the rest in the ambient transaction. */
export interface OauthRecords {
  lookup(hash: string): Promise<OauthRecord | undefined>
  put(record: Omit<OauthRecord, 'tenantId' | 'usedAt'>, now: Date): Promise<void>
  /** Marks it as used. False: it was used already, or is not there. */
  use(hash: string, at: Date): Promise<boolean>
  remove(hash: string): Promise<void>
  removeOf(grantId: string, model: string): Promise<void>
}
