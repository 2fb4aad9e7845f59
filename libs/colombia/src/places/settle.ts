import { departmentCode } from '../departments.ts'
import { fold } from '../fold.ts'
import type { Municipality } from '../municipalities.ts'
import { departmentsOfPhone } from '../phones/colombian-phone.ts'
import { parseColombianPhone } from '../phones/read-phone.ts'
import { agrees } from './place-index.ts'
import { WELL_KNOWN } from './place-names.ts'

/** What an order says besides about where it goes. */
export interface PlaceHints {
  readonly address?: string | undefined
  /** As written; a landline tells its area. */
  readonly phone?: string | undefined
  /** Six digits: the first two are the department's. */
  readonly zip?: string | undefined
}

export type Found = Municipality | { readonly ambiguous: readonly Municipality[] } | undefined

/** One of several of the same name: by what the address says, by the area of the phone, by the postal code, else the one all mean. */
export function settle(candidates: readonly Municipality[], hints: PlaceHints): Found {
  const distinct = candidates.filter((one, at) => candidates.indexOf(one) === at)
  if (distinct.length < 2) return distinct[0]
  for (const departments of told(hints)) {
    const left = distinct.filter((one) => departments.some((department) => agrees(one, department)))
    const exact = left.filter((one) => departments.includes(one.daneCode.slice(0, 2)))
    if (exact.length === 1) return exact[0]
    if (left.length === 1) return left[0]
  }
  return distinct.find((one) => WELL_KNOWN.has(one.daneCode)) ?? { ambiguous: distinct }
}

/** The departments that each hint allows; a hint that says nothing is left out. */
function told({ address, phone, zip }: PlaceHints): readonly (readonly string[])[] {
  const written = segments(address).flatMap(
    (segment) => departmentCode(segment.replace(/^(departamento|depto|dpto) (de(l)? )?/, '')) ?? [],
  )
  const called = departmentsOfPhone(parseColombianPhone(phone ?? ''))
  const coded = /^\d{6}$/.test(zip?.trim() ?? '') ? [zip!.trim().slice(0, 2)] : []
  return [written, called, coded].filter((departments) => departments.length > 0)
}

/** The pieces of an address between commas and brackets: a street that is named after a department is none of them. */
export const segments = (address: string | undefined): readonly string[] =>
  (address ?? '')
    .slice(0, 300)
    .split(/[,;()\n]|\s[-–—]\s|\.\s/)
    .map(fold)
    .filter((segment) => segment !== '')
