import { expect, it } from 'vitest'
import { leavesNoOwner, mayTouch } from './people.ts'

const ana = { id: 'a', roles: ['owner'], disabled: false }
const eva = { id: 'e', roles: ['owner'], disabled: true }
const leo = { id: 'l', roles: ['admin'], disabled: false }

it('lets only an owner make an owner or touch one', () => {
  expect(mayTouch(['owner'], ana, ['viewer'])).toBe(true)
  expect(mayTouch(['admin'], leo, ['operator'])).toBe(true)
  expect(mayTouch(['admin'], ana)).toBe(false)
  expect(mayTouch(['admin'], leo, ['owner'])).toBe(false)
})

it('knows when nobody would own the tenant', () => {
  expect(leavesNoOwner([ana, eva, leo], { ...ana, roles: ['admin'] })).toBe(true)
  expect(leavesNoOwner([ana, eva, leo], { ...ana, disabled: true })).toBe(true)
  expect(leavesNoOwner([ana, { ...eva, disabled: false }], { ...ana, roles: ['admin'] })).toBe(false)
  expect(leavesNoOwner([ana, leo], { ...leo, disabled: true })).toBe(false)
})
