/** What is personal, by the token that stands for it. */
export type Kind = 'NOMBRE' | 'TEL' | 'CORREO' | 'DIRECCION' | 'DOCUMENTO' | 'TEXTO'
export type Found = readonly [kind: Kind, value: string]

/** A token of ours. Written by a person it is a text like any other, and gets a token of its own. */
export const TOKEN = /\[(?:NOMBRE|TEL|CORREO|DIRECCION|DOCUMENTO|TEXTO)_\d+\]/gi

const WORD = `\\p{Lu}[\\p{L}'’-]+`
const FULL_NAME = `${WORD}(?:\\s+(?:(?:de|del|la|las|los|y)\\s+){0,2}${WORD}){0,4}`

/** In free text: by shape, or by the words before. */
const SHAPES: readonly (readonly [Kind, RegExp])[] = [
  ['TEXTO', TOKEN],
  ['CORREO', /([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)/g],
  ['TEL', /(?<![\d-])((?:\+?57[ .-]?)?3\d{2}[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2})(?!\d)/g],
  ['TEL', /(?<![\d-])((?:\+?57[ .-]?)?\(?60[1-8]\)?[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2})(?!\d)/g],
  [
    'DOCUMENTO',
    /\b(?:c\.?\s?c\.?|c[eé]dula|nit|documento)\s*(?:n[uú]mero|no\.?|n°|#|:|de|es)?\s*(\d[\d.]{5,14}(?:-\d)?)/gi,
  ],
  [
    'DIRECCION',
    /\b((?:calle|cll?|carrera|cra|kra?|cr|avenida|av|diagonal|dg|diag|transversal|tv|trans|circular|autopista|manzana|mz)\.?\s*(?:\d|[a-z]\b)[^,;\n"«»]{0,60}?(?:#|no\.?|n°|-|–|casa|con)\s*\d+[\w-]*(?:\s*[-–]\s*\d+[a-z]?)?(?:[, ]+(?:apto|apartamento|torre|casa|interior|int|local|piso|bloque|oficina|of)\.?\s*[\w-]+)*)/gi,
  ],
  [
    'NOMBRE',
    new RegExp(
      `(?:[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Aa] nombre de|[Cc]liente:?|[Dd]estinatari[oa]:?|[Rr]ecibe:?|[Ss]eñora?|[Ss]ra?\\.|[Dd]on|[Dd]oña|[Hh]ola,?)\\s+(${FULL_NAME})`,
      'gu',
    ),
  ],
]
/** Words that follow such phrases with a capital and are nobody's name. */
const NO_NAMES = new Set([
  'Bogotá',
  'Medellín',
  'Cali',
  'Colombia',
  'Buenos',
  'Buenas',
  'Su',
  'El',
  'La',
  'Gracias',
  'Quiero',
  'Necesito',
])

export const inText = (text: string): Found[] =>
  SHAPES.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].flatMap((match): Found[] => namesApart(kind, (match[1] ?? match[0]).trim())),
  )

/** Each word of a name by itself: texts name people by one of them. */
function namesApart(kind: Kind, value: string): Found[] {
  if (kind !== 'NOMBRE') return value === '' ? [] : [[kind, value]]
  return value.split(/\s+/).flatMap((word): Found[] => (word.length < 3 || NO_NAMES.has(word) ? [] : [[kind, word]]))
}

const KEYS: readonly (readonly [Kind, RegExp])[] = [
  [
    'NOMBRE',
    /^(?:first|last|full|customer|contact|recipient|receiver|person)_?name$|^nombres?$|^apellidos?$|^destinatario$/i,
  ],
  ['TEL', /phone|celular|tel[eé]fono|mobile|whatsapp/i],
  ['CORREO', /e-?mail|correo/i],
  ['DIRECCION', /^address\d?$|direcci[oó]n|^street|^notes?$/i],
  ['DOCUMENTO', /c[eé]dula|document_?(?:id|number)|^nit$|tax_?id/i],
]
/** Things that have a `name` which is a person's. */
const PEOPLE = /customer|cliente|person|recipient|receiver|destinatario|contact|author|sender/i

/** In the data of tools: by the name of the field. */
export function inData(data: unknown, under = ''): Found[] {
  if (Array.isArray(data)) return data.flatMap((one) => inData(one, under))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]): Found[] => {
    if (typeof value !== 'string' && typeof value !== 'number') return inData(value, key)
    const kind =
      KEYS.find(([, shape]) => shape.test(key))?.[0] ?? (key === 'name' && PEOPLE.test(under) ? 'NOMBRE' : undefined)
    return kind ? namesApart(kind, String(value).trim()) : []
  })
}
