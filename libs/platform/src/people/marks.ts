import { createHmac } from 'node:crypto'
import { type Person, phoneDigits } from '@litper/kernel'
import { derivedKey } from '../config/secrets.ts'

/** Longer texts are words, not ids. */
const LONGEST = 100
const DEEPEST = 30

/**
 * Keyed hashes of what tells a person. Without the secret of the installation nobody can try phones until one fits. After a rotation the
 * marks of secrets before still count, as long as these are among the settings.
 */
export class Marks {
  private readonly keys: readonly Buffer[]

  constructor(secret: string, previous: readonly string[] = []) {
    this.keys = [secret, ...previous].map((one) => derivedKey(one, 'tombstones'))
  }

  of(person: Person): Buffer[] {
    const phones = person.all('phone').flatMap((phone) => phoneDigits(phone) ?? [])
    const emails = person.all('email')
    const ids = person.all('user', 'customer', 'shop-order', 'order', 'waybill', 'conversation', 'message')
    return [
      ...phones.map((one) => `phone ${one}`),
      ...emails.map((one) => `email ${one}`),
      ...ids.map((one) => `id ${one}`),
    ].map((text) => hash(this.keys[0]!, text))
  }

  /** Of everything in a record that could tell a person, under each key. */
  within(value: unknown): Buffer[] {
    const texts = new Set<string>()
    collect(value, undefined, texts, 0)
    return [...texts].flatMap((text) => this.keys.map((key) => hash(key, text)))
  }
}

const hash = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()

function collect(value: unknown, shop: string | undefined, into: Set<string>, depth: number): void {
  if (typeof value === 'string' || Number.isSafeInteger(value)) {
    for (const text of told(String(value).trim(), shop)) into.add(text)
    return
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  const known = 'shopDomain' in value && typeof value.shopDomain === 'string' ? value.shopDomain : shop
  for (const one of Object.values(value)) collect(one, known, into, depth + 1)
}

function told(text: string, shop: string | undefined): string[] {
  if (text === '' || text.length > LONGEST) return []
  if (text.includes('@')) return [`email ${text.toLowerCase()}`]
  const isPhone = /^\+?[\d ()./-]{7,20}$/.test(text)
  const digits = isPhone ? phoneDigits(text) : undefined
  return [
    ...(digits ? [`phone ${digits}`] : []),
    ...(/\s/.test(text) ? [] : [`id ${text}`]),
    ...(shop && /^\d+$/.test(text) ? [`id ${shop}/${text}`] : []),
  ]
}
