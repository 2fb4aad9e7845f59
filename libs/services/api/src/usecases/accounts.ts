import { createHash } from 'node:crypto'
import type { TenantId } from '@litper/kernel'

export type Locale = 'es' | 'en'

export interface UserRow {
  readonly id: string
  readonly tenantId: TenantId
  readonly email: string
  readonly name: string
  /** None until an invited person has chosen a password. */
  readonly passwordHash?: string
  readonly roles: readonly string[]
  readonly locale: Locale
  readonly disabledAt?: Date
  /** Of a person who came by the company's provider, and who may have no password. */
  readonly joinedAt?: Date
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
  /** Of those that its roles have; all of them when absent. */
  readonly permissions?: readonly string[]
  readonly createdAt: Date
  readonly expiresAt?: Date
  readonly revokedAt?: Date
}
/** Sent by mail; good once, until its end. */
export type LinkPurpose = 'invite' | 'reset'
export interface LinkRow {
  readonly tenantId: TenantId
  readonly userId: string
  readonly purpose: LinkPurpose
  readonly endsAt: Date
  readonly usedAt?: Date
}

/** Users and their credentials. `lookup…` works before the tenant is known; the rest in the ambient transaction. */
export interface Accounts {
  lookupUser(email: string): Promise<UserRow | undefined>
  findUser(id: string): Promise<UserRow | undefined>
  /** Locks the user until the transaction ends. */
  lockUser(id: string): Promise<UserRow | undefined>
  /** Locks all of the tenant until the transaction ends. */
  lockUsers(): Promise<UserRow[]>
  /** One that is locked. */
  changeUser(
    user: { id: string } & Partial<Pick<UserRow, 'name' | 'passwordHash' | 'roles' | 'locale' | 'joinedAt'>> & {
        disabledAt?: Date | null
      },
  ): Promise<void>
  listUsers(): Promise<UserRow[]>
  /** @throws DomainError conflict `user.email_taken` */
  addUser(user: Omit<UserRow, 'tenantId' | 'locale' | 'disabledAt'> & { locale?: Locale }): Promise<void>
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
export interface Links {
  lookup(hash: string): Promise<LinkRow | undefined>
  add(link: Omit<LinkRow, 'tenantId' | 'usedAt'> & { hash: string }): Promise<void>
  /** Whether it was good: unused until now. It is used then. */
  use(hash: string, at: Date): Promise<boolean>
  /** All that the user has become useless. */
  useAllOf(userId: string, at: Date): Promise<void>
}
export interface ApiKeys {
  lookup(hash: string): Promise<ApiKeyRow | undefined>
  add(key: Omit<ApiKeyRow, 'tenantId' | 'createdAt' | 'revokedAt'> & { hash: string; createdBy: string }): Promise<void>
  list(): Promise<ApiKeyRow[]>
  /** Locks it until the transaction ends. */
  lock(id: string): Promise<(ApiKeyRow & { readonly hash: string }) | undefined>
  /** One that is locked. */
  revoke(id: string, at: Date): Promise<void>
  /** One that is locked. */
  expire(id: string, at: Date): Promise<void>
}

/** A log-in of a person. */
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
  /** By cookie; else by tokens. */
  readonly browser: boolean
  /** Of a program that the person allowed: fewer than the roles have. */
  readonly permissions?: readonly string[]
}
export interface Sessions {
  /** One by cookie. */
  lookup(hash: string): Promise<SessionRow | undefined>
  find(id: string): Promise<SessionRow | undefined>
  /** The last of the user, newest first; at most a hundred. */
  listOf(userId: string): Promise<SessionRow[]>
  add(session: Omit<SessionRow, 'tenantId' | 'createdAt' | 'endedAt' | 'browser'> & { hash?: string }): Promise<void>
  seen(id: string, at: Date): Promise<void>
  end(id: string, at: Date): Promise<void>
  /** All that are open, but one. */
  endAllOf(userId: string, at: Date, except?: string): Promise<void>
}

/** One-time codes of an app, RFC 6238. */
export interface OneTimeCodes {
  /** Base32. */
  newSecret(): string
  /** `otpauth://…`, for a QR code. */
  addressOf(secret: string, label: string): string
  /** Which thirty seconds the code belongs to; undefined when it is wrong. */
  stepOf(secret: string, code: string, now: Date): number | undefined
}
export interface FactorRow {
  readonly userId: string
  readonly sealed: string
  readonly confirmedAt?: Date
  readonly lastStep: number
  readonly recovery: readonly string[]
}
/** In the ambient transaction. */
export interface SecondFactors {
  find(userId: string): Promise<FactorRow | undefined>
  /** Locks it until the transaction ends. */
  lock(userId: string): Promise<FactorRow | undefined>
  put(factor: FactorRow): Promise<void>
  remove(userId: string): Promise<boolean>
}

/** argon2id: slow on purpose, off the event loop. */
export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}
export interface AccessClaims {
  readonly tenant: TenantId
  readonly id: string
  readonly session: string
}
/** Fifteen-minute bearer tokens. */
export interface AccessTokens {
  sign(claims: AccessClaims): Promise<string>
  verify(token: string): Promise<AccessClaims | undefined>
}

/** Tokens of programs that a person allowed, each for one place. */
export interface OauthTokens {
  /** Undefined unless it is good for this path. */
  verify(token: string, path: string): Promise<AccessClaims | undefined>
}

/** A random secret is looked up by its hash, so that it is not kept itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
export const plainEmail = (email: string): string => email.trim().toLowerCase()

/** From where a person has signed in. In the ambient transaction. */
export interface KnownAddresses {
  lastSeen(userId: string, hash: string): Promise<Date | undefined>
  saw(userId: string, hash: string, at: Date): Promise<void>
}
