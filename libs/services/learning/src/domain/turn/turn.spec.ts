import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LEAST, type Proof, prove, type Seen } from './evidence.ts'
import {
  decideExamined,
  decideTrial,
  getsNew,
  hourFor,
  propose,
  rollBack,
  TRIAL_SHARE,
  type Turn,
  watchDrift,
} from './turn.ts'

const AT = '2026-06-01T15:00:00.000Z'
let sequence = 0
const seen = (n: number, share: number, over: Partial<Seen> = {}): Seen[] =>
  Array.from({ length: n }, (_, at) => ({
    ...{ orderId: `o${++sequence}`, sentAt: AT, hour: 10, city: 'Cali', carrier: 'una' },
    moved: at % 100 < share * 100,
    ...over,
  }))
const proof = (verdict: Proof['verdict']): Proof => ({
  ...{ candidate: { messages: 200, share: 0.6 }, champion: { messages: 900, share: 0.5 } },
  ...{ points: 10, low: 2, high: 18, verdict },
})
const examined = (verdict: 'try' | 'refuse') => ({ golden: proof('better'), replay: proof('better'), verdict })
const proposed = propose('t', 'en_oficina', { city: 'Cali', from: 18, to: 10 })
const tried = decideExamined(proposed, examined('try'), seen(3, 1), AT, 'ana')

it.each<[string, Seen[], Seen[], Proof['verdict']]>([
  ['clearly better', seen(300, 0.7), seen(900, 0.5), 'better'],
  ['alike', seen(300, 0.5), seen(900, 0.5), 'not_better'],
  ['worse', seen(300, 0.4), seen(900, 0.5), 'not_better'],
  ['sure, but of two points', seen(60_000, 0.52), seen(60_000, 0.5), 'not_better'],
  ['too few', seen(LEAST - 1, 1), seen(900, 0.1), 'too_few'],
  ['of carriers that are not compared', seen(300, 0.7, { carrier: 'otra' }), seen(900, 0.5), 'too_few'],
  [
    'better only because another carrier has more of them',
    [...seen(300, 0.8, { carrier: 'otra' }), ...seen(100, 0.5)],
    [...seen(100, 0.8, { carrier: 'otra' }), ...seen(900, 0.5)],
    'not_better',
  ],
])('%s', (_, candidate, champion, verdict) => {
  expect(prove(candidate, champion).verdict).toBe(verdict)
})
it('promotes what is alike no more often than it says', () => {
  let state = 7
  const random = () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
  const draw = (n: number) => seen(n, 0).map((one) => ({ ...one, moved: random() < 0.5 }))
  const wrong = Array.from({ length: 120 }, () => prove(draw(400), draw(400)).verdict).filter((one) => one === 'better')
  expect(wrong.length).toBeLessThan(9) // 2.5 % of 120 is 3
})
it('tries only what was proven, on a share that stays the same for each order', () => {
  expect(tried).toMatchObject({ state: 'trial', share: TRIAL_SHARE, triedAt: AT })
  expect(decideExamined(proposed, examined('refuse'), [], AT, 'ana')).toMatchObject({ state: 'refused', share: 0 })
  expect(decideExamined(tried, examined('try'), [], AT, 'eva')).toBe(tried)
  fc.assert(
    fc.property(fc.uuid(), fc.double({ min: 0, max: 1, noNaN: true }), (id, share) => {
      if (getsNew({ id: 't', share }, id)) expect(getsNew({ id: 't', share: Math.min(1, share + 0.2) }, id)).toBe(true)
      expect(hourFor({ ...tried, share: 0 }, id)).toBe(18)
      expect(hourFor({ ...tried, share: 1 }, id)).toBe(10)
    }),
  )
  const drawn = Array.from({ length: 4000 }, (_, n) => `order ${n}`).filter((id) => getsNew(tried, id)).length / 4000
  expect(Math.abs(drawn - TRIAL_SHARE)).toBeLessThan(0.03)
})
const outcomes = (turn: Turn, n: number, ours: number, theirs: number) =>
  seen(n, 0).map((one, at) => ({ ...one, moved: at % 100 < 100 * (getsNew(turn, one.orderId) ? ours : theirs) }))
it('promotes after a look that is better, and stops what harms or shows nothing', () => {
  const good = decideTrial(tried, outcomes(tried, 2000, 0.7, 0.5), AT, 'learning')
  expect(good).toMatchObject({ state: 'promoted', share: 1, looks: 1 })
  expect(good.audit.map(({ step, by }) => [step, by])).toEqual([
    ['tried', 'ana'],
    ['promoted', 'learning'],
  ])
  expect(good.audit[1]!.data).toEqual({ from: AT, until: AT, messages: 2000 })
  expect(decideTrial(tried, outcomes(tried, 2000, 0.3, 0.5), AT, 'learning').state).toBe('stopped')
  let same = tried
  for (let look = 0; look < 6; look++) same = decideTrial(same, outcomes(tried, 2000, 0.5, 0.5), AT, 'learning')
  expect(same).toMatchObject({ state: 'stopped', share: 0, looks: 6 })
  expect(decideTrial(same, [], AT, 'learning')).toBe(same)
})
it('takes a promotion back by one word, once, and alarms once when it does worse', () => {
  const good = decideTrial(tried, outcomes(tried, 2000, 0.7, 0.5), AT, 'learning')
  expect(watchDrift(good, seen(500, 0.68), AT)).toBe(good)
  const alarmed = watchDrift(good, seen(500, 0.5), AT)
  expect(alarmed.audit.at(-1)).toMatchObject({ step: 'alarmed', by: 'learning' })
  expect(watchDrift(alarmed, seen(500, 0.5), AT)).toBe(alarmed)
  const back = rollBack(alarmed, AT, 'ana', 'bajó')
  expect(back).toMatchObject({ state: 'rolled_back', share: 0 })
  expect(rollBack(back, AT, 'ana', 'otra vez')).toBe(back)
  expect(hourFor(back, 'any')).toBe(18)
})
