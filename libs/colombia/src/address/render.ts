import { showComplement } from './complement.ts'
import { showAxis } from './door.ts'
import type { ParsedAddress } from './types.ts'
import { PRINTED } from './words.ts'

type Parts = Pick<ParsedAddress, 'via' | 'cross' | 'metres' | 'complement'>

/** "CL 10 # 43 E - 31, TORRE 2, APTO 502": one spelling of one address, read back as the same. */
export const render = (parts: Parts): string =>
  [showStreet(parts), ...showComplement(parts.complement, PRINTED)].filter(Boolean).join(', ')

function showStreet({ via, cross, metres }: Omit<Parts, 'complement'>): string {
  if (!via) return ''
  const way = [via.type, showAxis(via), via.name].filter(Boolean).join(' ')
  if (via.type === 'KM') return metres ? `${way} + ${metres}` : way
  if (!cross) return way
  if (via.type === 'MZ') return `${way} ${cross.type} ${cross.number}`
  if (metres !== undefined) return `${way} # ${showAxis(cross)} - ${metres}`
  const other = [cross.type, showAxis(cross), cross.name].filter(Boolean).join(' ')
  if (cross.until) return `${way} ENTRE ${other} Y ${cross.until}`
  return cross.type ? `${way} CON ${other}` : `${way} # ${other}`
}
