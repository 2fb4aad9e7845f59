import { wilson } from '@litper/metrics'
import { coverageOf, shareSaid, stemsOf, stemsOfSubject } from '@litper/understanding'
import { draftOf } from './draft.ts'
import type { Proof, Seen } from './evidence.ts'
import type { Draft, Found, Subject, Value } from './subject.ts'

/** A conversation that was handed over: what was asked, and what a person answered. Masked. */
export interface Asked extends Seen {
  readonly question: string
  readonly answer: string
  /** The customer was satisfied. */
  readonly good: boolean
}

/** So many satisfied customers of one matter, before it is worth an article. */
const LEAST_ANSWERS = 6
/** Held-out conversations to which the draft would be given, in each part. */
const LEAST_HELD_OUT = 6
/** In more than half of them the draft must say what the person said; by the low end of the 95 % interval. */
const LEAST_LOW = 0.5
const HALF = 0.5
const MOST_SEARCHED = 250
const MOST_FOUND = 3

/** A matter is the same when each question speaks of half of the other's subject. */
interface Words {
  readonly subject: readonly string[]
  readonly said: ReadonlySet<string>
}
const wordsOf = (text: string): Words => ({ subject: stemsOfSubject(text), said: stemsOf(text) })
const isAlike = (a: Words, b: Words) => shareSaid(a.subject, b.said) >= HALF && shareSaid(b.subject, a.said) >= HALF

const draftIn = (value: Value): Draft => value as Draft
/** By the rule of the knowledge's search: it speaks of half of what is asked. The draft is read once for all questions. */
function isGivenTo({ title, body }: Draft): (asked: Asked) => boolean {
  const said = stemsOf(`${title} ${body}`)
  return ({ question }) => shareSaid(stemsOfSubject(question), said) >= HALF
}
const numbersOf = (text: string) => new Set(text.match(/\d[\d.,]*\d|\d/g) ?? [])
/** The answer says what the draft says: half of its subject, and every number of it. */
const agrees = (body: string, answer: string): boolean =>
  coverageOf(body, answer) >= HALF && numbersOf(body).isSubsetOf(numbersOf(answer))

function proofOf(seen: readonly Asked[], { to }: Pick<Found, 'to'>): Proof {
  const draft = draftIn(to)
  const isGiven = isGivenTo(draft)
  const given = seen.filter((one) => one.good && isGiven(one))
  const right = given.filter(({ answer }) => agrees(draft.body, answer)).length
  const share = given.length === 0 ? 0 : right / given.length
  const [low, high] = wilson(right, given.length).map((one) => 100 * one) as [number, number]
  const sides = { candidate: { messages: given.length, share }, champion: { messages: given.length, share: 0 } }
  if (given.length < LEAST_HELD_OUT) return { ...sides, points: 0, low: 0, high: 0, verdict: 'too_few' }
  return { ...sides, points: 100 * share, low, high, verdict: low > 100 * LEAST_LOW ? 'better' : 'not_better' }
}

/** In its trial the draft waits for the knowledge's team. They alone end it, so no look ever promotes it. */
export const ARTICLES: Subject<Asked> = {
  kind: 'article',
  trialShare: 0,
  isDecidedElsewhere: true,
  days: { mature: 1, history: 150, firstLook: 28, drift: 7 },
  find: (choosing) =>
    draftsOf(choosing.filter(({ good }) => good).slice(-MOST_SEARCHED)).map((to) => ({
      place: stemsOfSubject(to.title).toSorted().join(' '),
      from: null,
      to,
    })),
  prove: proofOf,
  proveTrial: (seen, turn) => ({ ...proofOf(seen, turn), verdict: 'too_few' }),
  measure: () => ({ messages: 0, share: 0 }),
  isSame: (a, b) => isAlike(wordsOf(draftIn(a).title), wordsOf(draftIn(b).title)),
}

/** A draft for each matter that satisfied customers asked often; the greatest first. */
function draftsOf(seen: readonly Asked[]): Draft[] {
  let left = seen.map((one) => ({ one, words: wordsOf(one.question) })).filter(({ words }) => words.subject.length > 0)
  const drafts: Draft[] = []
  while (drafts.length < MOST_FOUND) {
    const groups = left.map((seed) => left.filter(({ words }) => isAlike(seed.words, words)))
    const most = groups.reduce<typeof left>((a, b) => (b.length > a.length ? b : a), [])
    if (most.length < LEAST_ANSWERS) return drafts
    const draft = draftOf(most.map(({ one }) => one))
    if (draft) drafts.push(draft)
    left = left.filter((one) => !most.includes(one))
  }
  return drafts
}
