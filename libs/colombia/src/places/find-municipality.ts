import { departmentCode } from '../departments.ts'
import { distance, fold } from '../fold.ts'
import type { Municipality } from '../municipalities.ts'
import { agrees, allSpelled, named } from './place-index.ts'
import { looseName, withoutTitle } from './place-names.ts'
import { beginnings, readings } from './readings.ts'
import { type Found, type PlaceHints, segments, settle } from './settle.ts'

export interface GivenPlace extends PlaceHints {
  readonly city: string
  readonly department?: string | undefined
}

/**
 * The municipality that a person meant: accents, case, slips of the pen, missing spaces, titles, what people call it, Bogotá's
 * quarters, "Armenia (Quindío)", fields that were swapped. A name that repeats is settled by department, address, phone or postal
 * code; what is left is `ambiguous`.
 */
export function findMunicipality(given: GivenPlace): Found {
  const city = given.city.slice(0, 100)
  const written = given.department?.slice(0, 100)
  const department = departmentCode(written)
  for (const { name, aside } of readings(city)) {
    const found = settle(named(name, department ?? departmentCode(aside)), given)
    if (found) return found
  }
  return (
    swapped(city, written, given) ??
    fromAddress(city, department, given) ??
    begun(city, department, given) ??
    nearest(city, department, given)
  )
}

/** "Antioquia" in the city's field and "Medellín" in the department's. */
function swapped(city: string, written: string | undefined, hints: PlaceHints): Found {
  const department = departmentCode(withoutTitle(city))
  if (!written || departmentCode(written) || (fold(city) !== '' && department === undefined)) return undefined
  return settle(named(written, department), hints)
}

/** A city field that holds no city, or only a department: the address may end with the place. */
function fromAddress(city: string, department: string | undefined, hints: PlaceHints): Found {
  const own = departmentCode(withoutTitle(city))
  if (fold(city) !== '' && own === undefined) return undefined
  const pieces = segments(hints.address).slice(1)
  const told = department ?? pieces.flatMap((piece) => departmentCode(piece) ?? [])[0]
  const places = pieces
    .filter((piece) => departmentCode(piece) === undefined)
    .toReversed()
    .flatMap((segment) => readings(segment))
    .map(({ name, aside }) => settle(named(name, own ?? told ?? departmentCode(aside)), hints))
  return places.find((found) => found !== undefined && !('ambiguous' in found))
}

/** The words of a place with a quarter behind it; two letters more than a slip, or a short name would swallow others. */
function begun(city: string, department: string | undefined, hints: PlaceHints): Found {
  for (const name of beginnings(city)) {
    const found = name.length >= 4 ? settle(named(name, department), hints) : undefined
    if (found) return found
  }
  return undefined
}

/** Within one slip of the pen for short names, two for long ones. */
function nearest(city: string, department: string | undefined, hints: PlaceHints): Found {
  for (const { name, aside } of readings(city)) {
    const found = settle(slips(name, department ?? departmentCode(aside)), hints)
    if (found) return found
  }
  return undefined
}

function slips(name: string, department: string | undefined): readonly Municipality[] {
  const [plain, loose] = [fold(name), looseName(name)]
  const limit = plain.length >= 8 ? 2 : plain.length >= 5 ? 1 : 0
  if (limit === 0) return []
  const scored = allSpelled()
    .filter(({ one }) => agrees(one, department))
    .map((known) => ({
      one: known.one,
      off: Math.min(distance(plain, known.plain, limit), distance(loose, known.loose, limit)),
    }))
    .filter((score) => score.off <= limit)
  const best = Math.min(...scored.map((score) => score.off))
  return scored.filter((score) => score.off === best).map((score) => score.one)
}
