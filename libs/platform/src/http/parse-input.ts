import { invalid } from '@litper/kernel'
import type { z } from 'zod'

/**
 * A body or a query in its shape; a missing one reads as an empty one. @throws DomainError request.invalid, which names the fields and
 * never their values. A NUL is refused here, because PostgreSQL cannot store it in a text.
 */
export function parseInput<T>(shape: z.ZodType<T>, input: unknown): T {
  const parsed = shape.safeParse(input ?? {})
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), problem: issue.message }))
    throw invalid('request.invalid', { fields })
  }
  refuseNul(parsed.data)
  return parsed.data
}

/** @throws DomainError request.invalid, which names the fields that hold one */
export function refuseNul(input: unknown): void {
  const fields = pathsWithNul(input).map((field) => ({ field, problem: 'holds a NUL character' }))
  if (fields.length > 0) throw invalid('request.invalid', { fields })
}

function pathsWithNul(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return value.includes('\0') ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key.includes('\0') ? [path.join('.')] : pathsWithNul(inner, [...path, key]),
  )
}
