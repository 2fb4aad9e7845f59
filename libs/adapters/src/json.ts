import { invalid } from '@litper/kernel'

/** The value as JSON. @throws DomainError `code` when there is none (undefined, a function, a cycle, a bigint). */
export function jsonOf(value: unknown, code: string): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch (error) {
    throw invalid(code, { reason: error instanceof TypeError ? 'not JSON' : 'unreadable' })
  }
  if (text === undefined) throw invalid(code, { reason: typeof value })
  return text
}
