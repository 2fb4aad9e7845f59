import { compact, unaccented } from '@litper/kernel'
import { type Wish, wishOf } from './wishes.ts'

/** Where parcels go most; a place that is not here is taken as the word after «en» or «de» with a capital. */
const CITIES = [
  'Bogotá',
  'Medellín',
  'Cali',
  'Barranquilla',
  'Cartagena',
  'Cúcuta',
  'Bucaramanga',
  'Pereira',
  'Santa Marta',
  'Ibagué',
  'Manizales',
  'Pasto',
  'Neiva',
  'Villavicencio',
  'Armenia',
  'Valledupar',
  'Montería',
  'Sincelejo',
  'Popayán',
  'Tunja',
  'Palmira',
  'Soacha',
  'Bello',
  'Envigado',
  'Itagüí',
  'Floridablanca',
  'Riohacha',
  'Yopal',
  'Quibdó',
  'Florencia',
  'Buenaventura',
]

/** What the user named. All of it may be missing. */
export interface Slots extends Wish {
  readonly text: string
  readonly order?: string
  readonly waybill?: string
  readonly phone?: string
  readonly email?: string
  readonly city?: string
  readonly carrier?: string
  /** What stands in quotes: «…» or "…". */
  readonly quoted?: string
}

const first = (text: string, ...shapes: readonly RegExp[]): string | undefined => {
  for (const shape of shapes) {
    const found = shape.exec(text)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads what a wish names: numbers by their shape and the word before them. */
export function slotsOf(text: string): Slots {
  const folded = unaccented(text)
  const phone = first(text, /(?<!\d)(?:\+?57[ .-]?)?(3\d{2}[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2})(?!\d)/)?.replace(
    /\D/g,
    '',
  )
  const numbers = text.match(/(?<![\w-])\d{8,24}(?![\w-])/g) ?? []
  return compact<Slots>({
    text,
    order: first(
      text,
      /#\s?([A-Z]{0,4}-?\d{2,12})\b/i,
      /(?:pedido|orden|compra|order)s?\s+(?:n[uú]mero|nro\.?|no\.|n°|de)?\s*(\d{2,12})\b/i,
    ),
    waybill:
      first(text, /(?:gu[ií]a|rastreo|tracking)\s+(?:n[uú]mero|nro\.?|no\.|n°)?\s*#?([A-Z]{0,4}\d{6,24})\b/i) ??
      numbers.find((number) => number !== phone),
    phone,
    email: first(text, /([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)/),
    city: CITIES.find((city) => new RegExp(`(?<![a-z])${unaccented(city)}(?![a-z])`).test(folded)),
    carrier: first(folded, /\b(coordinadora|interrapidisimo|servientrega|tcc|envia)\b/),
    ...wishOf(folded),
    quoted: first(text, /[«“"]([^«»“”"]{1,1000})[»”"]/),
  })
}
