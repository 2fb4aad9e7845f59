import type { Answer, AnswerKind } from '../domain/exception.ts'

const INSTRUCTIONS: Readonly<Record<AnswerKind, string>> = {
  redeliver: 'Guía {number}: volver a entregar en la misma dirección.',
  date: 'Guía {number}: entregar el {date}.',
  address: 'Guía {number}: entregar en {address}.',
  office: 'Guía {number}: dejar en la oficina; el cliente recoge.',
  return: 'Guía {number}: devolver al remitente.',
}

/** What is typed, or said, at the carrier's desk. */
export function instructionOf(number: string, { kind, date, address, note }: Answer): string {
  const values: Readonly<Record<string, string>> = { number, date: date ?? '', address: address ?? '' }
  const text = INSTRUCTIONS[kind].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return note ? `${text} ${note}` : text
}

/** What the timeline says of an answer. */
export const ANSWER_TEXTS: Readonly<Record<'es' | 'en', Readonly<Record<AnswerKind, string>>>> = {
  es: {
    redeliver: 'Novedad: volver a entregar',
    date: 'Novedad: entregar en otra fecha',
    address: 'Novedad: entregar en otra dirección',
    office: 'Novedad: recoge en la oficina',
    return: 'Novedad: devolver a la tienda',
  },
  en: {
    redeliver: 'Answer: deliver again',
    date: 'Answer: deliver on another day',
    address: 'Answer: deliver at another address',
    office: 'Answer: the customer collects at the office',
    return: 'Answer: send back to the shop',
  },
}
