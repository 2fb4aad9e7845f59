/** Our own words and names of places: alone they do not identify a person. */
const KEPT = new Set(['city', 'department', 'agent', 'end', 'outcome', 'purpose', 'kind', 'rating', 'resolvedBy'])
/** Objects that describe a person: nothing inside them lands. */
const PEOPLE = new Set(['customer', 'recipient', 'person', 'to', 'from', 'shippingAddress', 'location'])
/** A tracking URL opens the customer's page; the others are sealed data of people. */
const SECRET = new Set(['trackingUrl', 'sealed', 'found'])
const LONGEST = 120

/**
 * The data of an event as analysts may read it: `bare` is what an erasure leaves of it; places and our own words are put back, people are not.
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
