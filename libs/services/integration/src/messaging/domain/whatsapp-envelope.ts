import { fields, list } from '@litper/kernel'

const numberOf = (change: unknown): string | undefined => {
  const id = fields(fields(fields(change)['value'])['metadata'])['phone_number_id']
  return typeof id === 'string' && id.length <= 64 ? id : undefined
}

/** More distinct values than this are not looked up: no delivery of Meta names so many. */
const MOST_SCANNED = 21

/**
 * Whose secrets may have signed a delivery, found in its text: before its signature is checked nothing of it is parsed. The values of every
 * `phone_number_id`, or of every `id` where there is none; in a deeper place than the envelope's they prove nothing.
 */
export function signersIn(text: string): string[] {
  const numbers = scan(text, /"phone_number_id"\s*:\s*"([^"\\]{1,64})"/g)
  return numbers.length > 0 ? numbers : scan(text, /"id"\s*:\s*"(\d{1,64})"/g)
}

function scan(text: string, pattern: RegExp): string[] {
  const found = new Set<string>()
  for (const [, value] of text.matchAll(pattern)) {
    found.add(value!)
    if (found.size === MOST_SCANNED) break
  }
  return [...found]
}

/** The numbers and accounts that a proven delivery names. */
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

/**
 * The same delivery, where statuses tell of messages alone: the id of a message says all that is needed, and a status that comes when its
 * recipient is forgotten must not bring the phone back. What customers write keeps its sender.
 */
export function withoutRecipients(body: unknown): unknown {
  const changed = (change: unknown): unknown => {
    const value = fields(fields(change)['value'])
    if (!Array.isArray(value['statuses'])) return change
    const statuses = list(value['statuses']).map((one) => {
      const { recipient_id: _, recipient_user_id: __, recipient_participant_id: ___, ...status } = fields(one)
      return status
    })
    const { contacts: _, ...rest } = value
    return { ...fields(change), value: { ...(Array.isArray(value['messages']) ? value : rest), statuses } }
  }
  const entry = list(fields(body)['entry']).map((one) => ({
    ...fields(one),
    ...(Array.isArray(fields(one)['changes']) && { changes: list(fields(one)['changes']).map(changed) }),
  }))
  return { ...fields(body), entry }
}
