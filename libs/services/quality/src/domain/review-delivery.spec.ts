import { WAYBILL_STATES } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { follow, type Parcel, type Scan } from './parcel.ts'
import { reviewDelivery } from './review-delivery.ts'

const who = { waybillId: 'w', orderId: 'o', orderName: '#1', number: '1', carrier: 'una', city: 'Cali' }
const scan = (at: string, state: Scan['state'], exception?: string): Scan => ({
  at,
  state,
  code: state,
  ...(exception && { exception }),
})
const after = (scans: readonly Scan[]): Parcel =>
  scans.reduce<Parcel | undefined>((known, one) => follow(known, { ...who, ...one }), undefined)!
const judge = (scans: readonly Scan[], near: [string, number][] = []) => {
  const { score, findings } = reviewDelivery(after(scans), new Map(near))
  return { score, ...Object.fromEntries(findings.map(({ criterion, passed }) => [criterion, passed])) }
}
const absent = (at: string) => scan(at, 'exception', 'recipient_absent')
const SMOOTH = [
  scan('2026-11-02T15:00:00Z', 'picked_up'),
  scan('2026-11-03T15:00:00Z', 'in_transit'),
  scan('2026-11-04T15:00:00Z', 'delivered'),
]

describe('a delivery', () => {
  it('that went well has all points, and criteria without an answer do not count', () => {
    expect(judge(SMOOTH)).toEqual({
      score: 100,
      visited: undefined,
      scanned: true,
      first_attempt: true,
      straight: true,
    })
  })
  it('with a failed attempt that is plausible loses the first attempt alone', () => {
    const at = '2026-11-03T16:00:00Z'
    expect(judge([...SMOOTH.slice(0, 2), absent(at), SMOOTH[2]!])).toEqual({
      ...{ score: 75, visited: true, scanned: true, first_attempt: false, straight: true },
    })
  })
  it.each([
    ['two attempts within half an hour', [absent('2026-11-03T16:00:00Z'), absent('2026-11-03T16:20:00Z')], []],
    ['an attempt at two in the night', [absent('2026-11-04T07:00:00Z')], []],
    ['an attempt among five in two minutes', [absent('2026-11-03T16:00:00Z')], [['2026-11-03T16:00:00Z', 5]]],
  ] as [string, Scan[], [string, number][]][])('doubts %s', (_, attempts, near) => {
    expect(judge([SMOOTH[0]!, ...attempts, SMOOTH[2]!], near)).toMatchObject({ visited: false })
  })
  it.each([
    ['two attempts with 31 minutes between', [absent('2026-11-03T16:00:00Z'), absent('2026-11-03T16:31:00Z')], []],
    ['an attempt among four', [absent('2026-11-03T16:00:00Z')], [['2026-11-03T16:00:00Z', 4]]],
    ['a road block at night, which is no visit', [scan('2026-11-04T07:00:00Z', 'exception', 'road_block')], []],
  ] as [string, Scan[], [string, number][]][])('believes %s', (_, attempts, near) => {
    expect(judge([SMOOTH[0]!, ...attempts, SMOOTH[2]!], near)).not.toMatchObject({ visited: false })
  })
  it('that stood still for more than three days loses the scans', () => {
    expect(judge([SMOOTH[0]!, scan('2026-11-05T15:00:00Z', 'delivered')])).toMatchObject({ scanned: true })
    expect(judge([SMOOTH[0]!, scan('2026-11-05T15:01:00Z', 'delivered')])).toMatchObject({ scanned: false })
  })
  it('that comes back after it was delivered is not straight', () => {
    expect(judge([...SMOOTH, scan('2026-11-06T15:00:00Z', 'returning')])).toMatchObject({ straight: false })
  })
})

describe('following scans', () => {
  const scans = fc.uniqueArray(
    fc.record({
      at: fc
        .integer({ min: 0, max: 200 })
        .map((hours) => new Date(1_795_000_000_000 + hours * 3_600_000).toISOString()),
      state: fc.constantFrom(...WAYBILL_STATES),
    }),
    { minLength: 1, maxLength: 12, selector: ({ at }) => at },
  )
  it('is the same in any order and however often each is told', () => {
    fc.assert(
      fc.property(scans, fc.infiniteStream(fc.nat()), (all, draws) => {
        const told = all.map(({ at, state }) => scan(at, state))
        const shuffled = [...told, ...told]
          .map((one) => ({ one, by: draws.next().value as number }))
          .sort((a, b) => a.by - b.by)
        expect(after(shuffled.map(({ one }) => one))).toEqual(after(told))
      }),
    )
  })
  it('takes the newest scan for the state, and knows since when it is so', () => {
    const late = after([
      scan('2026-11-03T15:00:00Z', 'ready_for_pickup'),
      scan('2026-11-05T15:00:00Z', 'ready_for_pickup'),
      scan('2026-11-02T15:00:00Z', 'in_transit'),
    ])
    expect(late).toMatchObject({
      state: 'ready_for_pickup',
      stateSince: '2026-11-03T15:00:00Z',
      scannedAt: '2026-11-05T15:00:00Z',
    })
  })
})
