import type { Role, TenantId } from '@litper/kernel'
import { SetMetadata } from '@nestjs/common'

/** Whoever a credential proved. */
export interface Principal {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
  /** The log-in that it came by; an API key has none. */
  readonly session?: string
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
  /** The header `X-CSRF-Token`. */
  readonly csrf?: string
}

/** Turns a request's credential into a principal; the api service provides it where it lives. */
export interface Authenticator {
  /** undefined: the credential proves nothing. @throws DomainError forbidden `auth.csrf` for a write by cookie from elsewhere */
  authenticate(shown: Shown): Promise<Principal | undefined>
}
export const AUTHENTICATOR = Symbol('Authenticator')

/** No credential needed: webhooks (which prove themselves), health, the tracking page. */
export const Public = () => SetMetadata('litper:public', true)
/** One of these roles; every authenticated principal when absent. */
export const Roles = (...roles: Role[]) => SetMetadata('litper:roles', roles)
