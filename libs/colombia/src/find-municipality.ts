import { departmentCode } from './departments.ts'
import { distance, fold } from './fold.ts'
import { allMunicipalities, type Municipality, municipalityByDane } from './municipalities.ts'
import { ALIASES, looseName, WELL_KNOWN } from './place-names.ts'

export type Found = Municipality | { readonly ambiguous: readonly Municipality[] } | undefined
const BOGOTA = '11001'

interface Index {
  readonly exact: ReadonlyMap<string, readonly Municipality[]>
  readonly loose: ReadonlyMap<string, readonly Municipality[]>
}
let index: Index | undefined
const names = (): Index => {
  index ??= {
    exact: Map.groupBy(allMunicipalities(), (one) => fold(one.name)),
    loose: Map.groupBy(allMunicipalities(), (one) => looseName(one.name)),
  }
  return index
}

/** The municipality that a person meant: accents, case, a slip of the pen, "Armenia (Quindío)", Shopify's codes. */
export function findMunicipality(given: { readonly city: string; readonly department?: string }): Found {
  const city = given.city.slice(0, 100)
  for (const [name, aside] of readings(city)) {
    const department = departmentCode(given.department) ?? departmentCode(aside)
    const found = pick(named(name, department), department)
    if (found) return found
  }
  const [name, aside] = readings(city)[1]!
  const department = departmentCode(given.department) ?? departmentCode(aside)
  return nearest(fold(name), department)
}

/** The name with what may be its department: as written, up to a comma or bracket, without its last words. */
function readings(city: string): readonly (readonly [name: string, department: string | undefined])[] {
  const [head = '', ...tail] = city.split(/[,/()]|\s-\s/)
  const words = fold(city).split(' ')
  const split = (words_: number): readonly (readonly [string, string])[] =>
    words.length > words_ ? [[words.slice(0, -words_).join(' '), words.slice(-words_).join(' ')]] : []
  return [
    [city, undefined],
    [head, tail.join(' ')],
    ...[1, 2, 3].flatMap(split).filter(([, last]) => departmentCode(last)),
  ]
}

function named(name: string, department: string | undefined): readonly Municipality[] {
  const plain = fold(name)
  if (plain.length < 3) return []
  const alias = municipalityByDane(ALIASES.get(plain) ?? '')
  if (alias && agrees(alias, department)) return [alias]
  const exact = names().exact.get(plain) ?? []
  return exact.some((one) => agrees(one, department)) ? exact : (names().loose.get(looseName(name)) ?? exact)
}

/** The capital is not of Cundinamarca, but often written so. */
const agrees = (one: Municipality, department: string | undefined): boolean =>
  !department || one.daneCode.startsWith(department) || (one.daneCode === BOGOTA && department === '25')

function pick(candidates: readonly Municipality[], department: string | undefined): Found {
  const agreed = candidates.filter((one) => agrees(one, department))
  if (agreed.length < 2) return agreed[0]
  return agreed.find((one) => WELL_KNOWN.has(one.daneCode)) ?? { ambiguous: agreed }
}

/** Within one slip of the pen for short names, two for long ones. */
function nearest(city: string, department: string | undefined): Found {
  const limit = city.length >= 8 ? 2 : city.length >= 5 ? 1 : 0
  if (limit === 0) return undefined
  const scored = allMunicipalities()
    .filter((one) => agrees(one, department))
    .map((one) => ({ one, off: distance(city, fold(one.name), limit) }))
    .filter((score) => score.off <= limit)
  const best = Math.min(...scored.map((score) => score.off))
  return pick(
    scored.filter((score) => score.off === best).map((score) => score.one),
    department,
  )
}
