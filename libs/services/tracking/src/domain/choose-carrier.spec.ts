import { expect, it } from 'vitest'
import { chooseCarrier } from './choose-carrier.ts'

const choice = (carrier: string, priority: number) => ({ carrier, priority })
const order = (end: string) => `01930000-0000-7000-8000-${end.padStart(12, '0')}`

it('is the preferred one, wherever it stands in the list', () => {
  const choices = [choice('a', 3), choice('b', 1), choice('c', 2)]
  for (const end of ['0', '1', '2', 'ff']) expect(chooseCarrier(choices, order(end))).toBe('b')
})
it('among equals is decided by the order’s id, whatever the list’s order', () => {
  const choices = [choice('b', 1), choice('z', 2), choice('a', 1), choice('c', 1)]
  const chosen = (list: typeof choices) =>
    ['0', '1', '2', '3', '10', 'fffffe'].map((end) => chooseCarrier(list, order(end)))
  expect(chosen(choices)).toEqual(['a', 'b', 'c', 'a', 'b', 'c'])
  expect(chosen(choices.toReversed())).toEqual(chosen(choices))
  // only the last six digits count: they are the id's random part
  expect(chooseCarrier(choices, '5-5-5-9-00-0001')).toBe('b')
})
it('is none where there is none', () => {
  expect(chooseCarrier([], order('1'))).toBeUndefined()
})
