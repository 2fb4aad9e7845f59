/** Rows in the order in which they were first seen; those that are gone stay, new ones come last. */
export function keepSeen<R extends { readonly id: string }>(seen: readonly R[], now: readonly R[]): R[] {
  const fresh = new Map(now.map((row) => [row.id, row]))
  const known = new Set(seen.map((row) => row.id))
  return [...seen.map((row) => fresh.get(row.id) ?? row), ...now.filter((row) => !known.has(row.id))]
}
