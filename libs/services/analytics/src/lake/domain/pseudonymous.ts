/** Words of ours and names of places, which no erasure needs to remove: they tell of nobody alone. */
const KEPT = new Set(['city', 'department', 'agent', 'end', 'outcome', 'purpose', 'kind'])
/** What describes a person is not looked into. */
const PEOPLE = new Set(['customer', 'recipient', 'person', 'to', 'from', 'shippingAddress', 'location'])
/** Who has them reads a customer's page, or cannot be told at all. */
const SECRET = new Set(['trackingUrl', 'sealed', 'found'])
const LONGEST = 120

/**
 * The data of an event as analysts may read it: `bare` is what an erasure leaves of it; the places and our own words come back, people do not.
 */
export function pseudonymous(value: unknown, bare: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(bare)) return bare.map((one, index) => pseudonymous(value[index], one))
  if (!isRecord(value) || !isRecord(bare)) return bare
  return Object.fromEntries(
    Object.entries(bare).map(([name, one]) => {
      const told = value[name]
      if (KEPT.has(name) && typeof told === 'string') return [name, told.slice(0, LONGEST)]
      return [name, PEOPLE.has(name) || SECRET.has(name) ? undefined : pseudonymous(told, one)]
    }),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
