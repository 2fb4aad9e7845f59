/** What a person of a tenant is. `agent`: a program that works beside the people. */
export const ROLES = ['owner', 'admin', 'operator', 'agent', 'analyst', 'viewer'] as const
export type Role = (typeof ROLES)[number]

const everyone = ROLES
const works: readonly Role[] = ['owner', 'admin', 'operator']
const settles: readonly Role[] = ['owner', 'admin']

/** Who may do what: each permission, `<area>:<read|write>`, and the roles that have it. The scopes of operations are these. */
export const PERMISSIONS: Readonly<Record<string, readonly Role[]>> = {
  'me:read': everyone,
  'me:write': everyone,
  'sessions:write': everyone,
  'orders:read': everyone,
  'orders:write': works,
  'waybills:read': everyone,
  'waybills:write': works,
  'conversations:read': everyone,
  'conversations:write': works,
  'messages:read': everyone,
  'messages:write': works,
  'knowledge:read': everyone,
  'knowledge:write': works,
  'brand_voice:read': everyone,
  'brand_voice:write': settles,
  'provider_notices:read': everyone,
  'provider_notices:write': works,
  'messaging_providers:read': settles,
  'messaging_providers:write': settles,
  'calls:read': everyone,
  'calls:write': works,
  'campaigns:read': everyone,
  'campaigns:write': works,
  'calling_account:read': settles,
  'calling_account:write': settles,
  'carrier_accounts:read': settles,
  'carrier_accounts:write': settles,
  'integrations:read': everyone,
  'integrations:write': works,
  'privacy_requests:read': settles,
  'privacy_requests:write': settles,
  'metrics:read': everyone,
  'metrics:write': settles,
  'risks:read': everyone,
  'risks:write': settles,
  'reports:read': everyone,
  'reports:write': works,
  'report_recipients:read': settles,
  'report_recipients:write': settles,
  /** Without it answers show people masked. */
  'people:read': ['owner', 'admin', 'operator', 'agent'],
  'imports:read': works,
  'imports:write': works,
  'incidents:read': everyone,
  'incidents:write': works,
  'detectors:read': everyone,
  'playbooks:read': everyone,
  'playbooks:write': works,
  'controls:read': everyone,
  'controls:write': works,
  'dead_letters:read': works,
  'dead_letters:write': works,
  'users:read': settles,
  'users:write': settles,
  'sign_on:read': settles,
  'sign_on:write': ['owner'],
  'api_keys:read': settles,
  'api_keys:write': settles,
  'outcomes:read': everyone,
  'turns:read': everyone,
  'turns:write': works,
  'learning_sharing:write': settles,
  'reviews:read': everyone,
  'reviews:write': works,
  'tickets:read': everyone,
  'tickets:write': works,
  'audit:read': settles,
  'agents:read': everyone,
  'agents:write': works,
  'agent_settings:write': settles,
  'flows:read': everyone,
  'flows:write': works,
  'tenants:write': settles,
}

/** A role that a narrowing list does not name goes with this one. */
const GOES_WITH: Partial<Record<Role, Role>> = { admin: 'owner', analyst: 'viewer' }

/**
 * The roles that have a permission, narrowed to a list. A permission without a row has the roles of the list: the law over
 * operations asks for the row.
 */
export function rolesWith(permission: string, narrowed?: readonly Role[]): Role[] {
  const roles = PERMISSIONS[permission] ?? (narrowed ? ROLES : [])
  if (!narrowed) return [...roles]
  return roles.filter((role) => narrowed.includes(role) || narrowed.includes(GOES_WITH[role] ?? role))
}

/** All permissions of these roles, sorted. */
export const permissionsOf = (roles: readonly string[]): string[] =>
  Object.keys(PERMISSIONS)
    .filter((permission) => PERMISSIONS[permission]!.some((role) => roles.includes(role)))
    .sort()

/** What the holder of a credential may do: its own permissions, or all of its roles. */
export const permissionsHeld = (by: {
  readonly roles: readonly string[]
  readonly permissions?: readonly string[]
}): readonly string[] => by.permissions ?? permissionsOf(by.roles)
