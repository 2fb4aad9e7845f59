import { shareSaid, stemsOf, stemsOfSubject } from '@litper/understanding'
import type { Draft } from './subject.ts'

interface Answered {
  /** Its conversation. */
  readonly orderId: string
  readonly question: string
  readonly answer: string
}
const MOST_SOURCES = 20
const LEAST_LENGTH = 20

/**
 * Sentences that name a person, an order or a guía, or that greet, are left out: an article is for everybody. Masks of personal data are
 * in brackets or begin with stars; a sentence with a mask goes as a whole.
 */
const OF_ONE_PERSON = /[[\]*#]|\b(tu|su) (pedido|gu[ií]a|paquete|env[ií]o) (es|est[aá]|va|sali[oó]|lleg[oó])\b|\d{5,}/i
const GREETING =
  /^(¡?hola|buen[oa]s|con (mucho )?gusto|claro que s[ií]|gracias|muchas gracias|quedo atent[oa])\b[^.]{0,30}$/i
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+|\n+/).map((one) => one.trim())

const forEverybody = (answer: string): string =>
  sentencesOf(answer)
    .filter((one) => one !== '' && !OF_ONE_PERSON.test(one) && !GREETING.test(one.replace(/[.!¡]+/g, '').trim()))
    .join(' ')

/** The question and the answer that are nearest to all others; undefined where nothing of them is for everybody. */
export function draftOf(answered: readonly Answered[]): Draft | undefined {
  const clean = answered.map((one) => ({
    ...one,
    answer: forEverybody(one.answer),
    question: forEverybody(one.question),
  }))
  const bodies = clean.filter(({ answer }) => answer.length >= LEAST_LENGTH)
  const questions = clean.filter(({ question }) => question !== '')
  if (bodies.length < answered.length / 2 || questions.length === 0) return undefined
  const title = nearest(questions.map(({ question }) => question))
  const body = nearest(bodies.map(({ answer }) => answer))
  return { title: title.slice(0, 160), body, sources: answered.map(({ orderId }) => orderId).slice(-MOST_SOURCES) }
}

/** The text whose subject the others speak of most; of equals the shortest. */
function nearest(texts: readonly string[]): string {
  const said = texts.map(stemsOf)
  const scored = texts.map((text) => {
    const subject = stemsOfSubject(text)
    return { text, score: said.reduce((sum, one) => sum + shareSaid(subject, one), 0) }
  })
  return scored.reduce((a, b) => (b.score > a.score || (b.score === a.score && b.text.length < a.text.length) ? b : a))
    .text
}
