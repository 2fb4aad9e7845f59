import { type Intent, isLearnable, type LearntPhrases, type State } from '@litper/understanding'
import { onGolden } from '@litper/understanding/golden'
import type { Counted, Proof, Seen } from './evidence.ts'
import { exactInterval } from './exact.ts'
import { canBeHelped, isHelped, phrasesIn, read, saysOne } from './read-meaning.ts'
import type { Checked, Found, Subject, Value } from './subject.ts'

/** Words of a customer whose meaning is known from what a person, or the customer's own button, did afterwards. Masked. */
export interface Meant extends Seen {
  readonly state: State
  readonly text: string
  /** A keyed hash of who wrote it. */
  readonly person: string
  readonly meant: Intent
}

/** Each phrase of a candidate was written by so many people at least: it is nobody's own. */
export const LEAST_PEOPLE = 5
/** Messages that a phrase must have made understood where it is chosen from. */
const LEAST_MENDED = 8
/** Of all that say it, so many must mean it. */
const LEAST_MEANT = 0.8
/** Held-out messages that say one of the phrases, in each part and at each look. */
const LEAST_HELD_OUT = 8
const HALF = 0.5
/** A shorter phrase that gains little more is not worth what else it may hit. */
const NEARLY = 0.8
/** More would say the same, and the search must not hold up the process. */
const MOST_SEARCHED = 3000
/** Of one candidate: a person must still see them all. */
const MOST_PHRASES = 5
/** Phrases that are held against the labelled set, of each choice. */
const MOST_HELD = 6
/** Phrases that are counted, of each choice: those that most people wrote. */
const MOST_COUNTED = 80

const phrasesOf = (value: Value | null): readonly LearntPhrases[] => (value === null ? [] : [value as LearntPhrases])
const placeOf = ({ state, meant }: Pick<Meant, 'state' | 'meant'>) => `${state} ${meant}`

function search(there: readonly Meant[], intent: Intent, from: LearntPhrases | null): LearntPhrases | undefined {
  const { state } = there[0]!
  const ours = there.filter(({ meant }) => meant === intent)
  let to = from ?? { state, intent, phrases: [] }
  while (to.phrases.length - (from?.phrases.length ?? 0) < MOST_PHRASES) {
    const base = to
    const missed = ours.filter((one) => !isHelped(read(one, [base]), intent) && canBeHelped(one, intent))
    const next = ranked(intent, missed, there)
      .slice(0, MOST_HELD)
      .map((phrase) => ({ ...base, phrases: [...base.phrases, phrase] }))
      .find((one) => check({ from: base, to: one }).isPassed)
    if (!next) break
    to = next
  }
  return to.phrases.length > (from?.phrases.length ?? 0) ? to : undefined
}

/** Phrases that would mend most of what was missed, the best first; of nearly equal ones the longest. */
function ranked(intent: Intent, missed: readonly Meant[], there: readonly Meant[]): string[] {
  const people = new Map<string, Set<string>>()
  for (const one of missed)
    for (const phrase of phrasesIn(one)) people.set(phrase, (people.get(phrase) ?? new Set()).add(one.person))
  const written = [...people].filter(([, by]) => by.size >= LEAST_PEOPLE).sort(([, a], [, b]) => b.size - a.size)
  const scored = written.slice(0, MOST_COUNTED).flatMap(([phrase]) => {
    const mended = missed.filter((one) => saysOne(one, phrase)).length
    if (mended < LEAST_MENDED) return []
    const said = there.filter((one) => saysOne(one, phrase))
    const right = said.filter((one) => one.meant === intent).length
    return right / said.length < LEAST_MEANT ? [] : [{ phrase, score: mended - 2 * (said.length - right) }]
  })
  const most = scored.reduce((best, { score }) => Math.max(best, score), 0)
  const isNear = ({ score }: { score: number }) => Number(score >= NEARLY * most)
  return scored
    .sort(
      (a, b) =>
        isNear(b) - isNear(a) ||
        (isNear(a) ? sizeOf(b.phrase) - sizeOf(a.phrase) : 0) ||
        b.score - a.score ||
        (a.phrase < b.phrase ? -1 : 1),
    )
    .map(({ phrase }) => phrase)
}
const sizeOf = (phrase: string) => phrase.split(' ').length

/** Messages that say one of the candidate's phrases: all others are read as before. */
const saying = (seen: readonly Meant[], to: Value): Meant[] => {
  const { state, phrases } = to as LearntPhrases
  return seen.filter((one) => one.state === state && phrases.some((phrase) => saysOne(one, phrase)))
}
const countOf = (seen: readonly Meant[], value: Value | null): Counted => {
  const right = seen.filter((one) => isHelped(read(one, phrasesOf(value)), one.meant)).length
  return { messages: seen.length, share: seen.length === 0 ? 0 : right / seen.length }
}

/**
 * Whether the candidate reads right what the reading in force does not, on the same messages: a sign test on those that only one of them
 * reads right, with its exact interval; and it must be right in more than half of all that say it.
 */
function prove(seen: readonly Meant[], { from, to }: Pick<Found, 'from' | 'to'>, confidence: number): Proof {
  const said = saying(seen, to)
  const sides = { candidate: countOf(said, to), champion: countOf(said, from) }
  const people = new Set(said.map(({ person }) => person)).size
  if (said.length < LEAST_HELD_OUT || people < LEAST_PEOPLE)
    return { ...sides, points: 0, low: 0, high: 0, verdict: 'too_few' }
  const judged = said.map((one) => ({
    ours: isHelped(read(one, phrasesOf(to)), one.meant),
    theirs: isHelped(read(one, phrasesOf(from)), one.meant),
  }))
  const won = judged.filter(({ ours, theirs }) => ours && !theirs).length
  const deciding = judged.filter(({ ours, theirs }) => ours !== theirs).length
  const pointsOf = (share: number) => (100 * (2 * share - 1) * deciding) / said.length
  const [low, high] = exactInterval(won, deciding, confidence).map(pointsOf) as [number, number]
  const [least] = exactInterval(Math.round(sides.candidate.share * said.length), said.length, confidence)
  const points = deciding === 0 ? 0 : pointsOf(won / deciding)
  return { ...sides, points, low, high, verdict: low > 0 && least > HALF ? 'better' : 'not_better' }
}

/** On the labelled set of all: the macro-F1 is not lower, and nothing is taken back that the customer wanted. */
function check({ from, to }: Pick<Found, 'from' | 'to'>): Checked {
  const { said, macroBefore, macroAfter, wrongActs } = onGolden(phrasesOf(from), phrasesOf(to))
  return {
    isPassed: macroAfter >= macroBefore && wrongActs === 0,
    said: `labelled set: macro-F1 ${macroBefore.toFixed(5)} to ${macroAfter.toFixed(5)}, ${said} say it, ${wrongActs} wrong acts`,
  }
}

/** What customers of one tenant mean by words that the shared model does not understand, or understands wrongly. */
export const PHRASES: Subject<Meant> = {
  kind: 'phrase',
  trialShare: 0.3,
  days: { mature: 4, history: 150, firstLook: 11, drift: 28 },
  leastDrift: 20,
  find(choosing, inForce) {
    const learnable = choosing.filter(({ meant, state }) => isLearnable(meant, state))
    return [...Map.groupBy(learnable, placeOf)].flatMap(([place, ours]) => {
      const { state, meant } = ours[0]!
      const from = inForce(place) as LearntPhrases | null
      const there = choosing.filter((one) => one.state === state).slice(-MOST_SEARCHED)
      const to = ours.length < LEAST_MENDED ? undefined : search(there, meant, from)
      return to ? [{ place, from, to }] : []
    })
  },
  check,
  prove: (seen, found) => prove(seen, found, 0.95),
  proveTrial: (seen, turn, confidence) => prove(seen, turn, confidence),
  measure: (seen, { to }) => countOf(saying(seen, to), to),
  isSame(a, b) {
    const [one, other] = [a as LearntPhrases, b as LearntPhrases]
    const isOfOne = one.state === other.state && one.intent === other.intent
    return isOfOne && other.phrases.every((phrase) => one.phrases.includes(phrase))
  },
}
