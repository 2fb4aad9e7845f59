import { type ColombianPhone, fromDigits } from './colombian-phone.ts'
import { foreignE164 } from './foreign-phone.ts'

/**
 * What a phone field holds. `mobile` and `landline` can be called by a courier; `foreign` can be written to and names a person, but
 * no carrier calls it; `unusable` names nobody and must not be kept where a phone later proves who somebody is.
 */
export type PhoneReading =
  | { readonly kind: 'mobile' | 'landline'; readonly phone: ColombianPhone }
  | { readonly kind: 'foreign'; readonly e164: string }
  | { readonly kind: 'unusable'; readonly why: 'empty' | 'too_short' | 'too_long' | 'no_phone' }

export interface PhoneHints {
  /** Area digit of the place it goes to: completes a landline of seven digits. */
  readonly area?: string | undefined
}

/** The numbers in a field, best first: a mobile, a landline, a foreign one. Never empty. */
export function readPhones(written: string | null | undefined, hints: PhoneHints = {}): readonly PhoneReading[] {
  const text = (written ?? '').slice(0, MOST).normalize('NFKC')
  const readings = chunks(text).flatMap((chunk) => readChunk(chunk, hints.area))
  const useful = readings.filter((one) => one.kind !== 'unusable').sort((a, b) => RANK[a.kind] - RANK[b.kind])
  const distinct = useful.filter((one, at) => useful.findIndex((other) => e164Of(other) === e164Of(one)) === at)
  return distinct.length > 0 ? distinct : [readings.sort((a, b) => digitsOf(b) - digitsOf(a))[0] ?? unusable('')]
}

/** The best number in a field. */
export const readPhone = (written: string | null | undefined, hints: PhoneHints = {}): PhoneReading =>
  readPhones(written, hints)[0]!

/**
 * The best number among an order's fields, in the order given: of equals the first. A landline is passed over for a mobile further on.
 */
export function choosePhone(
  fields: readonly (string | null | undefined)[],
  hints: PhoneHints = {},
): { readonly chosen: PhoneReading; readonly others: readonly PhoneReading[] } {
  const all = fields.flatMap((field) => (field?.trim() ? readPhones(field, hints) : []))
  const ranked = all.map((one, at) => ({ one, at })).sort((a, b) => RANK[a.one.kind] - RANK[b.one.kind] || a.at - b.at)
  const [chosen = { kind: 'unusable', why: 'empty' } as const, ...rest] = ranked.map(({ one }) => one)
  const others = rest.filter(
    (one, at) =>
      one.kind !== 'unusable' && ![chosen, ...rest.slice(0, at)].some((known) => e164Of(known) === e164Of(one)),
  )
  return { chosen, others }
}

/** E.164 of what a field holds; nothing when it is unusable: the only value that may prove who somebody is. */
export const e164Of = (reading: PhoneReading): string | undefined =>
  reading.kind === 'foreign' ? reading.e164 : reading.kind === 'unusable' ? undefined : reading.phone.e164

/** How rows may spell a phone: as it is here, and as E.164. Rows of before phones were read hold what was typed. */
export const spellingsOf = (phone: string): string[] => [phone, e164Of(readPhone(phone)) ?? phone]

/** A Colombian number, mobile before landline, whatever stands around it; nothing when there is none. */
export function parseColombianPhone(text: string, hints: PhoneHints = {}): ColombianPhone | undefined {
  const reading = readPhone(text, hints)
  return reading.kind === 'mobile' || reading.kind === 'landline' ? reading.phone : undefined
}

const RANK: Readonly<Record<PhoneReading['kind'], number>> = { mobile: 0, landline: 1, foreign: 2, unusable: 3 }
/** Longer fields hold no phone that anybody meant. */
const MOST = 120
const WHY_RANK = { empty: 0, no_phone: 1, too_short: 2, too_long: 3 } as const
const digitsOf = (reading: PhoneReading): number => (reading.kind === 'unusable' ? WHY_RANK[reading.why] : 4)

/** Words, commas and slashes part numbers; blanks, dashes, dots and brackets may stand inside one. */
function chunks(text: string): string[] {
  const plain = text
    .replace(/(?<=\d)(?<!\d{7})[oO](?=[ .-]?\d)/g, '0')
    .replace(/\b(ext|extension|extensi[oó]n)\.?\s*\d{1,5}/gi, ' ')
  return plain
    .split(/[^\d+\s().\-–—]+|(?<=\d)\s*(?=\+\d)/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => /\d/.test(chunk))
}

function readChunk(chunk: string, area: string | undefined): PhoneReading[] {
  const digits = chunk.replace(/\D/g, '')
  const international = /^[\s(]*(\+|00)/.test(chunk)
  const whole = read(digits, international, area)
  if (whole.kind !== 'unusable' || digits.length < 14) return [whole]
  // Two numbers with nothing but a blank or a dash between them, or nothing at all.
  for (let at = 7; at <= digits.length - 7; at++) {
    const first = read(digits.slice(0, at), international, area)
    const second = read(digits.slice(at), false, area)
    if (isCalled(first) && isCalled(second)) return [first, second]
  }
  const parts = chunk
    .split(/[\s().\-–—]+/)
    .flatMap((part) => (part.length >= 7 ? read(part.replace(/\D/g, ''), part.startsWith('+'), area) : []))
  const found = parts.filter((part) => part.kind !== 'unusable')
  return found.length > 0 ? found : [whole]
}

const isCalled = (reading: PhoneReading): boolean => reading.kind === 'mobile' || reading.kind === 'landline'

function read(digits: string, international: boolean, area: string | undefined): PhoneReading {
  const ours = international && !/^(00)*57/.test(digits) ? undefined : fromDigits(digits, area)
  if (ours) return { kind: ours.mobile ? 'mobile' : 'landline', phone: ours }
  const e164 = foreignE164(digits, international)
  return e164 ? { kind: 'foreign', e164 } : unusable(digits)
}

function unusable(digits: string): PhoneReading {
  const why = digits === '' ? 'empty' : digits.length < 10 ? 'too_short' : digits.length > 10 ? 'too_long' : 'no_phone'
  return { kind: 'unusable', why }
}
