import fc from 'fast-check'
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
it('is the merchant’s own choice, whatever is preferred', () => {
  const choices = [choice('a', 3), choice('b', 1)]
  expect(chooseCarrier(choices, order('1'), { chosen: 'a' })).toBe('a')
  expect(chooseCarrier([], order('1'), { chosen: 'a' })).toBeUndefined()
})
it('with a choice is that one if it is in the list, and else what it were without', () => {
  const carrier = fc.constantFrom('a', 'b', 'c', 'd')
  const list = fc.uniqueArray(fc.record({ carrier, priority: fc.integer({ min: 1, max: 3 }) }), {
    selector: (one) => one.carrier,
  })
  fc.assert(
    fc.property(list, carrier, fc.uuid(), (choices, chosen, id) => {
      const isThere = choices.some((one) => one.carrier === chosen)
      expect(chooseCarrier(choices, id, { chosen })).toBe(isThere ? chosen : chooseCarrier(choices, id))
    }),
  )
})
it('among equals is the learnt one, and never one that the merchant likes less', () => {
  const choices = [choice('a', 1), choice('b', 1), choice('c', 2)]
  for (const end of ['0', '1', '2', 'ff']) {
    expect(chooseCarrier(choices, order(end), { learnt: 'b' })).toBe('b')
    expect(chooseCarrier(choices, order(end), { learnt: 'b', chosen: 'c' })).toBe('c')
    for (const learnt of ['c', 'gone', null, undefined])
      expect(chooseCarrier(choices, order(end), { learnt })).toBe(chooseCarrier(choices, order(end)))
  }
})
