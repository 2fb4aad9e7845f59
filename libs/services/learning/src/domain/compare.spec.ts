import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare } from './compare.ts'

const of = (messages: number, moved: number) => ({ messages, moved })

it.each([
  ['clearly better', of(200, 140), of(1000, 500), 'better'],
  ['clearly worse', of(200, 60), of(1000, 500), 'worse'],
  ['a difference that chance explains', of(120, 66), of(1000, 500), 'no_difference'],
  ['sure, but of three points', of(20_000, 10_600), of(20_000, 10_000), 'no_difference'],
  ['99 messages', of(99, 99), of(1000, 10), 'too_few'],
  ['99 others', of(1000, 990), of(99, 1), 'too_few'],
  ['nothing moved on either side', of(200, 0), of(200, 0), 'no_difference'],
])('%s', (_, one, others, verdict) => {
  expect(compare(one, others, 24).verdict).toBe(verdict)
})
it('gives the p of the textbook: z = 2 is 0.0455', () => {
  // shares 0.6 and 0.4 with 50 each would be z = 2; with 100 each it is z = 2.828
  expect(compare(of(100, 60), of(100, 40), 1).p).toBeCloseTo(0.00468, 4)
})
it('asks for more where more was compared', () => {
  expect(compare(of(100, 60), of(100, 40), 1).verdict).toBe('better')
  expect(compare(of(100, 60), of(100, 40), 24).verdict).toBe('no_difference')
})
it('says the opposite of the other side', () => {
  const sample = fc
    .integer({ min: 100, max: 5000 })
    .chain((messages) => fc.integer({ min: 0, max: messages }).map((moved) => of(messages, moved)))
  const OPPOSITE = { better: 'worse', worse: 'better', no_difference: 'no_difference', too_few: 'too_few' }
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      expect(compare(a, b, 5).verdict).toBe(OPPOSITE[compare(b, a, 5).verdict])
    }),
  )
})
it('says "better" of equal hours no more often than it promises', () => {
  // 1,000 comparisons of hours that are alike, corrected for 1: about 5 % differ by chance, and those by 5 points are fewer
  let seed = 7
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const draw = (messages: number) =>
    of(messages, Array.from({ length: messages }, random).filter((one) => one < 0.4).length)
  const wrong = Array.from({ length: 1000 }, () => compare(draw(150), draw(1500), 1)).filter(
    ({ verdict }) => verdict !== 'no_difference',
  )
  expect(wrong.length).toBeLessThan(70)
})
