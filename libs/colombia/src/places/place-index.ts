import { departmentCode } from '../departments.ts'
import { fold } from '../fold.ts'
import { allMunicipalities, type Municipality, municipalityByDane } from '../municipalities.ts'
import { ALIASES, joinedName, looseName, SHARED_WITH_BOGOTA } from './place-names.ts'

const BOGOTA = '11001'

interface Index {
  readonly exact: ReadonlyMap<string, readonly Municipality[]>
  readonly joined: ReadonlyMap<string, readonly Municipality[]>
  readonly loose: ReadonlyMap<string, readonly Municipality[]>
  readonly tails: ReadonlyMap<string, readonly Municipality[]>
  readonly spelled: readonly Spelled[]
}
/** A municipality with its name as it is compared. */
export interface Spelled {
  readonly one: Municipality
  readonly plain: string
  readonly loose: string
}
let index: Index | undefined
const names = (): Index => {
  if (index) return index
  const all = allMunicipalities()
  const exact = Map.groupBy(all, (one) => fold(one.name))
  const tails = Map.groupBy(all, (one) => /\bdel? (?:la |los |las )?(.{4,})$/.exec(fold(one.name))?.[1] ?? '')
  for (const tail of tails.keys()) if (exact.has(tail) || departmentCode(tail)) tails.delete(tail)
  index = {
    exact,
    joined: Map.groupBy(all, (one) => joinedName(one.name)),
    loose: Map.groupBy(all, (one) => looseName(one.name)),
    tails,
    spelled: all.map((one) => ({ one, plain: fold(one.name), loose: looseName(one.name) })),
  }
  return index
}

export const allSpelled = (): readonly Spelled[] => names().spelled

/** All that a name may mean, in the surest of the ways that agree with the department. */
export function named(name: string, department: string | undefined): readonly Municipality[] {
  const plain = fold(name)
  if (plain.length < 3) return []
  const alias = municipalityByDane(ALIASES.get(plain) ?? '')
  if (alias && agrees(alias, department)) return [alias]
  const { exact, joined, loose, tails } = names()
  const bogota = SHARED_WITH_BOGOTA.has(plain) ? [municipalityByDane(BOGOTA)!] : []
  const ways = [
    [...(exact.get(plain) ?? []), ...bogota],
    joined.get(joinedName(name)) ?? [],
    loose.get(looseName(name)) ?? [],
    aliasJoined(name),
    plain.length >= 4 ? (tails.get(plain) ?? []) : [],
  ]
  return ways.map((way) => way.filter((one) => agrees(one, department))).find((way) => way.length > 0) ?? []
}

/** The capital is not of Cundinamarca, but often written so; and its neighbours are written as if they were of the capital. */
export const agrees = (one: Municipality, department: string | undefined): boolean =>
  !department ||
  one.daneCode.startsWith(department) ||
  (one.daneCode === BOGOTA && department === '25') ||
  (department === '11' && one.daneCode.startsWith('25'))

let joinedAliases: ReadonlyMap<string, string> | undefined
function aliasJoined(name: string): readonly Municipality[] {
  joinedAliases ??= new Map(
    [...ALIASES].filter(([alias]) => alias.length > 5).map(([alias, code]) => [joinedName(alias), code]),
  )
  const one = municipalityByDane(joinedAliases.get(joinedName(name)) ?? '')
  return one ? [one] : []
}
