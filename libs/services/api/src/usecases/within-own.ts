import { DomainError, permissionsOf } from '@litper/kernel'
import { mayTouch } from '../domain/people.ts'

interface HasRoles {
  readonly roles: readonly string[]
}
/** Who acts; `permissions` where the credential has fewer than its roles. */
export interface Acting extends HasRoles {
  readonly permissions?: readonly string[]
}

/** Only an owner makes an owner, or touches one. @throws DomainError forbidden `user.owner_needed` */
export function refuseUntouchable(by: HasRoles, target: HasRoles, next?: readonly string[]): void {
  if (!mayTouch(by.roles, target, next)) throw new DomainError('user.owner_needed', 'forbidden')
}

/** Before a new person gets these roles. @throws as `refuseUntouchable`, `refuseBeyondOwn` */
export function refuseGiving(by: Acting, given: HasRoles): void {
  refuseUntouchable(by, given)
  refuseBeyondOwn(by, permissionsOf(given.roles))
}

/**
 * A key or program that may do less than its roles gives no more than it has, neither to another key nor to a person.
 * @throws DomainError forbidden `auth.permission_missing`
 */
export function refuseBeyondOwn({ permissions }: Acting, given: readonly string[]): void {
  const beyond = permissions && given.find((one) => !permissions.includes(one))
  if (beyond) throw new DomainError('auth.permission_missing', 'forbidden', { needs: beyond })
}
