import { DomainError } from '@litper/kernel'

/** What an error is called in telemetry: its code or class. Never its message, which may quote what a person wrote. */
export function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code
  const { code, name } = error as { code?: unknown; name?: unknown }
  return typeof code === 'string' && /^[\w.:-]{1,60}$/.test(code) ? code : String(name ?? 'error')
}
