import type { ProblemError } from './client.ts'

type Named = string | { readonly field: string; readonly problem: string }
function namedFields({ problem }: ProblemError): readonly Named[] {
  const { fields } = (problem['details'] ?? problem) as { fields?: unknown }
  return Array.isArray(fields) ? fields : []
}

/** The fields that a refusal names: `settings.clave: the vendor does not accept it`. */
export const fieldsOf = (error: ProblemError): string =>
  namedFields(error)
    .map((one) => (typeof one === 'string' ? one : `${one.field}: ${one.problem}`))
    .join('; ')
    .slice(0, 400)

/** A screen's own words for a refusal: by its code and the field that it names first (`request.invalid address`), or by its code. */
export function wordsFor(error: ProblemError, refusals: Readonly<Record<string, string>> = {}): string | undefined {
  const [first] = namedFields(error)
  const field = typeof first === 'string' ? first : first?.field
  return refusals[`${error.code} ${field}`] ?? refusals[error.code]
}
