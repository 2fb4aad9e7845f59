import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, lightOf, type Parcel } from './risk.ts'
import { DEFAULT_WEIGHTS } from './risk-weights.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 30)
const parcel = (over: Partial<Parcel> = {}): Parcel => ({
  state: 'in_transit',
  createdAt: NOW - 10 * HOUR,
  movedAt: NOW - HOUR,
  exceptions: 0,
  refusedBefore: false,
  ...over,
})
const risk = (over: Partial<Parcel> = {}, around = {}) => assess(parcel(over), around, DEFAULT_WEIGHTS, NOW)
const codes = (over: Partial<Parcel>, around = {}) => risk(over, around).reasons.map(({ code }) => code)

describe('the risk of a parcel', () => {
  it('is nothing while it moves', () => {
    expect(risk()).toEqual({ score: 0, level: 'normal', reasons: [] })
  })
  it.each<[string, Partial<Parcel>, object, string[], string]>([
    ['that is silent', { createdAt: NOW - 99 * HOUR, movedAt: NOW - 73 * HOUR }, {}, ['no_movement'], 'watch'],
    [
      'that never moved',
      { state: 'created', createdAt: NOW - 25 * HOUR, movedAt: undefined },
      {},
      ['no_movement'],
      'watch',
    ],
    [
      'with an exception',
      { state: 'exception', exceptions: 1, family: 'recipient_absent' },
      {},
      ['exception'],
      'watch',
    ],
    [
      'that was refused at the door',
      { state: 'exception', exceptions: 1, family: 'refused' },
      {},
      ['exception', 'heavy_exception'],
      'attention',
    ],
    [
      'with three exceptions',
      { state: 'exception', exceptions: 3, family: 'no_money' },
      {},
      ['exception', 'many_exceptions', 'heavy_exception'],
      'attention',
    ],
    ['that is two days late', { expectedAt: NOW - 49 * HOUR }, {}, ['late'], 'normal'],
    [
      'of a refuser in a city that returns',
      { refusedBefore: true },
      { returnsOfCity: 0.4, returnsOfAll: 0.2 },
      ['refused_before', 'city_returns'],
      'watch',
    ],
  ])('%s', (_, over, around, reasons, level) => {
    expect(codes(over, around)).toEqual(reasons)
    expect(risk(over, around).level).toBe(level)
  })
  it('grows with the silence, to a most', () => {
    const scores = [71, 72, 144, 216, 999].map(
      (hours) => risk({ movedAt: NOW - hours * HOUR, createdAt: NOW - 1000 * HOUR }).score,
    )
    expect(scores).toEqual([0, 25, 35, 45, 50])
  })
  it('never falls while nothing happens, stays in bounds, and is the sum of its reasons', () => {
    const any = fc.record({
      state: fc.constantFrom('created', 'in_transit', 'exception', 'ready_for_pickup'),
      exceptions: fc.nat(5),
      refusedBefore: fc.boolean(),
      ago: fc.nat(500),
      due: fc.integer({ min: -200, max: 200 }),
    })
    fc.assert(
      fc.property(any, fc.nat(200), ({ ago, due, ...rest }, later) => {
        const one = { ...rest, createdAt: NOW - ago * HOUR, expectedAt: NOW + due * HOUR }
        const [now, then] = [NOW, NOW + later * HOUR].map((at) => assess(one, {}, DEFAULT_WEIGHTS, at))
        expect(then!.score).toBeGreaterThanOrEqual(now!.score)
        expect(then!.score).toBeLessThanOrEqual(100)
        expect(now!.score).toBe(
          Math.min(
            100,
            now!.reasons.reduce((sum, { points }) => sum + points, 0),
          ),
        )
      }),
    )
  })
})
it('a light needs some parcels to be red', () => {
  expect(
    [
      [2, 2, 0],
      [20, 3, 1],
      [20, 1, 1],
      [20, 0, 1],
    ].map(([parcels, urgent, attention]) => lightOf({ parcels: parcels!, urgent: urgent!, attention: attention! })),
  ).toEqual(['yellow', 'red', 'yellow', 'green'])
})
