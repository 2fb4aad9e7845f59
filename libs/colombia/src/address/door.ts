import { isNumberSign, quadrantAt, type Read, readAxis } from './axis.ts'
import { isNumber, isSign, isWord, type Token } from './tokens.ts'
import type { Cross, Quadrant } from './types.ts'
import { JOINTS, readName, typeAt } from './via.ts'
import { CORNER_WORDS } from './words.ts'

export interface Door {
  readonly cross: Cross
  readonly metres?: string
  /** Written after the metres: it is of the way or of its crossing. */
  readonly trailing?: Quadrant
}

/** "# 43 E - 31", "No 43 31", "Calle 17 - 33". `marked`: only with a "#" or a dash, for what stands before is a name. */
export function readDoor(tokens: readonly Token[], at: number, marked: boolean): Read<Door> | undefined {
  const plate = readPlate(tokens, at, marked)
  return plate?.value.metres === undefined ? undefined : plate
}

/** A door, or its crossing alone: "# 43 E". */
export function readPlate(tokens: readonly Token[], at: number, marked: boolean): Read<Door> | undefined {
  const start = tokens[at]?.text === ',' && isNumberSign(tokens, at + 1) ? at + 1 : at
  let next = start
  while (isNumberSign(tokens, next)) next++
  const signed = next > start
  if (isSign(tokens[next], '-') && (signed || !marked)) next++
  const type = signed ? undefined : typeAt(tokens, next)
  const axis = readAxis(tokens, type?.next ?? next)
  if (!axis) return undefined
  const dashed = isSign(tokens[axis.next], '-')
  const metres = readMetres(tokens, axis.next)
  if (!signed && (!metres || (marked && !dashed))) return undefined
  return close({ ...(type && { type: type.value }), ...axis.value }, tokens, axis.next, metres)
}

function readMetres(tokens: readonly Token[], at: number): Read<string> | undefined {
  let next = at
  while (isSign(tokens[next], '-')) next++
  return isNumber(tokens[next]) ? { value: tokens[next]!.text, next: next + 1 } : undefined
}

function close(cross: Cross, tokens: readonly Token[], end: number, metres: Read<string> | undefined): Read<Door> {
  if (!metres) return { value: { cross }, next: end }
  const trailing = quadrantAt(tokens, metres.next)
  const value = { cross, metres: metres.value, ...(trailing && { trailing }) }
  return { value, next: metres.next + (trailing ? 1 : 0) }
}

/** These join two ways only when the second says what it is. */
const SOFT_JOINTS: readonly string[] = ['y', '-', '/']

/** "con Calle 59", "entre Cra 10 y 11", "Cra 20": another way, with a door when one follows. */
export function readCrossing(tokens: readonly Token[], at: number): Read<Door> | undefined {
  const joined = isWord(tokens[at], ...JOINTS)
  const type = typeAt(tokens, joined || SOFT_JOINTS.includes(tokens[at]?.text ?? '') ? at + 1 : at)
  if (!joined && !type) return undefined
  const start = type?.next ?? at + 1
  const axis = readAxis(tokens, start)
  if (!axis) {
    const name = type && readName(tokens, start)
    return name && { value: { cross: { type: type.value, name: name.value } }, next: name.next }
  }
  const cross: Cross = { ...(type && { type: type.value }), ...axis.value }
  const until = isWord(tokens[axis.next], 'y')
    ? readAxis(tokens, typeAt(tokens, axis.next + 1)?.next ?? axis.next + 1)
    : undefined
  if (until) return { value: { cross: { ...cross, until: showAxis(until.value) } }, next: until.next }
  return doorAfter(cross, tokens, axis.next) ?? { value: { cross }, next: axis.next }
}

/** After a crossing a door repeats it ("con Calle 6 # 6-12") or only adds its metres ("con Calle 11 A - 54"). */
function doorAfter(cross: Cross, tokens: readonly Token[], at: number): Read<Door> | undefined {
  if (isSign(tokens[at], '-')) {
    const metres = readMetres(tokens, at)
    if (metres) return close(cross, tokens, at, metres)
  }
  // "Autop Sur Calle 38 A Sur 07": behind letters or a quadrant a last number is the door.
  const last = tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'stop'
  if (cross.type && (cross.quadrant ?? cross.letters) && last && isNumber(tokens[at])) {
    return close(cross, tokens, at + 1, { value: tokens[at]!.text, next: at + 1 })
  }
  const again = readDoor(tokens, isWord(tokens[at], ...CORNER_WORDS) ? at + 1 : at, true)
  return (
    again && {
      ...again,
      value: { ...again.value, cross: { ...(cross.type && { type: cross.type }), ...again.value.cross } },
    }
  )
}

/** "38 A BIS SUR"; two letters touch their number, or they would be read as a word. */
export const showAxis = (axis: Cross): string =>
  [
    axis.letters?.length === 2
      ? `${axis.number}${axis.letters}`
      : [axis.number, axis.letters].filter(Boolean).join(' '),
    axis.bis,
    axis.quadrant,
  ]
    .filter(Boolean)
    .join(' ')
