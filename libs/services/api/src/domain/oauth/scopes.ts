import { PERMISSIONS, permissionsOf } from '@litper/kernel'

/** Two scopes that stand for many permissions; each permission is a scope too. */
export const BUNDLES = ['read', 'write'] as const
/** For a client that names no scope. */
export const DEFAULT_SCOPE = 'read'
export const SCOPES: readonly string[] = [...BUNDLES, ...Object.keys(PERMISSIONS).sort()]

/** Whether the scope stands for the permission. */
export const covers = (scope: string, permission: string): boolean =>
  scope === permission || permission.endsWith(`:${scope}`)

/** The permissions that scopes stand for, of those that these roles have. */
export const permissionsIn = (scopes: readonly string[], roles: readonly string[]): string[] =>
  permissionsOf(roles).filter((permission) => scopes.some((scope) => covers(scope, permission)))

/** The scopes of a request that we have, without those that one of its bundles covers. */
export function scopesIn(asked: string): string[] {
  const named = [...new Set(asked.split(' '))].filter((one) => SCOPES.includes(one))
  const bundles = named.filter((one) => (BUNDLES as readonly string[]).includes(one))
  return named.filter((one) => bundles.includes(one) || !bundles.some((bundle) => covers(bundle, one)))
}

/** The bundle that a client must ask for to get a permission. */
export const bundleOf = (permission: string): string => permission.slice(permission.indexOf(':') + 1)
