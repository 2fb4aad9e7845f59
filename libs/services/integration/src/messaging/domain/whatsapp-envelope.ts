type Fields = Record<string, unknown>
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const numberOf = (change: unknown): string | undefined => {
  const id = fields(fields(fields(change)['value'])['metadata'])['phone_number_id']
  return typeof id === 'string' && id.length <= 64 ? id : undefined
}

/** The numbers and accounts that a delivery names; read before its signature is checked. */
export function addresseesOf(body: unknown): { numbers: string[]; accounts: string[] } {
  const entries = list(fields(body)['entry']).map(fields)
  const numbers = entries.flatMap((entry) => list(entry['changes']).flatMap((change) => numberOf(change) ?? []))
  const accounts = entries.flatMap((entry) =>
    typeof entry['id'] === 'string' && entry['id'].length <= 64 ? [entry['id']] : [],
  )
  return { numbers: [...new Set(numbers)], accounts: [...new Set(accounts)] }
}

/** Whether a delivery tells of an account: a change that names no number. */
export const namesAccounts = (body: unknown): boolean =>
  list(fields(body)['entry']).some((entry) =>
    list(fields(entry)['changes']).some((change) => numberOf(change) === undefined),
  )

/**
 * The same delivery with only the changes of these numbers, and what is told of these accounts: no tenant keeps another tenant's
 * messages.
 */
export function sliceFor(
  body: unknown,
  numbers: ReadonlySet<string>,
  accounts: ReadonlySet<unknown> = new Set(),
): unknown {
  const isOwn = (account: unknown, change: unknown) => {
    const number = numberOf(change)
    return number === undefined ? accounts.has(account) : numbers.has(number)
  }
  const entry = list(fields(body)['entry'])
    .map(fields)
    .map((one) => ({ ...one, changes: list(one['changes']).filter((change) => isOwn(one['id'], change)) }))
    .filter((one) => one.changes.length > 0)
  return { ...fields(body), entry }
}
