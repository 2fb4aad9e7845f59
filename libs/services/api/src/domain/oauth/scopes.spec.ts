import { expect, it } from 'vitest'
import { bundleOf, DEFAULT_SCOPE, permissionsIn, SCOPES, scopesIn } from './scopes.ts'

it('stands for permissions, never for more than the roles have', () => {
  expect(permissionsIn(['read'], ['viewer'])).toContain('orders:read')
  expect(permissionsIn(['read', 'write'], ['viewer'])).not.toContain('orders:write')
  expect(permissionsIn(['read', 'write'], ['operator'])).toEqual(
    expect.arrayContaining(['orders:read', 'orders:write']),
  )
  expect(permissionsIn(['orders:write'], ['operator'])).toEqual(['orders:write'])
  expect(permissionsIn(['users:write'], ['operator'])).toEqual([])
  expect(permissionsIn(['write'], ['owner']).every((one) => one.endsWith(':write'))).toBe(true)
})

it('knows no other scopes, and names nothing twice', () => {
  expect(scopesIn('read orders:read orders:write orders:write admin openid offline_access')).toEqual([
    'read',
    'orders:write',
  ])
  expect(scopesIn('read write orders:read')).toEqual(['read', 'write'])
  expect(scopesIn('')).toEqual([])
  expect(bundleOf('orders:write')).toBe('write')
})

it('reads only, for a program that asks for nothing; and all scopes are told in one order', () => {
  expect(scopesIn(DEFAULT_SCOPE)).toEqual(['read'])
  expect(SCOPES).toEqual(['read', 'write', ...SCOPES.slice(2).toSorted()])
})
