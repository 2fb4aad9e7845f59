import { mask } from '../telemetry/mask.ts'

/** How the fields that tell about a person are shown to a caller who may not see people. One table for every operation. */
const FIELDS: Readonly<Record<string, (text: string) => string>> = {
  phone: phone,
  email: mask,
  lastName: initial,
  recipient: maskedName,
  contactName: maskedName,
  address: hidden,
  address1: hidden,
  address2: hidden,
  notes: hidden,
  note: hidden,
  username: hidden,
  userId: hidden,
  lastText: hidden,
  description: words,
  text: hidden,
  said: hidden,
  detail: sentence,
  answer: hidden,
  instruction: hidden,
  search: hidden,
}
/** Objects whose `name` is a person's. */
const PEOPLE = new Set(['contact', 'customer', 'recipient', 'to', 'from', 'person'])
/** Lists whose texts are the platform's and the team's own, with phones and mails at most. */
const OWN_WORDS = new Set(['timeline'])
/** What agents were told and did: a value that is not clearly an id, a date, a small number or a code may be about a person. */
const FREE = new Set(['input', 'facts'])
const PLAIN = /^([\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\d(T[\d:.]+Z)?|-?\d{1,5}(\.\d+)?|[a-z]+([._][a-z]+)+)$/

/** The same answer for a role that does not need the person: `300***4567`, first name and initial, no address, no words. */
export const masked = (answer: unknown): unknown => walk(answer, '', '')

function walk(value: unknown, name: string, of: string): unknown {
  if (typeof value === 'string') return shown(value, name, of)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((one) => walk(one, name, of))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, key, name)]))
}

function shown(text: string, name: string, of: string): string {
  if (text === '') return text
  if (FREE.has(of)) return PLAIN.test(text) ? text : hidden()
  if (OWN_WORDS.has(of)) return mask(text)
  const way = FIELDS[name]
  if (way) return way(text)
  if (name === 'name' && PEOPLE.has(of)) return maskedName(text)
  return mask(text)
}

const HIDDEN = '***'
function hidden(): string {
  return HIDDEN
}
/** One word is a code or a country; more may be what was written. */
function sentence(text: string): string {
  return /\s/.test(text.trim()) ? HIDDEN : mask(text)
}
/** Only what is no whole number survives the mask: then nothing of it is shown. */
function phone(text: string): string {
  const so = mask(text)
  return so === text ? HIDDEN : so
}
function initial(text: string): string {
  return `${[...text.trim()][0] ?? ''}.`
}
/** First name and initial: `Ana R.` */
export function maskedName(text: string): string {
  const [first = '', ...others] = text.trim().split(/\s+/)
  return others.length > 0 ? `${first} ${initial(others[0]!)}` : first
}
/** A carrier's own words may name who took the parcel. */
function words(text: string): string {
  return /\b(a|por|cc|c\.c|nit|recib\w*|entregad[oa] a)\b/i.test(text) ? HIDDEN : mask(text)
}
