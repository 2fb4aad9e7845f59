/** Keywords of JSON Schema that say nothing about which data is valid. */
const ANNOTATIONS = new Set(['title', 'description', '$comment', 'examples', 'default', 'deprecated'])
/** Keywords whose value maps names of our choice to schemas: a property may be called `title`. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
/** Keywords whose value is data, as a set: the order does not matter. */
const SETS = new Set(['required', 'enum', 'type'])

/**
 * The part of a JSON Schema that decides which data is valid, with sorted keys: two schemas with the same text after this
 * mean the same.
 */
export function meaningOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(meaningOf)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key))
  return sorted(entries.map(([key, value]) => [key, meaningOfKeyword(key, value)]))
}

function meaningOfKeyword(key: string, value: unknown): unknown {
  if (SETS.has(key) && Array.isArray(value)) return value.map((one) => JSON.stringify(one)).sort()
  if (MAPS.has(key)) return sorted(Object.entries(value as object).map(([name, one]) => [name, meaningOf(one)]))
  return key === 'const' ? value : meaningOf(value)
}

const sorted = (entries: [string, unknown][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))

/** Where two schemas differ in meaning: one line per place, as `/properties/total: {…} became nothing`. */
export function differences(before: unknown, after: unknown): string[] {
  return compare(meaningOf(before), meaningOf(after), '')
}

function compare(before: unknown, after: unknown, path: string): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isObject(before) || !isObject(after)) return [`${path || '/'}: ${text(before)} became ${text(after)}`]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap((key) => compare(before[key], after[key], `${path}/${key}`))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
