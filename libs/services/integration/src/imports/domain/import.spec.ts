import { expect, it } from 'vitest'
import { missingOf } from './fields.ts'
import { checkCancellable, checkMappable, hasEnded, IMPORT_STATES, type Import, type ImportState } from './import.ts'

const as = (state: ImportState) => ({ state }) as Import
const outcome = (check: (one: Import) => unknown) => (state: ImportState) => {
  try {
    return check(as(state)) ?? 'yes'
  } catch (error) {
    const { code, kind, details } = error as { code: string; kind: string; details: { state: string } }
    expect([kind, details]).toEqual(['conflict', { state }])
    return code
  }
}
const by = (check: (one: Import) => unknown) =>
  Object.fromEntries(IMPORT_STATES.map((one) => [one, outcome(check)(one)]))

it('is over once it is done, cancelled or failed', () => {
  expect(IMPORT_STATES.filter((state) => hasEnded({ state }))).toEqual(['done', 'cancelled', 'failed'])
})
it('takes another mapping only until it begins', () => {
  const late = 'import.already_started'
  expect(by(checkMappable)).toEqual({
    ...{ awaiting_mapping: 'yes', queued: late, running: late, done: late, cancelled: late, failed: late },
  })
})
it('is cancelled once, and not when it is over', () => {
  expect(by(checkCancellable)).toEqual({
    ...{ awaiting_mapping: true, queued: true, running: true },
    ...{ cancelled: false, done: 'import.ended', failed: 'import.ended' },
  })
})
it('needs the number of parcels, and of orders what a label needs', () => {
  expect(missingOf('parcels', {})).toEqual(['number'])
  expect(missingOf('parcels', { number: 'Guía' })).toEqual([])
  expect(missingOf('orders', {})).toEqual(['order', 'name', 'phone', 'address', 'city', 'total'])
  expect(missingOf('orders', { order: 'a', name: 'b', address: 'c', city: 'd' })).toEqual(['phone', 'total'])
})
