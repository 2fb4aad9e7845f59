export type JsonObject = Record<string, unknown>

/** A new object: objects are merged key by key, everything else (also arrays) is replaced. The arguments are not changed. */
export function deepMerge<T extends JsonObject>(base: T, over: JsonObject | undefined): T {
  if (!over) return base
  const merged: JsonObject = { ...base }
  for (const [key, value] of Object.entries(over)) {
    if (key === '__proto__') continue
    const before = merged[key]
    merged[key] = isObject(before) && isObject(value) ? deepMerge(before, value) : value
  }
  return merged as T
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
