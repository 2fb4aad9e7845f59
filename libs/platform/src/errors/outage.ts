import { DomainError, messageOf } from '@litper/kernel'

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown })?.code ?? (error as { driverError?: { code?: unknown } })?.driverError?.code
  return typeof code === 'string' ? code : ''
}

/** The database is away (class 08, 57P, 53) or the socket broke: nothing can be written until it is back. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DomainError) return false
  const code = codeOf(error)
  return (
    /^(08|57P|53)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(messageOf(error))
  )
}

/** Two transactions were in each other's way (class 40, contended): the next try may succeed. */
export const isContention = (error: unknown): boolean =>
  error instanceof DomainError ? error.code === 'database.contended' : codeOf(error).startsWith('40')

/** A value that the database cannot read (class 22): another try would fail as well. */
export const isUnreadable = (error: unknown): boolean =>
  !(error instanceof DomainError) && codeOf(error).startsWith('22')

/** A value that no index can hold (54000): the caller's, for ours are bounded. */
export const isTooLong = (error: unknown): boolean => !(error instanceof DomainError) && codeOf(error) === '54000'

/** Longer than a statement may take (57014). */
export const isTooSlow = (error: unknown): boolean => !(error instanceof DomainError) && codeOf(error) === '57014'

/** The database is away, works met, or another engine is away: nobody's poison. */
export const isOutage = (error: unknown): boolean =>
  error instanceof DomainError ? error.kind === 'unavailable' : isContention(error) || isDatabaseAway(error)
