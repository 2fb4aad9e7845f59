import { expect, it } from 'vitest'
import { isTaken } from './licences.mjs'
import { secretsIn } from './secrets.mjs'

it('finds a vendor’s secret by its shape, and says where', () => {
  const planted = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('') // in two parts: the check reads this file too
  expect(secretsIn(`a\nkey = "${planted}"`)).toEqual([{ kind: 'AWS key', line: 2 }])
  expect(secretsIn(`${'shpat'}_${'0a'.repeat(16)}`)).toMatchObject([{ kind: 'Shopify token' }])
  expect(secretsIn('demo-shopify-secret sk-test AKIA')).toEqual([])
})
it('takes a licence when one of a choice is taken, and all of a sum', () => {
  for (const one of ['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'Apache-2.0']) expect(isTaken(one), one).toBe(true)
  for (const one of ['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', undefined]) expect(isTaken(one), one).toBe(false)
})
