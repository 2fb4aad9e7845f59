import { invalid } from '@litper/kernel'

/** What JSON says of the value. @throws DomainError `code` when it says nothing (undefined, a function, a cycle, a bigint). */
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
