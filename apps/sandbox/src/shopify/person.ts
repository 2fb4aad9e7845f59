import { ADDRESS_PATTERNS } from './data/addresses.ts'
import { MUNICIPALITIES, type Municipality } from './data/municipalities.ts'
import { FIRST_NAMES, LAST_NAMES, MOBILE_PREFIXES } from './data/people.ts'

export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  /** E.164. */
  readonly phone: string
  /** The same number as people type it. */
  readonly phoneWritten: string
  readonly address1: string
  readonly address2: string | null
  readonly city: string
  readonly municipality: Municipality
}

/** One in ten writes the phone, and one in five the city, differently from the form. */
const MESSY_PHONE = 0.1
const MESSY_CITY = 0.2
const PHONES_PER_PREFIX = 10_000_000
/** Coprime with 10^7: consecutive serials give different numbers that do not look consecutive. */
const PHONE_STEP = 7_654_321

/** The customer number `serial`. Two serials below 17 × 10^7 never share a phone. */
export function inventPerson(serial: number, random: () => number = Math.random): Person {
  const firstName = choose(FIRST_NAMES, random)
  const lastName = `${choose(LAST_NAMES, random)} ${choose(LAST_NAMES, random)}`
  const municipality = choose(MUNICIPALITIES, random)
  const [pattern1, pattern2] = choose(ADDRESS_PATTERNS, random)
  const fill = filler(random)
  const phone = phoneOf(serial)
  return {
    firstName,
    lastName,
    email: `${plain(firstName)}.${plain(lastName)}${serial}@correo.example`,
    phone,
    phoneWritten: random() < MESSY_PHONE ? messyPhone(phone, random) : phone,
    address1: fill(pattern1),
    address2: pattern2 === null ? null : fill(pattern2),
    city: municipality.written && random() < MESSY_CITY ? choose(municipality.written, random) : municipality.city,
    municipality,
  }
}

export function phoneOf(serial: number): string {
  const prefix = MOBILE_PREFIXES[Math.floor(serial / PHONES_PER_PREFIX) % MOBILE_PREFIXES.length]
  const rest = ((serial % PHONES_PER_PREFIX) * PHONE_STEP) % PHONES_PER_PREFIX
  return `+57${prefix}${String(rest).padStart(7, '0')}`
}

function messyPhone(phone: string, random: () => number): string {
  const national = phone.slice(3)
  const spaced = `${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`
  return choose(
    [national, spaced, `57${national}`, `+57 ${spaced}`, `(${national.slice(0, 3)}) ${national.slice(3)}`],
    random,
  )
}

function filler(random: () => number): (pattern: string) => string {
  const upTo = (n: number) => 1 + Math.floor(random() * n)
  const values: Record<string, () => string> = {
    v: () => String(upTo(140)),
    c: () => String(upTo(110)),
    p: () => String(upTo(99)).padStart(2, '0'),
    l: () => choose(['A', 'B', 'C', 'D', 'F', 'G'], random),
    t: () => String(upTo(12)),
    a: () => `${upTo(15)}0${upTo(6)}`,
  }
  return (pattern) => pattern.replace(/\{([vcplta])\}/g, (_, key: string) => values[key]?.() ?? '')
}

function choose<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
}
