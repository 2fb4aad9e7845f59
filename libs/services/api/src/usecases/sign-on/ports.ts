import type { Role, TenantId } from '@litper/kernel'
import type { Claims } from '../../domain/sign-on.ts'

/** The roles that a person who was not invited may get. */
export type NewRole = Exclude<Role, 'owner' | 'admin'>

/** The OpenID provider of a tenant, and which of its people are let in. */
export interface SignOnRow {
  /** Names the tenant in the address of its sign-in page: random. */
  readonly code: string
  readonly issuer: string
  readonly clientId: string
  readonly sealedSecret?: string
  /** Of the e-mails that are let in, lower case. */
  readonly domains: readonly string[]
  /** Of people who come for the first time; absent: people who were not invited are refused. */
  readonly newRoles?: readonly NewRole[]
  readonly enabled: boolean
  /** Of `domains`, those that the company has shown to be its own. */
  readonly provenDomains: readonly string[]
  /** The people of the company sign in by the provider, and no other way. */
  readonly required: boolean
}
/** `lookup` works before the tenant is known; the rest in the ambient transaction. */
export interface SignOns {
  lookup(code: string): Promise<(SignOnRow & { readonly tenantId: TenantId }) | undefined>
  find(): Promise<SignOnRow | undefined>
  save(row: SignOnRow): Promise<void>
  remove(): Promise<boolean>
}
/** The person behind each subject of a provider. In the ambient transaction. */
export interface Identities {
  userOf(issuer: string, subject: string): Promise<string | undefined>
  /** Whether this provider names the person by some subject. */
  isNamed(issuer: string, userId: string): Promise<boolean>
  /** False: the subject names a person already. */
  add(identity: { readonly issuer: string; readonly subject: string; readonly userId: string }): Promise<boolean>
  removeOf(userId: string): Promise<number>
}

export interface Issuer {
  readonly issuer: string
  readonly clientId: string
  readonly secret?: string
}
/** What the answer of a provider must fit. */
export interface Asked {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}
/** OpenID providers. They are called at public addresses only, and may take ten seconds. */
export interface Issuers {
  /** @throws DomainError invalid `sign_on.wrong_issuer`, `sign_on.not_a_provider`; unavailable `sign_on.provider_away` */
  check(issuer: Issuer): Promise<void>
  /** Where the person is sent, and what must come back. @throws as `check` */
  ask(issuer: Issuer, redirect: string): Promise<Asked & { readonly url: string }>
  /** @throws DomainError unauthenticated `sign_on.wrong_issuer`, `…wrong_audience`, `…bad_token`, `…refused`; as `check` */
  prove(issuer: Issuer, answer: URL, asked: Asked): Promise<Claims>
}

/** The public names of the internet, as a resolver tells them. */
export interface PublicNames {
  /** The TXT records of a name; none where it has none. @throws DomainError unavailable `sign_on.resolver_away` */
  texts(name: string): Promise<readonly string[]>
}
