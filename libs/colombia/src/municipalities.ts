import { MUNICIPALITIES } from './data/municipalities.ts'
import { departmentCode } from './departments.ts'
import { distance, fold } from './fold.ts'

export interface Municipality {
  /** Five digits as text: two of the department, three of its own. */
  readonly daneCode: string
  readonly name: string
  readonly department: string
  readonly latitude: number
  readonly longitude: number
}
export type Found = Municipality | { readonly ambiguous: readonly Municipality[] } | undefined

interface Index {
  readonly byCode: Map<string, Municipality>
  readonly byName: Map<string, Municipality[]>
}
let index: Index | undefined

/** What people call a place when it is not its registered name. */
const ALIASES: Record<string, string> = {
  bogota: '11001',
  'bogota d c': '11001',
  'bogota dc': '11001',
  'santa fe de bogota': '11001',
  cartagena: '13001',
  'cartagena de indias': '13001',
  cucuta: '54001',
  'san jose de cucuta': '54001',
  'santiago de cali': '76001',
  cali: '76001',
  buga: '76111',
  'guadalajara de buga': '76111',
  'san andres isla': '88001',
  'el carmen de viboral': '05148',
  'san juan de pasto': '52001',
  tolu: '70820',
  mariquita: '73443',
}
/** Where a name repeats and nothing else is said, the one that nearly everybody means. */
const KNOWN_BEST = new Set([
  '63001',
  '05001',
  '66001',
  '17001',
  '68001',
  '73001',
  '50001',
  '23001',
  '47001',
  '52001',
  '19001',
  '05615',
  '66170',
  '25754',
  '76834',
])

function load(): Index {
  if (index) return index
  const byCode = new Map<string, Municipality>()
  const byName = new Map<string, Municipality[]>()
  for (const line of MUNICIPALITIES.split('\n')) {
    const [daneCode, name, department, latitude, longitude] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
    ]
    const municipality = { daneCode, name, department, latitude: Number(latitude), longitude: Number(longitude) }
    byCode.set(daneCode, municipality)
    const key = fold(name)
    byName.set(key, [...(byName.get(key) ?? []), municipality])
  }
  index = { byCode, byName }
  return index
}

export const municipalityByDane = (daneCode: string): Municipality | undefined => load().byCode.get(daneCode)
export const allMunicipalities = (): readonly Municipality[] => [...load().byCode.values()]
/** The eight digits that carriers take: the municipality's seat. */
export const dane8 = (daneCode: string): string => `${daneCode}000`

/** The municipality that a person meant: accents, case, a slip of the pen, "Armenia (Quindío)", Shopify's codes. */
export function findMunicipality(given: { readonly city: string; readonly department?: string }): Found {
  const { byCode, byName } = load()
  const [, inside] = /\(([^)]+)\)/.exec(given.city) ?? []
  const [first, ...rest] = given.city.replace(/\([^)]*\)/g, ' ').split(/[,/]| - /)
  const department = departmentCode(given.department) ?? departmentCode(inside) ?? departmentCode(rest.join(' ').trim())
  const whole = fold(given.city)
  const city = byName.has(whole) ? whole : fold(first ?? '')
  if (city.length < 3) return undefined
  const alias = ALIASES[city]
  const exact =
    alias && (!department || alias.startsWith(department) || alias === '11001')
      ? [byCode.get(alias)!]
      : (byName.get(city) ?? [])
  const inDepartment = (list: readonly Municipality[]) =>
    department ? list.filter((one) => one.daneCode.startsWith(department)) : list
  const sure = inDepartment(exact)
  if (sure.length === 1) return sure[0]
  if (sure.length > 1) return sure.find((one) => KNOWN_BEST.has(one.daneCode)) ?? { ambiguous: sure }
  if (alias === '11001' || (exact.length === 1 && department === '11')) return exact[0]
  return nearest(city, inDepartment([...byCode.values()]))
}

function nearest(city: string, candidates: readonly Municipality[]): Found {
  const limit = city.length >= 8 ? 2 : city.length >= 5 ? 1 : 0
  if (limit === 0) return undefined
  const scored = candidates
    .map((one) => ({ one, off: distance(city, fold(one.name), limit) }))
    .filter((score) => score.off <= limit)
  const best = Math.min(...scored.map((score) => score.off))
  const winners = scored.filter((score) => score.off === best).map((score) => score.one)
  return winners.length === 1
    ? winners[0]
    : winners.length > 1
      ? (winners.find((one) => KNOWN_BEST.has(one.daneCode)) ?? { ambiguous: winners })
      : undefined
}
