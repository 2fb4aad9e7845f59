import { unaccented } from '@litper/kernel'

/** What may name an order or a waybill in a text. */
export interface Named {
  /** Every number that may be one: digits only. */
  readonly numbers: readonly string[]
  /** Those that are said to be one: after «pedido», «guía», `#`, or all that was written. */
  readonly explicit: readonly string[]
}

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
// no `\b` after a sign: it is no end of a word there; «no.» may end a sentence, so that its number follows at once
const WORD =
  '(?:(?:pedidos?|ordene?s?|compras?|guias?|gia|giua|order|tracking|waybill|numero|nro|num|rastreo)\\b|n°|no\\.(?=\\s*\\d))'

/** A Colombian mobile as people write it, with or without +57 and spaces. */
const MOBILE = /(?<![\d#])(?:(?:\+|00)?57[\s.(-]*)?3\d{2}[)\s.-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}(?!\d)/
export const mobileIn = (text: string): string | undefined => MOBILE.exec(text)?.[0]

/** A waybill's number as people copy it, in groups; read before the rest, for its groups look like dates. */
const GROUPED = /(?:guias?|gia|giua|waybill|tracking)(?:(?!cel|tel|movil)\D){0,20}?(\d[\d -]{6,26}\d)(?!\d)/g

/** «pedido n.º 1.042»: said to be an order's, so the point parts thousands; «pedido de 129.900» is a price. */
const DOTTED =
  /((?:pedido|orden|compra|guia)\s*(?:(?:es el|es la|numero|num\.?|nro\.?|no\.?|n°|n\.º|#|:)\s*)*)(\d{1,3})\.(\d{3})(?![\d.,]*\d)/g

/** Numbers that name no order, whatever their length: each is blanked before the rest is read. */
const OTHER_NUMBERS: readonly RegExp[] = [
  /\+\d[\d\s().-]{6,16}\d/g, // a phone with its country
  new RegExp(MOBILE, 'g'),
  /(?<!\d)(?:(?:00)?57[\s(-]*)?60[1-8][)\s.-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}(?!\d)/g, // a landline
  /(?<!\w)(?:c\.? ?c\.?|cedula|documento|identificacion|nit|c\.? ?e\.?|pasaporte)(?!\w)\D{0,12}\d[\d.\s-]*/g,
  /(?:\$|(?<!\w)(?:cop|pesos))\s*\d[\d.,]*/g,
  /(?<!\w)(?:codigo postal|postal|zip)\D{0,4}\d+/g,
  /(?<![\d#])\d{1,3}(?:[.,]\d{3})+(?!\d)/g,
  /(?<![\d#])\d+\s*(?:mil|k|lucas|pesos|cop|barras)(?!\w)/g,
  /(?<![\d#])\d{4}-\d{1,2}-\d{1,2}(?!\d)/g,
  /(?<![\d#])\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*(?:\d{4}|\d{2}))?(?!\d)/g,
  new RegExp(`\\d{1,2}\\s*(?:de\\s*)?(?:${MONTHS})(?:\\s*(?:del?\\s*)?\\d{4})?`, 'g'),
  /(?<!\w)(?:ano|del?) 20\d{2}(?!\d)/g,
  /\d{1,2}[:h]\d{2}|(?<![\d#])\d{1,2}\s*(?:a\.? ?m|p\.? ?m)(?!\w)/g,
  /(?<![\d#])\d+\s*(?:dias?|horas?|hrs?|semanas?|mes(?:es)?|anos?|minutos?|min|veces|unidades|pares|kilos?|kg)(?!\w)/g,
  /(?<!\w)(?:calle|cll?|carrera|cra|kra?|cr|diagonal|diag|dg|transversal|transv|tv|avenida|av|ac|ak)\.?\s*\d{1,4}(?!\d)[^,;\n]{0,60}?\d{1,4}\s{0,3}[a-z]?\s{0,3}-\s{0,3}\d+/g,
  /#?\s*\d{1,3}\s?[a-z]?\s*-\s*\d{1,3}(?!\d)/g, // a plate
  /(?<!\w)(?:talla|apto|apartamento|casa|torre|piso|bloque|interior|local|manzana|lote)\s*#?\s*\d+/g,
]

const digits = (text: string): string => text.replace(/\D/g, '')

/** The numbers of a text that may be an order's or a waybill's: no phones, dates, times, prices, ids, addresses. Pure and total. */
export function namedIn(text: string): Named {
  const folded = unaccented(text.slice(0, 1200)).replace(DOTTED, '$1$2$3')
  const grouped = [...folded.matchAll(GROUPED)].map((match) => digits(match[1]!))
  const rest = [GROUPED, ...OTHER_NUMBERS].reduce((left, other) => left.replace(other, ' ~ '), folded)
  const said = [
    ...rest.matchAll(new RegExp(`(?:(?<!\\w)${WORD}[^\\d~,;]{0,14}?|#\\s*)[a-z]{0,6}-?(\\d{1,20})(?!\\d)`, 'g')),
  ]
  const all = [...rest.matchAll(/(?<!\d)\d{3,20}(?!\d)/g)].map(([number]) => number)
  const whole = /^\W*[a-z]{0,6}-?(\d{3,20})\W*$/.exec(rest)?.[1]
  const explicit = [...grouped, ...said.map((match) => match[1]!), ...(whole ? [whole] : [])]
  return { numbers: [...new Set([...explicit, ...all])], explicit: [...new Set(explicit)] }
}

/** «#1042», «1042», «LIT-1042», «lit1042»: an order's name with or without its prefix and sign; a waybill's number as it is. */
export const isNumberOf = (number: string, parcel: { readonly orderName: string; readonly number?: string }): boolean =>
  number !== '' && (number === parcel.number || number === digits(parcel.orderName))
