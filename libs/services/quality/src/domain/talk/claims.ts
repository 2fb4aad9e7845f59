import { type Facts, plain } from './talk.ts'

/** Something that an answer states of the order, and whether it agrees with what was known. */
export interface Claim {
  readonly what: string
  readonly holds: boolean
  /** Said in passing: it is no statement of its own. */
  readonly aside?: true
}
type Says = readonly [pattern: RegExp, what: string, holdsIn: readonly string[]]

const MOVING = ['picked_up', 'in_transit', 'out_for_delivery'] as const
const BEFORE = ['placed', 'requested', 'held', 'confirming', 'confirmed'] as const
const HOPEFUL = [...BEFORE, 'created', ...MOVING, 'ready_for_pickup', 'exception', 'lost'] as const
/** Words, what they state, and the states in which that is so. */
const STATEMENTS: readonly Says[] = [
  [/\b(va|viene|esta|sigue) en camino\b/, 'under way', MOVING],
  [/\ben reparto\b|\bllega hoy\b|\bhoy (te|le) llega\b/, 'out for delivery', ['out_for_delivery']],
  [/(?<!\bno )\b(fue|esta|aparece|ya fue) entregado\b/, 'delivered', ['delivered']],
  [/\b(te|le) espera en la oficina\b|\besta en la oficina\b|^en la oficina/, 'at the office', ['ready_for_pickup']],
  [/\btuvo una novedad\b|\bno encontro a nadie\b/, 'a novedad', ['exception']],
  [/\bde regreso a la tienda\b/, 'on its way back', ['returning']],
  [/\bvolvio a la tienda\b/, 'back at the shop', ['returned']],
  [/\blo esta buscando\b|\b(perdio|extravio) (el|tu|su) (paquete|pedido)\b|\blo (perdio|extravio)\b/, 'lost', ['lost']],
  [/\besta cancelado\b|\bya esta cancelado\b/, 'cancelled', ['cancelled']],
  [/\bqueda confirmado\b/, 'confirmed', ['placed', 'held', 'confirming', 'confirmed', 'requested']],
  [/\bcancelamos (tu|su) pedido\b/, 'being cancelled', [...BEFORE, 'cancelled']],
  [/\bse esta alistando\b/, 'being prepared', ['placed', 'confirmed', 'requested']],
  [/\bya salio\b/, 'has left', [...MOVING, 'ready_for_pickup', 'exception']],
  [/\btodavia no podemos enviar\b/, 'not sent yet', BEFORE],
  [/\btiene guia\b/, 'has a waybill', ['created', ...MOVING, 'ready_for_pickup', 'exception']],
  [/\bespera tu confirmacion\b/, 'waits for a yes', ['confirming']],
  [
    /\b(te|le) lleg(a|aria) (el|manana|entre|sin falta)\b|\bmanana (te|le) llega\b|\bmanana lo tiene\b/,
    'arrives',
    HOPEFUL,
  ],
]
/** Of these, the ones that an answer names as who brings it. */
const named = (said: string, carriers: readonly string[]) =>
  carriers.filter((one) => new RegExp(`\\b(?:con|por|de|a|\\(guia \\S+,) ${one}\\b`).test(said))
const TO_PAY =
  /\b(?:pagas?|debes?|listos?|total|son|serian?|valor|cobra\w*)\b[^$\d]{0,25}\$?\s?(\d{1,3}(?:[.,]\d{3})+)/g
const OFFER = /\b(te lo dejo|descuento|oferta|vale)\b/
const NOTHING_TO_PAY =
  /\b(no (debes|tienes?|tiene) (que )?(pagar|darle) nada|no te cobra nada|ya esta (pago|pagado)|quitamos el cobro)\b/

/** What an answer states of the order. `carriers`: the names of all that the merchant works with. */
export function claimsIn(text: string, { status, carrier, collect }: Facts, carriers: readonly string[]): Claim[] {
  const said = plain(text)
  const states = STATEMENTS.filter(([pattern]) => pattern.test(said)).map(([, what, holdsIn]) => ({
    what,
    holds: holdsIn.includes(status),
  }))
  const who = carrier
    ? named(said, carriers.map(plain)).map((name) => ({
        what: name,
        holds: plain(carrier) === name,
        aside: true as const,
      }))
    : []
  if (collect === undefined) return [...states, ...who]
  const amounts = OFFER.test(said)
    ? []
    : [...said.matchAll(TO_PAY)].map(([, digits = '']) => ({
        what: `$${digits}`,
        holds: Number(digits.replace(/\D/g, '')) === collect,
      }))
  const free = NOTHING_TO_PAY.test(said) ? [{ what: 'nothing to pay', holds: collect === 0 }] : []
  return [...states, ...who, ...amounts, ...free]
}
