import type { ParsedAddress } from './address.ts'
import type { Found } from './municipalities.ts'
import type { ColombianPhone } from './phones.ts'

export interface Question {
  readonly code: QuestionCode
  readonly params: Record<string, string>
}
export type QuestionCode = 'phone' | 'city' | 'city_ambiguous' | 'plate' | 'address' | 'landmark'
export interface Deliverability {
  readonly deliverable: boolean
  readonly problems: readonly QuestionCode[]
  /** The smallest one that would mend the first problem. */
  readonly question?: Question
}

/** Whether a carrier can find it and call. An apartment that may be missing is no problem: the courier calls. */
export function assessDeliverability(given: {
  readonly address: ParsedAddress
  readonly municipality: Found
  readonly phone?: ColombianPhone
}): Deliverability {
  const { address, municipality, phone } = given
  const questions: Question[] = []
  if (!municipality) questions.push({ code: 'city', params: {} })
  else if ('ambiguous' in municipality) {
    const options = municipality.ambiguous
      .slice(0, 4)
      .map((one) => `${one.name} (${one.department})`)
      .join(', ')
    questions.push({ code: 'city_ambiguous', params: { options } })
  }
  if (address.missing.includes('via')) questions.push({ code: 'address', params: {} })
  if (address.missing.includes('plate'))
    questions.push({ code: 'plate', params: { street: address.normalized.split(',')[0] ?? '' } })
  if (address.missing.includes('landmark')) questions.push({ code: 'landmark', params: {} })
  if (!phone) questions.push({ code: 'phone', params: {} })
  return { deliverable: questions.length === 0, problems: questions.map((one) => one.code), question: questions[0] }
}

const TEXTS: Record<'es' | 'en', Record<QuestionCode, string>> = {
  es: {
    phone: '¿a qué celular te puede llamar el mensajero?',
    city: '¿a qué ciudad y departamento lo enviamos?',
    city_ambiguous: '¿cuál de estas es tu ciudad: {options}?',
    plate: '¿cuál es el número completo de la dirección en {street}? Por ejemplo: # 43E-31',
    address: '¿cuál es la dirección completa? Por ejemplo: Calle 10 # 43E-31, apto 502',
    landmark: '¿qué punto de referencia cercano le ayuda al mensajero a encontrarte?',
  },
  en: {
    phone: 'which mobile number can the courier call?',
    city: 'which city and department shall we send it to?',
    city_ambiguous: 'which of these is your city: {options}?',
    plate: 'what is the full number on {street}? For example: # 43E-31',
    address: 'what is the full address? For example: Calle 10 # 43E-31, apto 502',
    landmark: 'which landmark nearby helps the courier to find you?',
  },
}

/** The question as a person reads it; an unknown code asks for the whole address. */
export function questionText(
  question: { readonly code: string; readonly params: Readonly<Record<string, string>> },
  locale: 'es' | 'en' = 'es',
): string {
  const text = TEXTS[locale][question.code as QuestionCode] ?? TEXTS[locale].address
  return text.replace(/\{(\w+)\}/g, (_, name: string) => question.params[name] ?? '')
}
