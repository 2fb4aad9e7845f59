import { createHash } from 'node:crypto'

const KEPT = 200_000
const WINDOW_MS = 24 * 3_600_000

/** A person with a phone, as WhatsApp knows them. */
export interface Person {
  /** Digits with the country's prefix, no plus. */
  readonly phone: string
  /** Business-scoped: `CO.` and letters and digits. */
  userId: string
  name: string
  username?: string
  /** Has a username and hides the phone from businesses. */
  hidden: boolean
  /** No WhatsApp on this phone: messages to it fail with 131026. */
  unreachable: boolean
  lastWroteAt?: number
}

/** The people that WhatsApp knows: everyone whose phone was named once. */
export class People {
  private readonly byPhone = new Map<string, Person>()
  private readonly byUserId = new Map<string, Person>()
  private readonly nameOf: (phone: string) => string | undefined

  /** `nameOf`: what a phone's owner is called, where the sandbox knows them from a shop's order. */
  constructor(nameOf: (phone: string) => string | undefined = () => undefined) {
    this.nameOf = nameOf
  }

  withPhone(text: string): Person {
    const phone = digits(text)
    const known = this.byPhone.get(phone)
    if (known) return known
    if (this.byPhone.size >= KEPT) this.clear()
    const name = this.nameOf(phone) ?? 'Cliente'
    const person: Person = { phone, userId: userIdOf(phone), name, hidden: false, unreachable: false }
    this.byPhone.set(phone, person)
    this.byUserId.set(person.userId, person)
    return person
  }

  withUserId(userId: string): Person | undefined {
    return this.byUserId.get(userId)
  }

  rename(person: Person, userId: string): void {
    this.byUserId.delete(person.userId)
    person.userId = userId
    this.byUserId.set(userId, person)
  }

  clear(): void {
    this.byPhone.clear()
    this.byUserId.clear()
  }
}

/** Whether the person wrote within the last 24 hours (the customer service window). */
export function inWindow(person: Person, now: number): boolean {
  return person.lastWroteAt !== undefined && now - person.lastWroteAt < WINDOW_MS
}

/** `+57 300 123 4567` and `573001234567` are the same phone. */
export function digits(text: string): string {
  return text.replace(/\D/g, '').replace(/^00/, '')
}

export function userIdOf(phone: string): string {
  const hex = createHash('sha256').update(`bsuid ${phone}`).digest('hex')
  return `CO.${BigInt(`0x${hex.slice(0, 26)}`)
    .toString(36)
    .toUpperCase()
    .padStart(20, '0')}`
}
