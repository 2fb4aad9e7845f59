import { createHash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'

export type Locale = 'es' | 'en'

export interface UserRow {
  readonly id: string
  readonly tenantId: TenantId
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  readonly roles: readonly string[]
  readonly locale: Locale
}
export interface RefreshRow {
  readonly tenantId: TenantId
  readonly userId: string
  readonly family: string
  readonly expiresAt: Date
  readonly usedAt?: Date
  readonly revokedAt?: Date
}
export interface ApiKeyRow {
  readonly id: string
  readonly tenantId: TenantId
  readonly name: string
  /** The first letters of the key, to tell keys apart. */
  readonly hint: string
  readonly roles: readonly string[]
  readonly createdAt: Date
  readonly revokedAt?: Date
}

/** Users and their credentials. `lookup…` works before the tenant is known; the rest in the ambient transaction. */
export interface Accounts {
  lookupUser(email: string): Promise<UserRow | undefined>
  findUser(id: string): Promise<UserRow | undefined>
  listUsers(): Promise<UserRow[]>
  /** @throws DomainError conflict `user.email_taken` */
  addUser(user: Omit<UserRow, 'tenantId' | 'locale'>): Promise<void>
  addTenant(name: string): Promise<void>
  tenantName(): Promise<string | undefined>
}
export interface RefreshTokens {
  lookup(hash: string): Promise<RefreshRow | undefined>
  add(token: Omit<RefreshRow, 'tenantId' | 'usedAt' | 'revokedAt'> & { hash: string }): Promise<void>
  /** Locks it until the transaction ends. */
  lock(hash: string): Promise<RefreshRow | undefined>
  /** One that is locked. */
  use(hash: string): Promise<void>
  revokeFamily(family: string): Promise<void>
}
export interface ApiKeys {
  lookup(hash: string): Promise<ApiKeyRow | undefined>
  add(key: Omit<ApiKeyRow, 'tenantId' | 'createdAt' | 'revokedAt'> & { hash: string; createdBy: string }): Promise<void>
  list(): Promise<ApiKeyRow[]>
  /** Returns its hash; undefined when there is no such key or it is revoked. */
  revoke(id: string): Promise<string | undefined>
}

/** A log-in of a person by cookie. */
export interface SessionRow {
  readonly id: string
  readonly tenantId: TenantId
  readonly userId: string
  /** From where, and by which program. */
  readonly address: string
  readonly agent: string
  readonly createdAt: Date
  readonly seenAt: Date
  readonly endsAt: Date
  readonly endedAt?: Date
}
export interface Sessions {
  lookup(hash: string): Promise<SessionRow | undefined>
  add(session: Omit<SessionRow, 'tenantId' | 'createdAt' | 'endedAt'> & { hash: string }): Promise<void>
  seen(id: string, at: Date): Promise<void>
  /** Returns its hash; undefined when there is none that is open. */
  end(id: string, at: Date): Promise<string | undefined>
}

/** argon2id: slow on purpose, off the event loop. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}
export interface AccessClaims {
  readonly tenant: TenantId
  readonly id: string
  readonly roles: readonly string[]
}
/** Fifteen-minute bearer tokens. */
export interface AccessTokens {
  sign(claims: AccessClaims): Promise<string>
  verify(token: string): Promise<AccessClaims | undefined>
}

/** A random secret is looked up by its hash, so that it is not kept itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
export const plainEmail = (email: string): string => email.trim().toLowerCase()
