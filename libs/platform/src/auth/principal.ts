import type { TenantId } from '@litper/kernel'
import { SetMetadata } from '@nestjs/common'
import type { Role } from '../operations/operation.ts'

/** The authenticated caller. */
export interface Principal {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
}

/** Turns the credential of a request into a principal. The api service provides it in its own process. */
export interface Authenticator {
  /** undefined: the credential is not valid. */
  authenticate(authorization: string): Promise<Principal | undefined>
}
export const AUTHENTICATOR = Symbol('Authenticator')

/** No credential needed: webhooks (they are signed), health, the tracking page. */
export const Public = () => SetMetadata('litper:public', true)
/** The caller needs one of these roles; without roles every authenticated caller may. */
export const Roles = (...roles: Role[]) => SetMetadata('litper:roles', roles)
