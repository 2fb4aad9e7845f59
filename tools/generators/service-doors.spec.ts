import { expect, it } from 'vitest'
import { doorsOf } from './service-doors.mjs'

const SUBSCRIBER = `
  @On(OrderPlaced, 'tracking')
  placed() {}
  @On(CarrierChanged, 'tracking')
`
const USE_CASE = `await parts.publish([emit(WaybillCreated, told), emit(given, told), emit(WaybillCreated, other)])`
const OPERATIONS = `export const list = operation({
  ...read,
  name: 'waybills.list',
})
const shape = { name: 'not.one' }`

it('reads what a service hears, tells and does from its code, each once and in the order of the alphabet', () => {
  expect(doorsOf([USE_CASE, OPERATIONS, SUBSCRIBER])).toBe(
    '- Hears: CarrierChanged, OrderPlaced.\n- Tells: WaybillCreated.\n- Operations: `waybills.list`.',
  )
})
it('says nothing of what there is none of', () => {
  expect(doorsOf([OPERATIONS])).toBe('- Operations: `waybills.list`.')
  expect(doorsOf([])).toBe('')
})
it('knows that the platform asks for people in the name of a service that holds them', () => {
  expect(doorsOf([SUBSCRIBER, `holdsPeople('tracking', PARCEL_PEOPLE)`])).toBe(
    '- Hears: CarrierChanged, OrderPlaced, PersonRequested.\n- Tells: PersonAnswered.',
  )
})
