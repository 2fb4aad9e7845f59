import { expect, it } from 'vitest'
import type { Parcel } from './parcel.ts'
import { causesOf, endsByMovement, type Step, stepped, TICKET_STATES } from './ticket.ts'

const now = new Date('2026-11-20T15:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
const parcel = (over: Partial<Parcel>): Parcel => ({
  ...{ waybillId: 'w', orderId: 'o', orderName: '#1', number: '1', carrier: 'una', city: 'Cali' },
  ...{ state: 'in_transit', stateSince: ago(100), scannedAt: ago(100), ended: false, scans: [] },
  ...over,
})

it.each([
  ['nothing, while the customer was not written to', parcel({}), []],
  ['nothing, an hour before 48', parcel({ contactedAt: ago(47) }), []],
  ['no movement, from 48 hours on', parcel({ contactedAt: ago(48) }), ['no_movement']],
  ['nothing, where it moved after the message', parcel({ contactedAt: ago(60), scannedAt: ago(50) }), []],
  ['an office that waits', parcel({ state: 'ready_for_pickup', stateSince: ago(48) }), ['at_office']],
  [
    'the office alone, where both are so',
    parcel({ state: 'ready_for_pickup', stateSince: ago(48), contactedAt: ago(49) }),
    ['at_office'],
  ],
  ['nothing of what ended', parcel({ ended: true, contactedAt: ago(90), state: 'delivered' }), []],
])('%s', (_, given, causes) => {
  expect(causesOf(given, now)).toEqual(causes)
})
it('a movement ends what waited for one, and nothing else', () => {
  expect(endsByMovement({ cause: 'no_movement', state: 'working' })).toBe(true)
  expect(endsByMovement({ cause: 'at_office', state: 'resolved' })).toBe(false)
  expect(endsByMovement({ cause: 'message_lost', state: 'open' })).toBe(false)
  expect(endsByMovement({ cause: 'false_visit', state: 'open' })).toBe(false)
})
it('a person’s steps', () => {
  const to = (step: Step) => Object.fromEntries(TICKET_STATES.map((state) => [state, stepped(state, step)]))
  expect(to('take')).toEqual({ open: 'working', working: 'working', resolved: undefined, closed: undefined })
  expect(to('resolve')).toEqual({ open: 'resolved', working: 'resolved', resolved: undefined, closed: undefined })
  expect(to('reopen')).toEqual({ open: undefined, working: undefined, resolved: 'open', closed: undefined })
})
