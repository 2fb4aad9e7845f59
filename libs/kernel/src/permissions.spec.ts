import { expect, it } from 'vitest'
import { PERMISSIONS, permissionsOf, ROLES, rolesWith } from './permissions.ts'

it('gives the owner every permission, and each role at least that to read orders', () => {
  expect(permissionsOf(['owner'])).toEqual(Object.keys(PERMISSIONS).sort())
  for (const role of ROLES) expect(permissionsOf([role])).toContain('orders:read')
  expect(permissionsOf(['viewer']).filter((one) => one.endsWith(':write'))).toEqual(['me:write', 'sessions:write'])
  expect(permissionsOf([])).toEqual([])
})

it('joins the permissions of several roles', () => {
  expect(permissionsOf(['viewer', 'operator'])).toEqual(permissionsOf(['operator']))
})

it('narrows a permission to a list: admin goes with owner, analyst with viewer', () => {
  expect(rolesWith('orders:write')).toEqual(['owner', 'admin', 'operator'])
  expect(rolesWith('orders:write', ['owner'])).toEqual(['owner', 'admin'])
  expect(rolesWith('orders:write', ['owner', 'viewer'])).toEqual(['owner', 'admin'])
  expect(rolesWith('orders:read', ['viewer'])).toEqual(['analyst', 'viewer'])
})

it('knows no role for a permission without a row, but those of the list', () => {
  expect(rolesWith('things:write')).toEqual([])
  expect(rolesWith('things:write', ['operator'])).toEqual(['operator'])
})
