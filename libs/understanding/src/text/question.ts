import { unaccented } from '@litper/kernel'
import { fold } from './fold.ts'

/** Words of a question that say nothing of its subject. */
const EMPTY = new Set(
  `a al algo alguien alguna alguno ahi aqui asi aun aunque ay buenas buenos bien cada cierto como con cosa cual cuales cuando cuanta cuantas cuanto cuantos da dan de debe debo del
  desde deseo dia dias dice donde e el ella ellos en entonces era es esa ese eso esta estan estar este esto estoy favor fue fuera gracias ha hace hacen hacer hago han hasta hay hola
  ir la las le les lo los mas me mi mis mucho muy nada necesito ni no nos o otra otro para pasa pero poder podria por porque porfa pude puede pueden puedo que quiero quien quisiera
  saber se sea ser si sin sobre son soy su sus tal tambien tarde tardes te tengo tiene tienen toca todo tu tus u un una uno unos usted ustedes va van ver voy y ya yo cuanto dias`
    .split(/\s+/)
    .filter(Boolean),
)
const MOST_WORDS = 10

/** The words of a question that name its subject, as they are written; at most ten. */
export function subjectOf(question: string): string[] {
  const words = question.match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return [
    ...new Map(words.filter((word) => !EMPTY.has(unaccented(word))).map((word) => [unaccented(word), word])).values(),
  ].slice(0, MOST_WORDS)
}

/** A word without the end that number, gender and person give it, as it sounds. */
const stemOf = (word: string) => (fold(word)[0] ?? word).slice(0, 5)

/** The same words as they are compared. */
export const stemsOfSubject = (question: string): readonly string[] => subjectOf(question).map(stemOf)
/** All words of a passage as they are compared. */
export const stemsOf = (passage: string): ReadonlySet<string> => new Set(fold(passage).map((word) => word.slice(0, 5)))
/** The share of a subject that is said. */
export const shareSaid = (subject: readonly string[], said: ReadonlySet<string>): number =>
  subject.length === 0 ? 0 : subject.filter((stem) => said.has(stem)).length / subject.length

/** The share of the question's subject that a passage speaks of: below a half it is no answer. */
export const coverageOf = (question: string, passage: string): number =>
  shareSaid(stemsOfSubject(question), stemsOf(passage))
