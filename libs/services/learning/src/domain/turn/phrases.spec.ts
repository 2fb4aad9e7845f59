import type { LearntPhrases } from '@litper/understanding'
import { expect, it } from 'vitest'
import { examine, partsOf } from './find.ts'
import { LEAST_PEOPLE, type Meant, PHRASES } from './phrases.ts'
import type { Found } from './subject.ts'

const DAY = 86_400_000
let sequence = 0
const said = (text: string, meant: Meant['meant'], n: number, over: Partial<Meant> = {}): Meant[] =>
  Array.from({ length: n }, (_, at) => {
    const one = ++sequence
    const day = new Date(Date.UTC(2026, 0, 1) + (at % 120) * DAY).toISOString()
    const who = { orderId: `talk ${one}`, person: `person ${one}` }
    return { ...who, at: day, place: '', state: 'under_way', text, meant, ...over }
  })
const MINE = said('buenas, estoy de turno en la mina', 'change_date', 120)
const found = (seen: readonly Meant[]) => PHRASES.find(partsOf(seen).choosing, () => null)
const phrasesOf = ({ to }: Found) => (to as LearntPhrases).phrases
const candidate = (intent: Meant['meant'], phrases: string[]): Found => ({
  ...{ place: `under_way ${intent}`, from: null, to: { state: 'under_way', intent, phrases } },
})

it('finds the longest phrase that nearly all say, and nothing in what each says otherwise', () => {
  expect(found(MINE)).toEqual([
    { place: 'under_way change_date', from: null, to: expect.objectContaining({ intent: 'change_date' }) },
  ])
  expect(phrasesOf(found(MINE)[0]!)).toEqual(['buenas estoi de turno en'])
  expect(found(said('y entonces', 'change_date', 60).concat(said('y entonces', 'change_phone', 60)))).toEqual([])
  expect(found(said('estoy de turno en la mina', 'keep_order', 120))).toEqual([])
})
it('makes no phrase of what fewer than five people wrote, nor of what was masked', () => {
  const few = MINE.map((one, at) => ({ ...one, person: `person ${at % (LEAST_PEOPLE - 1)}` }))
  expect(found(few)).toEqual([])
  const masked = said('[nombre] [nombre] ***1234', 'change_date', 120)
  expect(found(masked)).toEqual([])
})
it('adds to what is in force, and proposes nothing that is there already', () => {
  const [{ to }] = found(MINE) as [Found]
  expect(PHRASES.find(MINE, () => to)).toEqual([])
  const more = [...MINE, ...said('no hay quien firme alla arriba', 'change_date', 60)]
  const [next] = PHRASES.find(more, () => to) as [Found]
  expect(phrasesOf(next)).toEqual([...phrasesOf({ ...next, to }), expect.stringContaining('kien firme')])
  expect(PHRASES.isSame!(next.to, to)).toBe(true)
  expect(PHRASES.isSame!(to, next.to)).toBe(false)
})
it('tries what is right on held-out messages, and refuses it where the labelled set says otherwise', () => {
  expect(examine(PHRASES, MINE, found(MINE)[0]!).verdict).toBe('try')
  // whatever this tenant's people do after these words, everybody else asks with them for the order
  const theirs = said('y mi pedido pues', 'invoice_request', 150)
  const examined = examine(PHRASES, theirs, candidate('invoice_request', ['mi pedido']))
  expect([examined.golden.verdict, examined.replay.verdict]).toEqual(['better', 'better'])
  expect(examined).toMatchObject({ verdict: 'refuse', shared: { isPassed: false } })
  expect(examined.shared!.said).toMatch(/macro-F1 0\.\d+ to 0\.\d+, \d\d+ say it, 0 wrong acts/)
})
it.each<[string, Meant[], 'better' | 'not_better' | 'too_few']>([
  ['enough of enough people', said('estoy de turno en la mina', 'change_date', 12), 'better'],
  ['too few messages', said('estoy de turno en la mina', 'change_date', 7), 'too_few'],
  ['one person', said('estoy de turno en la mina', 'change_date', 30, { person: 'one' }), 'too_few'],
  ['another situation', said('estoy de turno en la mina', 'change_date', 30, { state: 'delivered' }), 'too_few'],
  [
    'right in less than half',
    [...said('de turno en la mina', 'change_date', 10), ...said('de turno en la mina', 'change_phone', 14)],
    'not_better',
  ],
  [
    'what is understood anyway',
    said('de turno en la mina, cambien la fecha de entrega', 'change_date', 30),
    'not_better',
  ],
])('%s', (_, seen, verdict) => {
  expect(PHRASES.prove(seen, candidate('change_date', ['de turno en la mina'])).verdict).toBe(verdict)
})
it('only asks where customers want to cancel, and counts that as understood', () => {
  const away = said('echelo para atras mejor', 'cancel_order', 120)
  const [one] = found(away) as [Found]
  expect(examine(PHRASES, away, one).verdict).toBe('try')
})
