import type { Candidate, Complement, Hints, ParsedAddress } from './types.ts'
import { CORNER_WORDS } from './words.ts'

const has = (complement: Complement, pattern: RegExp): boolean => complement.other.some((text) => pattern.test(text))

const CORNER = new RegExp(`\\b(?:${CORNER_WORDS.join('|')})\\b`, 'i')
/** Words of a place that a stranger can ask for. */
const LANDMARK =
  /\b(?:FRENTE|LADO|DETRAS|DIAGONAL A|CERCA|DESPUES|ANTES|ENTRADA|ESCUELA|COLEGIO|IGLESIA|TIENDA|ESTACION|EDS|PUENTE|PARQUE|CANCHA|PEAJE|CASA|ZONA|LOTE)\b/
const PUBLIC_PLACE =
  /\b(?:CENTRO COMERCIAL|MALL|CENTRO EMPRESARIAL|AEROPUERTO|TERMINAL|ZONA FRANCA|PARQUE INDUSTRIAL|PARQUE IND|HOSPITAL|CLINICA|UNIVERSIDAD|PLAZA DE MERCADO|ALCALDIA)\b/
const OFFICE =
  /\bOFICINA\b.*\b(?:INTERRAPIDISIMO|SERVIENTREGA|COORDINADORA|TCC|ENVIA|PRINCIPAL)\b|\bRECLAM\w+ EN OFICINA\b/
const ROAD = /\b(?:VIA|AUTOPISTA|AUT|CARRETERA|TRONCAL|VARIANTE)\b/

type Judgement = Pick<ParsedAddress, 'kind' | 'confidence' | 'missing'>

/** What is there and what a courier would still ask for. */
export function judge(found: Candidate | undefined, complement: Complement, hints?: Hints, place?: string): Judgement {
  const known = complement.mall !== undefined || complement.building !== undefined || has(complement, PUBLIC_PLACE)
  const common = [
    ...(hints && !hints.city?.trim() && !place ? (['municipality'] as const) : []),
    ...((complement.tower ?? complement.wing ?? complement.building) && !hasUnit(complement)
      ? (['unit'] as const)
      : []),
  ]
  const verdict =
    found && (found.kind === 'rural' || !isRural(complement, found))
      ? seen(found, complement, known)
      : unseen(complement, known)
  return { ...verdict, missing: [...verdict.missing, ...common] }
}

const hasUnit = (c: Complement): boolean =>
  Boolean(c.apartment ?? c.office ?? c.unit ?? c.house ?? c.interior ?? c.floor)
const isCountry = (c: Complement): boolean => (c.village ?? c.township ?? c.farm ?? c.parcel) !== undefined
const isRural = (c: Complement, found: Candidate): boolean => isCountry(c) && found.confidence < 0.6

function seen(found: Candidate, complement: Complement, known: boolean): Judgement {
  const { kind, confidence, via, cross, metres } = found
  if (kind === 'rural') return road(complement, known, confidence)
  if (via.type === 'MZ') {
    const { neighbourhood, sector, estate, development, other } = complement
    const quarter = neighbourhood ?? sector ?? estate ?? development ?? other[0]
    return { kind, confidence: quarter ? confidence : 0.5, missing: quarter ? [] : ['neighbourhood'] }
  }
  if (metres !== undefined) return { kind, confidence, missing: [] }
  const corner = confidence >= 0.6 && has(complement, CORNER)
  const block = cross?.until !== undefined
  const marked = corner || known || (block && complement.unit !== undefined)
  return { kind, confidence, missing: marked ? [] : ['plate'] }
}

function road(complement: Complement, known: boolean, confidence: number): Judgement {
  const { plot, house, neighbourhood, sector } = complement
  const sign = isCountry(complement) || (plot ?? house ?? neighbourhood ?? sector) !== undefined
  const enough = known || sign || has(complement, ROAD) || has(complement, LANDMARK)
  return { kind: 'rural', confidence: enough ? confidence : 0.4, missing: enough ? [] : ['landmark'] }
}

/** No street at all: the country, a known place, or nothing to go by. */
function unseen(complement: Complement, known: boolean): Judgement {
  if (isCountry(complement)) {
    const { village, township, farm, parcel } = complement
    const both = (village ?? township) !== undefined && (farm ?? parcel) !== undefined
    const enough = both || known || has(complement, LANDMARK) || complement.house !== undefined
    return { kind: 'rural', confidence: enough ? 0.6 : 0.3, missing: enough ? [] : ['landmark'] }
  }
  const place = known || has(complement, OFFICE)
  return { kind: 'landmark', confidence: place ? 0.5 : 0.1, missing: place ? [] : ['via'] }
}
