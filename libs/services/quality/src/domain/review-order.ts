import { departmentsOfPhone, municipalityByDane, parseAddress, readPhone } from '@litper/colombia'
import { unaccented } from '@litper/kernel'
import { type Finding, type Judged, scored } from './finding.ts'
import { ORDER_DATA } from './rubrics.ts'

/** What an order says of where it goes, to whom, and what is to be paid. Read for the review, and not kept. */
export interface OrderData {
  readonly firstName: string
  readonly lastName: string
  readonly phone?: string | undefined
  readonly address: string
  readonly city: string
  readonly department: string
  readonly daneCode: string
  readonly total: Pesos
  readonly collect?: Pesos | undefined
  readonly quantities: readonly number[]
}
interface Pesos {
  readonly amount: string
  readonly currency: string
}

/** Judges the data of a confirmed order: what is missing, and what contradicts itself. The evidence names parts and kinds, never what a person wrote. */
export const reviewOrder = (order: OrderData): Judged =>
  scored(ORDER_DATA, [addressOf(order), placeOf(order), phoneOf(order), areaOf(order), nameOf(order), amountOf(order)])

/** Criteria whose failure is a contradiction: nobody was asked, because nothing was missing. */
const CONTRADICTIONS = ['place', 'area', 'amount']
export const contradicts = ({ findings }: Judged): boolean =>
  findings.some(({ criterion, passed }) => passed === false && CONTRADICTIONS.includes(criterion))

function addressOf({ address, city, department }: OrderData): Finding {
  const { kind, via, missing } = parseAddress(address, { city, department })
  const lacks = missing.filter((one) => one !== 'unit' && one !== 'municipality') // the courier calls for a flat; the place has its own criterion
  const evidence = `${[kind, via?.type].filter(Boolean).join(', ')}: ${lacks.join(', ') || 'complete'}`
  return { criterion: 'address', passed: lacks.length === 0, evidence }
}

function placeOf({ city, department, daneCode }: OrderData): Finding {
  const known = municipalityByDane(daneCode)
  const evidence = `${city}, ${department}; ${daneCode} ${known ? `${known.name}, ${known.department}` : 'unknown'}`
  return { criterion: 'place', passed: known !== undefined && isSame(known.name, city), evidence }
}
/** Bogotá and Bogotá, D.C. are one. */
const isSame = (a: string, b: string): boolean => {
  const [one, other] = [plainly(a), plainly(b)]
  return one.startsWith(other) || other.startsWith(one)
}
const plainly = (text: string) =>
  unaccented(text)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

function phoneOf({ phone }: OrderData): Finding {
  const reading = readPhone(phone)
  const evidence = reading.kind === 'unusable' ? `unusable: ${reading.why}` : reading.kind
  return { criterion: 'phone', passed: reading.kind === 'mobile' || reading.kind === 'landline', evidence }
}

/** A landline belongs to a part of the country; a mobile says nothing of it. */
function areaOf({ phone, daneCode }: OrderData): Finding {
  const reading = readPhone(phone)
  const departments = departmentsOfPhone(reading.kind === 'landline' ? reading.phone : undefined)
  if (departments.length === 0) return { criterion: 'area', evidence: '' }
  const department = daneCode.slice(0, 2)
  const evidence = `landline of ${departments.join(', ')}; order to ${department}`
  return { criterion: 'area', passed: departments.includes(department), evidence }
}

const NO_NAME = /^(test|prueba|asdf|xx+|nn|cliente|na|sin nombre)$/
function nameOf({ firstName, lastName }: OrderData): Finding {
  const words = plainly(`${firstName} ${lastName}`).split(' ').filter(Boolean)
  const faults = [
    ...(words.length < 2 ? [`${words.length} of two names`] : []),
    ...(/\d/.test(firstName + lastName) ? ['digits'] : []),
    ...(words.some((word) => NO_NAME.test(word)) ? ['a stand-in'] : []),
  ]
  return { criterion: 'name', passed: faults.length === 0, evidence: faults.join(', ') || `${words.length} names` }
}

function amountOf({ total, collect, quantities }: OrderData): Finding {
  const asks = collect ? `collect ${collect.amount} ${collect.currency}, ` : ''
  const isMore = collect && (collect.currency !== total.currency || Number(collect.amount) > Number(total.amount))
  const isEmpty = quantities.every((one) => one <= 0)
  const evidence = `${asks}total ${total.amount} ${total.currency}, ${quantities.length} lines`
  return { criterion: 'amount', passed: !isMore && !isEmpty, evidence }
}
