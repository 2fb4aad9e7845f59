import fc from 'fast-check'
import { expect, it } from 'vitest'
import { promote, refuse, replace, rollBack } from './by-person.ts'
import { type Chosen, LEAST, type Proof, prove } from './evidence.ts'
import { examine } from './find.ts'
import { HOUR } from './subjects.ts'
import { decideExamined, decideTrial, getsNew, propose, type Turn, valueFor, watchDrift } from './turn.ts'

const AT = '2026-06-01T15:00:00.000Z'
let sequence = 0
const seen = (n: number, share: number, over: Partial<Chosen> = {}): Chosen[] =>
  Array.from({ length: n }, (_, index) => ({
    ...{ orderId: `o${++sequence}`, at: AT, value: 10, place: 'Cali', stratum: 'una' },
    good: index % 100 < share * 100,
    ...over,
  }))
const proof = (verdict: Proof['verdict']): Proof => ({
  ...{ candidate: { messages: 200, share: 0.6 }, champion: { messages: 900, share: 0.5 } },
  ...{ points: 10, low: 2, high: 18, verdict },
})
const examined = (verdict: 'try' | 'refuse') => ({ golden: proof('better'), replay: proof('better'), verdict })
const proposed = propose('t', { kind: 'hour', topic: 'en_oficina' }, { place: 'Cali', from: 18, to: 10 })
const tried = decideExamined(proposed, examined('try'), seen(3, 1), AT, 'ana')

it.each<[string, Chosen[], Chosen[], Proof['verdict']]>([
  ['clearly better', seen(300, 0.7), seen(900, 0.5), 'better'],
  ['alike', seen(300, 0.5), seen(900, 0.5), 'not_better'],
  ['worse', seen(300, 0.4), seen(900, 0.5), 'not_better'],
  ['sure, but of two points', seen(60_000, 0.52), seen(60_000, 0.5), 'not_better'],
  ['too few', seen(LEAST - 1, 1), seen(900, 0.1), 'too_few'],
  ['of carriers that are not compared', seen(300, 0.7, { stratum: 'otra' }), seen(900, 0.5), 'too_few'],
  [
    'better only because another carrier has more of them',
    [...seen(300, 0.8, { stratum: 'otra' }), ...seen(100, 0.5)],
    [...seen(100, 0.8, { stratum: 'otra' }), ...seen(900, 0.5)],
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
  const draw = (n: number) => seen(n, 0).map((one) => ({ ...one, good: random() < 0.5 }))
  const wrong = Array.from({ length: 120 }, () => prove(draw(400), draw(400)).verdict).filter((one) => one === 'better')
  expect(wrong.length).toBeLessThan(9) // 2.5 % of 120 is 3
})
it('tries only what was proven, on a share that stays the same for each order', () => {
  expect(tried).toMatchObject({ state: 'trial', share: HOUR.trialShare, triedAt: AT })
  expect(decideExamined(proposed, examined('refuse'), [], AT, 'ana')).toMatchObject({ state: 'refused', share: 0 })
  expect(decideExamined(tried, examined('try'), [], AT, 'eva')).toBe(tried)
  fc.assert(
    fc.property(fc.uuid(), fc.double({ min: 0, max: 1, noNaN: true }), (id, share) => {
      if (getsNew({ id: 't', share }, id)) expect(getsNew({ id: 't', share: Math.min(1, share + 0.2) }, id)).toBe(true)
      expect(valueFor({ ...tried, share: 0 }, id)).toBe(18)
      expect(valueFor({ ...tried, share: 1 }, id)).toBe(10)
    }),
  )
  const drawn = Array.from({ length: 4000 }, (_, n) => `order ${n}`).filter((id) => getsNew(tried, id)).length / 4000
  expect(Math.abs(drawn - HOUR.trialShare)).toBeLessThan(0.03)
})
const outcomes = (turn: Turn, n: number, ours: number, theirs: number) =>
  seen(n, 0).map((one, at) => ({ ...one, good: at % 100 < 100 * (getsNew(turn, one.orderId) ? ours : theirs) }))
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
it('asks for more at an early look than at a late one, and stops harm alike at each', () => {
  /** So many orders of each side that the shares are exactly these. */
  const exactly = (ours: number, theirs: number) => {
    const [mine, others] = [true, false].map((isNew) =>
      seen(4000, 0).filter((one) => getsNew(tried, one.orderId) === isNew),
    )
    const good = (all: Chosen[], share: number) => all.map((one, at) => ({ ...one, good: at % 100 < 100 * share }))
    return [...good(mine!.slice(0, 600), ours), ...good(others!.slice(0, 1400), theirs)]
  }
  const better = exactly(0.56, 0.5) // z 2.5
  expect(decideTrial(tried, better, AT, 'learning').state).toBe('trial')
  expect(decideTrial({ ...tried, looks: 5 }, better, AT, 'learning').state).toBe('promoted')
  const worse = exactly(0.43, 0.5) // z −2.9
  for (const looks of [0, 3]) expect(decideTrial({ ...tried, looks }, worse, AT, 'learning').state).toBe('stopped')
})
it('takes a promotion back by one word, once, and alarms once when it does worse', () => {
  const good = decideTrial(tried, outcomes(tried, 2000, 0.7, 0.5), AT, 'learning')
  expect(watchDrift(good, seen(500, 0.68), AT)).toBe(good)
  const alarmed = watchDrift(good, seen(500, 0.5), AT)
  expect(alarmed.audit.at(-1)).toMatchObject({ step: 'alarmed', by: 'learning' })
  expect(watchDrift(alarmed, seen(500, 0.5), AT)).toBe(alarmed)
  const back = rollBack(alarmed, { at: AT, by: 'ana', because: 'bajó' })
  expect(back).toMatchObject({ state: 'rolled_back', share: 0 })
  expect(rollBack(back, { at: AT, by: 'ana', because: 'otra vez' })).toBe(back)
  expect(valueFor(back, 'any')).toBe(18)
})
it('lets a person end a trial early either way, and promote nothing that was not proven', () => {
  const word = { at: AT, by: 'ana', because: 'vale' }
  const early = promote(tried, outcomes(tried, 40, 0.7, 0.5), word)
  expect(early).toMatchObject({ state: 'promoted', share: 1, promised: tried.promised })
  expect(promote(tried, outcomes(tried, 2000, 0.7, 0.5), word).promised!.messages).toBeGreaterThan(500)
  expect(refuse(tried, word)).toMatchObject({ state: 'refused', share: 0 })
  const refused = decideExamined(proposed, examined('refuse'), [], AT, 'ana')
  for (const one of [proposed, refused]) expect([promote(one, [], word), refuse(one, word)]).toEqual([one, one])
  expect(rollBack(replace(early, word), word)).toMatchObject({ state: 'replaced' })
})
it('looks for a better hour also where messages leave at once, at whatever hour', () => {
  const all = [...seen(2000, 0.7, { value: 10 }), ...[8, 14, 18].flatMap((value) => seen(2000, 0.5, { value }))]
  expect(HOUR.find(all, () => null)).toEqual([{ place: 'Cali', from: null, to: 10 }])
  const spread = all.map((one, index) => ({
    ...one,
    at: new Date(Date.parse(AT) + (index % 90) * 86_400_000).toISOString(),
  }))
  expect(examine(HOUR, spread, { place: 'Cali', from: null, to: 10 }).verdict).toBe('try')
  expect(examine(HOUR, spread, { place: 'Cali', from: null, to: 8 }).verdict).toBe('refuse')
})
