import { expect, it } from 'vitest'
import { worked } from './worked.ts'

it('says working time', () => {
  expect([0, 35, 60, 130, 605].map(worked)).toEqual(['0 min', '35 min', '1 h', '2 h 10', '10 h 05'])
})
