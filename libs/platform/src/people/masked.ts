import { mask } from '../telemetry/mask.ts'

/** How the fields that tell about a person are shown to a caller who may not see people. One table for every operation. */
const FIELDS: Readonly<Record<string, (text: string) => string>> = {
  phone: phone,
  email: mask,
  lastName: initial,
  recipient: names,
  contactName: names,
  address: hidden,
  address1: hidden,
  address2: hidden,
  notes: hidden,
  note: hidden,
  username: hidden,
  userId: hidden,
  lastText: hidden,
  description: words,
}
/** Objects whose `name` is a person's. */
const PEOPLE = new Set(['contact', 'customer', 'recipient', 'to', 'from', 'person'])
/** Objects whose `text` is a message, of either side. */
const TALK = new Set(['messages', 'message', 'lines'])

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
  const way = FIELDS[name]
  if (way) return way(text)
  if (name === 'name' && PEOPLE.has(of)) return names(text)
  if (name === 'text' && TALK.has(of)) return hidden()
  return mask(text)
}

const HIDDEN = '***'
function hidden(): string {
  return HIDDEN
}
/** Only what is no whole number survives the mask: then nothing of it is shown. */
function phone(text: string): string {
  const so = mask(text)
  return so === text ? HIDDEN : so
}
function initial(text: string): string {
  return `${[...text.trim()][0] ?? ''}.`
}
function names(text: string): string {
  const [first = '', ...others] = text.trim().split(/\s+/)
  return others.length > 0 ? `${first} ${initial(others[0]!)}` : first
}
/** A carrier's own words may name who took the parcel. */
function words(text: string): string {
  return /\b(a|por|cc|c\.c|nit|recib\w*|entregad[oa] a)\b/i.test(text) ? HIDDEN : mask(text)
}
