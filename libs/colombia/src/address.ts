/** Kinds of way, by the words that people write for them. Source: Colombian nomenclature; protocols, section 4. */
export type ViaType = 'CL' | 'KR' | 'DG' | 'TV' | 'AV' | 'AC' | 'AK' | 'AUT' | 'CIR' | 'KM' | 'MZ'
export interface Axis {
  readonly number?: string
  readonly letters?: string
  readonly bis?: string
  readonly quadrant?: 'SUR' | 'NORTE' | 'ESTE' | 'OESTE'
}
export interface Via extends Axis {
  readonly type: ViaType
  /** A named way: "Avenida Centenario". */
  readonly name?: string
}
export type Missing = 'via' | 'plate' | 'landmark'
export interface ParsedAddress {
  readonly kind: 'urban' | 'rural' | 'landmark'
  readonly via?: Via
  readonly cross?: Axis
  /** From the crossing to the door. */
  readonly metres?: string
  /** Apartment, tower, quarter …, as written. */
  readonly complement: string
  readonly normalized: string
  /** 0..1: how much of the grammar was there. */
  readonly confidence: number
  readonly missing: readonly Missing[]
}

const NUMBER = String.raw`(\d{1,3})\s*([a-z]{1,2}(?![a-z]))?\s*(bis(?:\s*[a-z](?![a-z]))?)?\s*((?:sur|norte|este|oeste)\b)?`
const TYPES: readonly (readonly [ViaType, string])[] = [
  ['AK', String.raw`(?:avenida|av|ave)\.?\s*(?:carrera|cra|kra|kr|cr)|ak`],
  ['AC', String.raw`(?:avenida|av|ave)\.?\s*(?:calle|cll|cl)|ac`],
  ['CL', 'calle|clle|cll|cl|c'],
  ['KR', 'carrera|carr|cra|kra|cr|kr|k'],
  ['DG', 'diagonal|diag|dg'],
  ['TV', 'transversal|transv|trans|trv|tv|tr'],
  ['CIR', 'circular|circ|cir'],
  ['AUT', 'autopista|autop|aut'],
  ['AV', 'avenida|avda|ave|av'],
]
const VIA = new RegExp(
  String.raw`(?:^|[\s,;(])(${TYPES.map(([type, words]) => `(?<${type}>${words})`).join('|')})(?![a-z])\.?\s*${NUMBER}`,
  'd',
)
const PLATE = new RegExp(
  String.raw`^\s*,?\s*(?:#|nro\.?|num\.?|numero|no\.?|n[°º]|con|x|(?:calle|cll|cl|carrera|cra|kra|kr|cr)(?![a-z])\.?|\s)\s*#?\s*${NUMBER}\s*(?:-|\s|,)\s*(\d{1,3})(?!\d)`,
  'd',
)
/** A door number somewhere behind a few words: "Calle 17 con Cra 7 Esquina 6 - 60". */
const LATE_PLATE = new RegExp(String.raw`^[a-z .,#]{0,30}?${NUMBER}\s*-\s*(\d{1,3})(?!\d)`)
/** A corner: both ways are known, the door is not needed. */
const CORNER = new RegExp(
  String.raw`^[\s,]*(?:con|entre|y|esq\w*|-)?\s*(?:calles?|cll|cl|carreras?|cra|kra|kr|cr|avenida|av|transv\w*|tv|diagonal|dg)?\.?\s*${NUMBER}`,
)
const NAMED =
  /(?:^|[\s,])(avenida|avda|ave|av|autopista|autop|via|calle|carrera|diagonal|transversal)\.?\s+([a-z][a-z ]{2,40}?)\s*(?:#|no\.?|n[°º])\s*(\d{1,3})\s*([a-z])?\s*-?\s*(\d{1,3})?/
const BLOCK = /\b(?:manzana|mz|mza)\.?\s*([a-z0-9]{1,4})\b.{0,12}?\b(?:casa|cs|lote|lt)\.?\s*(\d{1,4}[a-z]?)/
const KILOMETRE = /\b(?:km|kilometro)\.?\s*(\d{1,3}(?:[.,]\d{1,2})?)/
const RURAL = /\b(?:vereda|vda|corregimiento|corr|finca|parcela|parcelacion|hacienda|resguardo)\b/
const PLACE =
  /\b(?:c\.?\s?c\.?|centro comercial|local|aeropuerto|terminal|plaza|parque|centro empresarial|zona franca|edificio|hospital|universidad|mall)\b/

/** Same letters, no accents, lower case, one kind of dash, number sign and space. */
function tidy(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(
      /\bn(?:o|ro|um)?\s*\.?\s*[°º]\.?|№|\bn(?:o|ro|um(?:ero)?)?\.?\s*(?=\d)|(?<=\d\s?[a-z]?)\s+n\s+(?=\d)/g,
      ' # ',
    )
    .replace(/·/g, ' # ')
    .replace(/([a-z])\.(?=\s?\d)/g, '$1 ')
    .replace(/(\d)\s*(?:º|°|ra|ta|da)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

const axis = (number?: string, letters?: string, bis?: string, quadrant?: string): Axis => ({
  number,
  letters: letters?.toUpperCase(),
  bis: bis?.toUpperCase().replace(/\s+/g, ' '),
  quadrant: quadrant?.toUpperCase() as Axis['quadrant'],
})
const show = (a: Axis) => [a.number, a.letters, a.bis, a.quadrant].filter(Boolean).join(' ')

/** Reads an address as it is written in Colombia. Total: any text gives an answer, with what is missing. */
export function parseAddress(text: string): ParsedAddress {
  const plain = tidy(text.slice(0, 300))
  return grid(plain) ?? named(plain) ?? block(plain) ?? rural(plain) ?? rest(plain)
}

function grid(plain: string): ParsedAddress | undefined {
  const found = VIA.exec(plain)
  if (!found?.groups) return undefined
  const groups = found.groups
  const type = TYPES.find(([name]) => groups[name] !== undefined)![0]
  const [number, letters, bis, quadrant] = found.slice(-4)
  const via: Via = { type, ...axis(number, letters, bis, quadrant) }
  const after = plain.slice(found.index + found[0].length)
  const plate = PLATE.exec(after)
  if (!plate)
    return corner(via, after) ?? made('urban', { via, complement: after, missing: ['plate'], confidence: 0.4 })
  const cross = axis(plate[1], plate[2], plate[3], plate[4])
  return made('urban', {
    via,
    cross,
    metres: plate[5],
    complement: after.slice(plate[0].length),
    missing: [],
    confidence: 1,
  })
}

function corner(via: Via, after: string): ParsedAddress | undefined {
  const late = LATE_PLATE.exec(after)
  if (late)
    return made('urban', {
      via,
      cross: axis(late[1], late[2], late[3], late[4]),
      metres: late[5],
      complement: after.slice(late[0].length),
      missing: [],
      confidence: 0.8,
    })
  const found = /\b(?:con|entre|esq)|^[\s,]*(?:calle|cra|cl|av|tv|transv)/.test(after) ? CORNER.exec(after) : null
  return found
    ? made('urban', {
        via,
        cross: axis(found[1], found[2], found[3], found[4]),
        complement: after.slice(found[0].length),
        missing: [],
        confidence: 0.7,
      })
    : undefined
}

function named(plain: string): ParsedAddress | undefined {
  const found = NAMED.exec(plain)
  if (!found) return undefined
  const [all, , name, number, letters, metres] = found
  const via: Via = { type: /^a[uv]/.test(found[1]!) ? 'AV' : 'CL', name: name!.trim().toUpperCase() }
  return made('urban', {
    via,
    cross: axis(number, letters),
    metres,
    complement: plain.slice(found.index + all.length),
    missing: metres ? [] : ['plate'],
    confidence: metres ? 0.9 : 0.6,
  })
}

function block(plain: string): ParsedAddress | undefined {
  const found = BLOCK.exec(plain)
  if (!found) return undefined
  return made('urban', {
    via: { type: 'MZ', number: found[1]!.toUpperCase() },
    cross: { number: found[2]!.toUpperCase() },
    complement: plain.replace(found[0], ''),
    missing: [],
    confidence: 0.85,
  })
}

function rural(plain: string): ParsedAddress | undefined {
  const km = KILOMETRE.exec(plain)
  if (!km && !RURAL.test(plain)) return undefined
  const words = plain
    .replace(KILOMETRE, ' ')
    .split(' ')
    .filter((word) => word.length > 2)
  const enough = (km ? 1 : 0) + (words.length >= 3 ? 1 : 0) >= 1 && words.length >= 2
  return made('rural', {
    via: km ? { type: 'KM', number: km[1]!.replace(',', '.') } : undefined,
    complement: plain,
    missing: enough ? [] : ['landmark'],
    confidence: enough ? 0.7 : 0.3,
  })
}

function rest(plain: string): ParsedAddress {
  const place = PLACE.test(plain) && plain.split(' ').length >= 3
  return made('landmark', { complement: plain, missing: place ? [] : ['via'], confidence: place ? 0.6 : 0.1 })
}

function made(kind: ParsedAddress['kind'], parts: Omit<ParsedAddress, 'kind' | 'normalized'>): ParsedAddress {
  const { via, cross, metres } = parts
  const complement = parts.complement.replace(/^[\s,.;#()-]+|[\s,.;(-]+$/g, '').toUpperCase()
  const street = via && kind !== 'rural' ? `${via.type} ${via.name ?? show(via)}` : ''
  const door = cross ? `${via?.type === 'MZ' ? ' CS ' : ' # '}${show(cross)}${metres ? ` - ${metres}` : ''}` : ''
  return { kind, ...parts, complement, normalized: [`${street}${door}`.trim(), complement].filter(Boolean).join(', ') }
}
