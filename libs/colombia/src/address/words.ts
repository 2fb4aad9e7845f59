import { distance } from '../fold.ts'
import type { ComplementKey, Quadrant, ViaType } from './types.ts'

const VIAS: Record<Exclude<ViaType, 'AC' | 'AK' | 'KM' | 'MZ'>, string> = {
  CL: 'calle calles clle cll cale call caye clla cl c',
  KR: 'carrera carreras carr carre cra cras crra crr kra krra karrera kr cr k',
  DG: 'diagonal diag diago dg',
  TV: 'transversal transv trans trv tv tr',
  AV: 'avenida avda ave av',
  AUT: 'autopista autop aut',
  CIR: 'circular circ cir',
  VIA: 'via troncal',
}
const table = <Key extends string>(rows: Partial<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map(
    Object.entries<string>(rows as Record<string, string>).flatMap(([key, words]) =>
      words.split(' ').map((word) => [word, key as Key]),
    ),
  )

const VIA_WORDS = table<ViaType>({ ...VIAS, AC: 'ac', AK: 'ak' })
const SLIPS: readonly (readonly [string, ViaType])[] = [
  ['carrera', 'KR'],
  ['avenida', 'AV'],
  ['diagonal', 'DG'],
  ['transversal', 'TV'],
  ['autopista', 'AUT'],
]
/** The kind of way that a word means; a slip of the pen in a long word is forgiven ("tranversal"). */
export function viaType(word: string): ViaType | undefined {
  const exact = VIA_WORDS.get(word)
  if (exact || word.length < 6) return exact
  return SLIPS.find(([right]) => distance(word, right, right.length > 8 ? 2 : 1) <= (right.length > 8 ? 2 : 1))?.[1]
}

export const BLOCK_WORDS: readonly string[] = ['manzana', 'mz', 'mza', 'mnz']
export const KILOMETRE_WORDS: readonly string[] = ['km', 'kms', 'kilometro', 'kilometros']
export const QUADRANTS = table<Quadrant>({ SUR: 'sur', NORTE: 'norte nte', ESTE: 'este', OESTE: 'oeste' })
export const NUMBER_WORDS: readonly string[] = ['no', 'nro', 'num', 'numero', 'nr', 'n']
export const CORNER_WORDS: readonly string[] = ['esquina', 'esq']

/** Parts whose value is a number or a letter: "torre 3", "apto 502". */
export const COUNTED = table<ComplementKey>({
  block: BLOCK_WORDS.join(' '),
  plot: 'lote lt lot',
  tower: 'torre to',
  wing: 'bloque bl blq',
  interior: 'interior int',
  house: 'casa cs',
  floor: 'piso',
  apartment: 'apartamento apto apt ap aparta',
  unit: 'local locales lc l',
  office: 'oficina of ofc ofi consultorio',
  warehouse: 'bodega bg',
})
/** Parts whose value is a name: "barrio La Flora". */
export const NAMED = table<ComplementKey>({
  neighbourhood: 'barrio br brr',
  sector: 'sector',
  estate: 'conjunto unidad condominio',
  development: 'urbanizacion urb parcelacion',
  building: 'edificio ed edif',
  mall: 'cc mall',
  village: 'vereda vda',
  township: 'corregimiento corr',
  farm: 'finca hacienda',
  parcel: 'parcela',
})
/** How each part is printed; each is read back as the same part. */
export const PRINTED: Record<ComplementKey, string> = {
  neighbourhood: 'BARRIO',
  sector: 'SECTOR',
  estate: 'CONJUNTO',
  development: 'URB',
  building: 'EDIFICIO',
  mall: 'CC',
  village: 'VEREDA',
  township: 'CORREGIMIENTO',
  farm: 'FINCA',
  parcel: 'PARCELA',
  block: 'MZ',
  plot: 'LOTE',
  tower: 'TORRE',
  wing: 'BLOQUE',
  interior: 'INTERIOR',
  house: 'CASA',
  floor: 'PISO',
  apartment: 'APTO',
  unit: 'LOCAL',
  office: 'OFICINA',
  warehouse: 'BODEGA',
}

/** A dot after one of these abbreviates it; after any other long word it ends a sentence. */
export const isKeyword = (word: string): boolean =>
  viaType(word) !== undefined ||
  COUNTED.has(word) ||
  NAMED.has(word) ||
  [NUMBER_WORDS, KILOMETRE_WORDS].flat().includes(word)
