import type { Missing, ParsedAddress } from './address/types.ts'
import type { ColombianPhone } from './phones/colombian-phone.ts'
import type { Found } from './places/settle.ts'
import { QUESTION_TEXTS, type QuestionCode } from './texts/questions.ts'

export interface Question {
  readonly code: QuestionCode
  readonly params: Record<string, string>
}
export interface Deliverability {
  readonly deliverable: boolean
  readonly problems: readonly QuestionCode[]
  /** The smallest one that would mend the first problem. */
  readonly question?: Question
}

/** The municipality is judged by what was found of it, and a flat that may be missing is no problem: the courier calls. */
const ASKED: Partial<Record<Missing, QuestionCode>> = {
  via: 'address',
  plate: 'plate',
  neighbourhood: 'neighbourhood',
  landmark: 'landmark',
}

/** Whether a carrier can find it and call. */
export function assessDeliverability(given: {
  readonly address: ParsedAddress
  readonly municipality: Found
  readonly phone?: ColombianPhone
}): Deliverability {
  const questions: Question[] = []
  const place = placeQuestion(given.municipality)
  if (place) questions.push(place)
  const street = given.address.normalized.split(',')[0]!
  for (const lack of given.address.missing) {
    const code = ASKED[lack]
    if (code) questions.push({ code, params: code === 'address' || code === 'landmark' ? {} : { street } })
  }
  if (!given.phone) questions.push({ code: 'phone', params: {} })
  return { deliverable: questions.length === 0, problems: questions.map((one) => one.code), question: questions[0] }
}

function placeQuestion(found: Found): Question | undefined {
  if (!found) return { code: 'city', params: {} }
  if (!('ambiguous' in found)) return undefined
  const options = found.ambiguous.slice(0, 4).map((one) => `${one.name} (${one.department})`)
  return { code: 'city_ambiguous', params: { options: options.join(', ') } }
}

/** The question as a person reads it; an unknown code asks for the whole address. */
export function questionText(
  question: { readonly code: string; readonly params: Readonly<Record<string, string>> },
  locale: 'es' | 'en' = 'es',
): string {
  const texts: Readonly<Record<string, string>> = QUESTION_TEXTS[locale]
  const text = Object.hasOwn(texts, question.code) ? texts[question.code]! : QUESTION_TEXTS[locale].address
  return text.replace(/\{(\w+)\}/g, (_, name: string) => question.params[name] ?? '')
}
