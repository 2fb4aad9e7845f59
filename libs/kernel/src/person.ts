/**
 * What leads to a person in our records. `customer` and `shop-order` are `<shop>/<id>`; `order`, `waybill`, `conversation` and `message`
 * are our ids; `number` is a carrier's, `sent` a provider's id of a message.
 */
export const IDENTIFIER_KINDS = [
  'phone',
  'email',
  'user',
  'customer',
  'shop-order',
  'order',
  'waybill',
  'number',
  'conversation',
  'message',
  'sent',
] as const
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]
export type Identifier = `${IdentifierKind}:${string}`

/** The services that keep something of people: a request about a person is done when each of them has answered it. */
export const PEOPLE_HOLDERS: readonly string[] = [
  'agents',
  'analytics',
  'chat',
  'integration',
  'learning',
  'notifications',
  'orders',
  'quality',
  'tracking',
  'voice',
]

export const identifier = (kind: IdentifierKind, value: string): Identifier =>
  `${kind}:${kind === 'email' ? value.trim().toLowerCase() : value.trim()}`

/** None for what is not known. */
export const identifiers = (kind: IdentifierKind, ...values: readonly (string | null | undefined)[]): Identifier[] =>
  values.flatMap((value) => (value?.trim() ? [identifier(kind, value)] : []))

/** All that leads to one person. */
export class Person {
  readonly identifiers: readonly Identifier[]

  /** They were erased then: what began later under the same phone, e-mail or id is a new relationship, and is left alone. */
  readonly until: Date | undefined

  constructor(known: Iterable<Identifier>, until?: Date) {
    this.identifiers = [...new Set(known)]
    this.until = until
  }

  all(...kinds: readonly IdentifierKind[]): string[] {
    return kinds.flatMap((kind) =>
      this.identifiers.filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1)),
    )
  }

  /** As `all`, of what tells who it is: nothing when they were erased before, for the same phone may have begun anew since. */
  own(...kinds: readonly ('phone' | 'email' | 'user' | 'customer')[]): string[] {
    return this.until ? [] : this.all(...kinds)
  }

  with(more: Iterable<Identifier>): Person {
    return new Person([...this.identifiers, ...more], this.until)
  }
}

/** The last ten digits of a phone, which are the number in Colombia; undefined for what has fewer than seven. */
export function phoneDigits(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').slice(-10)
  return digits.length >= 7 ? digits : undefined
}

/**
 * A regular expression, for PostgreSQL and JavaScript alike, that finds the person's phones in every spelling, e-mails and ids in a text.
 * Undefined when nothing can be looked for. `kinds`: only these.
 */
export function patternOf(person: Person, kinds: readonly IdentifierKind[] = IDENTIFIER_KINDS): string | undefined {
  const parts = kinds.flatMap((kind) => person.all(kind).flatMap((value) => spelled(kind, value)))
  return parts.length > 0 ? [...new Set(parts)].join('|') : undefined
}

function spelled(kind: IdentifierKind, value: string): string[] {
  if (kind === 'phone') {
    const digits = phoneDigits(value)
    return digits ? [[...digits].join('[ ()./-]{0,2}')] : []
  }
  // of `<shop>/<id>` the id: the shop is often told elsewhere
  const text = kind === 'customer' || kind === 'shop-order' ? value.slice(value.indexOf('/') + 1) : value
  return text.length >= 5 ? [bounded(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))] : []
}

/** Not inside a longer word or number. */
const bounded = (text: string) => `(^|[^0-9A-Za-z])${text}($|[^0-9A-Za-z])`
