import { decideReply } from './decide-reply.ts'
import type { Parcel } from './parcel.ts'
import type { Decision } from './reply.ts'
import type { Inbound, Person } from './scene.ts'
import { fill, type Locale, TEXTS } from './texts.ts'

/** Examples for the specs of this domain. */
export const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const order = (n: number, over: Partial<Parcel> = {}): Parcel => ({
  orderId: idOf(n),
  orderName: `#${1000 + n}`,
  status: 'confirmed',
  ...over,
})
export const asks = (n: number, over: Partial<Parcel> = {}): Parcel =>
  order(n, { status: 'confirming', collect: { amount: '129900', currency: 'COP' }, ...over })
export const held = (n: number, code = 'plate', over: Partial<Parcel> = {}): Parcel =>
  order(n, { status: 'held', question: { code, params: { street: 'CL 10' } }, ...over })
export const sent = (n: number, over: Partial<Parcel> = {}): Parcel =>
  order(n, { state: 'in_transit', number: `24000000000${n}`, carrierName: 'Coordinadora', ...over })

export const owner = (parcels: readonly Parcel[], over: Partial<Person> = {}): Person => ({
  ...{ parcels, known: true, unclear: 0 },
  ...over,
})
/** The bot's answer to a message; words are a text. */
export const reply = (
  message: string | (Partial<Inbound> & { kind: string }),
  parcels: readonly Parcel[],
  over: Partial<Person> = {},
): Decision => {
  const inbound = typeof message === 'string' ? { kind: 'text', text: message } : message
  return decideReply({ hasLocation: false, ...inbound }, owner(parcels, over))
}
type Key = keyof (typeof TEXTS)['es']
export const words = (key: Key, values: Record<string, string> = {}, locale: Locale = 'es'): string =>
  fill(TEXTS[locale][key], values)
