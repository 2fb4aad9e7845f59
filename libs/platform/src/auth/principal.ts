import type { TenantId } from '@litper/kernel'
import { SetMetadata } from '@nestjs/common'
import type { Role } from '../operations/operation.ts'

/** Whoever a credential proved. */
export interface Principal {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
}

/** Turns a request's credential into a principal; the api service provides it where it lives. */
export interface Authenticator {
  /** undefined: the credential proves nothing. */
  authenticate(authorization: string): Promise<Principal | undefined>
}
export const AUTHENTICATOR = Symbol('Authenticator')

/** No credential needed: webhooks (which prove themselves), health, the tracking page. */
export const Public = () => SetMetadata('litper:public', true)
/** One of these roles; every authenticated principal when absent. */
export const Roles = (...roles: Role[]) => SetMetadata('litper:roles', roles)
