import type { Role, TenantId } from '@litper/kernel'
import type { ActingPart } from '@litper/ports'
import { SetMetadata } from '@nestjs/common'

/** The authenticated caller. */
export interface Principal {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key' | ActingPart
  readonly roles: readonly string[]
  /** The log-in that it came by; an API key has none. */
  readonly session?: string
  /** Of an API key that has fewer than its roles, and of a part of the platform: what it may do. */
  readonly permissions?: readonly string[]
  /** Of a part of the platform: a writing call with this key is done once, however often it is sent. */
  readonly once?: string
}

/** What a request shows of who sends it. */
export interface Shown {
  readonly method: string
  readonly authorization?: string
  readonly cookie?: string
  /** The browser's word for where the page came from. */
  readonly origin?: string
  /** `Sec-Fetch-Site`. */
  readonly site?: string
  /** The origin that was asked: `https://app.example.co`. */
  readonly self: string
  /** The path that was asked: some credentials are good for one alone. */
  readonly path?: string
  /** The header `X-CSRF-Token`. */
  readonly csrf?: string
}

/** Turns the credential of a request into a principal. The api service provides it in its own process. */
export interface Authenticator {
  /** undefined: the credential is not valid. @throws DomainError forbidden `auth.csrf` for a write by cookie from elsewhere */
  authenticate(shown: Shown): Promise<Principal | undefined>
}
export const AUTHENTICATOR = Symbol('Authenticator')

/** No credential needed: webhooks (they are signed), health, the tracking page. */
export const Public = () => SetMetadata('litper:public', true)
/** The caller needs one of these roles; without roles every authenticated caller may. */
export const Roles = (...roles: Role[]) => SetMetadata('litper:roles', roles)
