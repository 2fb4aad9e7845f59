/** One part of an envelope. */
export interface Item {
  readonly type: string
  readonly payload: unknown
}
export interface Envelope {
  readonly header: Readonly<Record<string, unknown>>
  readonly items: readonly Item[]
}

/** Those that hold JSON; the payload of any other is kept as its length. */
const AS_JSON = new Set(['event', 'transaction', 'session', 'client_report'])

/**
 * Sentry's envelope: a line with the header, then for each item a line with its header and its payload, by `length` bytes or up to the end
 * of the line. https://develop.sentry.dev/sdk/data-model/envelopes/ @throws Error what is wrong with it
 */
export function parseEnvelope(bytes: Buffer): Envelope {
  let at = 0
  const line = (): Buffer => {
    const end = bytes.indexOf(10, at)
    const found = bytes.subarray(at, end === -1 ? bytes.length : end)
    at = end === -1 ? bytes.length : end + 1
    return found
  }
  const header = object(line(), 'envelope header')
  const items: Item[] = []
  while (at < bytes.length) {
    const text = line()
    if (text.length === 0) continue // an empty line may end it
    const { type, length } = object(text, 'item header')
    if (typeof type !== 'string') throw new Error('missing item type')
    const payload = length === undefined ? line() : sized(Number(length))
    items.push({ type, payload: AS_JSON.has(type) ? object(payload, type) : { bytes: payload.length } })
  }
  return { header, items }

  function sized(length: number): Buffer {
    if (!Number.isInteger(length) || length < 0 || at + length > bytes.length) throw new Error('unexpected end of item')
    const found = bytes.subarray(at, at + length)
    at += length
    if (at < bytes.length && bytes[at] !== 10) throw new Error('missing newline after payload')
    at += 1
    return found
  }
}

function object(bytes: Buffer, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // said below
  }
  throw new Error(`invalid ${what}`)
}
