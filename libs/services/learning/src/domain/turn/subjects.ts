import { ARTICLES } from './articles.ts'
import { carrierCounts } from './carriers.ts'
import { choiceSubject, countValues } from './choice.ts'
import { PHRASES } from './phrases.ts'
import type { Kind, Subject } from './subject.ts'
import { WEIGHTS } from './weights.ts'

/** The hour of a message in a city; good: its parcel moved within a day. */
export const HOUR = choiceSubject({
  kind: 'hour',
  trialShare: 0.3,
  days: { mature: 2, history: 90, firstLook: 6, drift: 7 },
  counts: countValues,
})
/** The carrier of a city's orders, among those that the merchant likes equally; good: delivered within three weeks. */
export const CARRIER = choiceSubject({
  kind: 'carrier',
  trialShare: 0.3,
  days: { mature: 21, history: 150, firstLook: 28, drift: 28 },
  counts: carrierCounts,
})

/** All kinds of turns. */
export const SUBJECTS: Readonly<Record<Kind, Subject>> = {
  hour: HOUR,
  weights: WEIGHTS,
  carrier: CARRIER,
  article: ARTICLES,
  phrase: PHRASES,
}
