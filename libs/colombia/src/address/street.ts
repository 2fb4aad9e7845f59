import { type Door, readCrossing, readDoor, readPlate } from './door.ts'
import type { Token } from './tokens.ts'
import type { Candidate, Via, ViaType } from './types.ts'
import { readName, readVia } from './via.ts'

/** The best reading of a street that begins at `at`: with its door, else its crossing, else the way alone. */
export function readStreet(tokens: readonly Token[], at: number): Candidate | undefined {
  const via = readVia(tokens, at)
  if (!via) return undefined
  const named = via.value.number === undefined
  const door = readDoor(tokens, via.next, named)
  if (door) return street(at, settle(via.value, door.value), door.next, named ? 0.9 : 1)
  const alias = readName(tokens, via.next)
  const aliased = alias && !named ? readDoor(tokens, alias.next, true) : undefined
  if (alias && aliased) {
    return street(at, settle({ ...via.value, name: alias.value }, aliased.value), aliased.next, 0.9)
  }
  const crossing = readCrossing(tokens, via.next)
  const crossed = crossing && typed(via.value, crossing.value)
  if (crossing && crossed) {
    return street(
      at,
      settle(via.value, crossed),
      crossing.next,
      crossed.metres ? (named ? 0.9 : 1) : named ? 0.6 : 0.65,
    )
  }
  const half = readPlate(tokens, via.next, false)
  if (half && !named) return street(at, { via: via.value, cross: half.value.cross }, half.next, 0.5)
  return named ? undefined : street(at, { via: via.value }, via.next, 0.4)
}

type Parts = Pick<Candidate, 'via' | 'cross' | 'metres'>

const street = (from: number, parts: Parts, to: number, confidence: number): Candidate => ({
  kind: 'urban',
  ...parts,
  from,
  to,
  confidence,
})

const LENGTHWISE: readonly ViaType[] = ['CL', 'AC', 'DG']
const CROSSWISE: readonly ViaType[] = ['KR', 'AK', 'TV']

/** "Cra 3 con 52": a bare number crosses a carrera as a calle, and the other way round. */
function typed(via: Via, door: Door): Door | undefined {
  if (door.cross.type || door.metres !== undefined) return door
  const type = LENGTHWISE.includes(via.type) ? 'KR' : CROSSWISE.includes(via.type) ? 'CL' : undefined
  return type && { ...door, cross: { type, ...door.cross } }
}

/** A calle counts north and south, a carrera east and west: a quadrant at the end belongs to the one that it measures. */
function settle(via: Via, { cross, metres, trailing }: Door): Parts {
  const parts = { via, cross, ...(metres !== undefined && { metres }) }
  if (!trailing) return parts
  const north = trailing === 'SUR' || trailing === 'NORTE'
  const ofVia = (north ? LENGTHWISE : CROSSWISE).includes(via.type)
  const [first, second] = ofVia ? [via, cross] : [cross, via]
  const owner = first.quadrant && !second.quadrant ? second : first
  if (owner.quadrant) return parts
  return owner === via
    ? { ...parts, via: { ...via, quadrant: trailing } }
    : { ...parts, cross: { ...cross, quadrant: trailing } }
}
