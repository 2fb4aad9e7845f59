import { DomainError, messageOf } from '@litper/kernel'

/** The database is away (class 08, 57P, 53), works met (40, contended), another engine is away, or the socket broke: nobody's poison. */
export function isOutage(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable'
  const code = (error as { code?: unknown })?.code ?? (error as { driverError?: { code?: unknown } })?.driverError?.code
  return (
    (typeof code === 'string' &&
      (/^(08|40|57P|53)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code))) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(messageOf(error))
  )
}
