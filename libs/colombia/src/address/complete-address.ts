import { parseAddress } from './parse.ts'

/**
 * An answer put into the address that it was asked for. A whole address replaces it; a fragment ("43E-31", "barrio
 * La Esperanza") is added where it lacked. `question` is the code of the question that was answered.
 */
export function completeAddress(written: string, question: string, answer: string): string {
  const given = answer.trim()
  if (!written.trim() || question === 'address') return given || written
  if (!given) return written
  const told = parseAddress(given)
  const before = parseAddress(written)
  const whole = told.via !== undefined && told.missing.every((lack) => lack === 'unit')
  if (whole && (told.via.type !== 'KM' || before.via === undefined)) return given
  if (question !== 'plate' || !before.via) return `${written}, ${given}`
  const street = before.normalized.split(',')[0]!.split(' # ')[0]!
  const rest = before.normalized.split(', ').slice(1)
  return [`${street} # ${given.replace(/^[\s#]+|^\s*(?:n[o°º]?|nro|num|numero)\.?\s*(?=\d)/i, '')}`, ...rest].join(', ')
}
