import { departmentCode } from '../departments.ts'
import { fold } from '../fold.ts'
import { readComplement } from './complement.ts'
import { judge } from './judge.ts'
import { render } from './render.ts'
import { readBlock, readKilometre } from './settlement.ts'
import { readStreet } from './street.ts'
import { type Token, tokenize } from './tokens.ts'
import type { Candidate, Complement, Hints, ParsedAddress } from './types.ts'

/**
 * Reads an address as people write it in Colombia. Total: any text gives an answer, with what it lacks.
 * `hints` are what is known besides: a municipality repeated at the end of the text is then taken off it.
 */
export function parseAddress(text: string, hints?: Hints): ParsedAddress {
  let parsed = readOnce(text, hints)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const again = readOnce(parsed.normalized, hints, parsed.place)
    if (again.normalized === parsed.normalized) return again
    parsed = again
  }
  return parsed
}

/** Parts put in order may read as more ("lote 10 …, manzana B"): read until nothing changes. */
const MOST_ROUNDS = 8

function readOnce(text: string, hints?: Hints, known?: string): ParsedAddress {
  const tokens = tokenize(text)
  const found = best(tokens)
  const pieces = found ? [tokens.slice(0, found.from), tokens.slice(found.to)] : [tokens]
  const { complement, place = known } = withoutPlace(readComplement(pieces), hints)
  const parts = {
    ...(found && { via: found.via }),
    ...(found?.cross && { cross: found.cross }),
    ...(found?.metres && { metres: found.metres }),
    complement,
    ...(place && { place }),
  }
  return { ...parts, normalized: render(parts), ...judge(found, complement, hints, place) }
}

/** The most certain reading; of equals the first. */
function best(tokens: readonly Token[]): Candidate | undefined {
  let winner: Candidate | undefined
  for (let at = 0; at < tokens.length; at++) {
    for (const read of [readStreet, readBlock, readKilometre]) {
      const candidate = read(tokens, at)
      if (candidate && candidate.confidence > (winner?.confidence ?? 0)) winner = candidate
    }
  }
  return winner
}

/** "…, Armenia (Quindío)": the end of the text repeats where it is. */
function withoutPlace(complement: Complement, hints: Hints | undefined): { complement: Complement; place?: string } {
  const city = fold(hints?.city ?? '').toUpperCase()
  const region = departmentCode(hints?.department)
  const other = [...complement.other]
  let place = ''
  while (city && other.length > 0) {
    const last = other.at(-1)!
    const head = last === city ? '' : last.endsWith(` ${city}`) ? last.slice(0, -city.length).trim() : last
    const isRegion = departmentCode(last) !== undefined && (region === undefined || departmentCode(last) === region)
    if (head === last && !(isRegion && (place === '' || other.length > 1))) break
    place = [head === last ? last : city, place].filter(Boolean).join(', ')
    other.pop()
    if (head && head !== last) other.push(head)
  }
  return { complement: { ...complement, other }, ...(place && { place }) }
}
