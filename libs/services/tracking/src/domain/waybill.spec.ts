import { money } from '@litper/kernel'
import { expect, it } from 'vitest'
import { dueOf } from './waybill.ts'

const cop = (pesos: string) => money(pesos, 'COP')

it('is due at the door what the label says, unless something else is owed', () => {
  expect(dueOf({})).toBeUndefined()
  expect(dueOf({ collect: cop('50000') })).toEqual(cop('50000'))
  expect(dueOf({ collect: cop('50000'), owed: cop('40000') })).toEqual(cop('40000'))
  expect(dueOf({ owed: cop('40000') })).toEqual(cop('40000'))
  expect(dueOf({ collect: cop('50000'), owed: 'nothing' })).toBeUndefined()
})
