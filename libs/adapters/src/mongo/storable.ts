import { invalid } from '@litper/kernel'

/** A BSON document has 16 MiB at most; the rest is for the fields that it is found by. */
const MOST_BYTES = 12 * 1024 * 1024
/** JSON.stringify escapes these only for a null character or half a surrogate pair. */
const NO_TEXT = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/i

/** The document as JSON. @throws DomainError `documents.unstorable` when one of the stores could not store it */
export function storableJson(document: object): string {
  const json = asJson(document)
  if (!json?.startsWith('{')) throw invalid('documents.unstorable', { reason: 'not a JSON object' })
  if (NO_TEXT.test(json)) throw invalid('documents.unstorable', { reason: 'a character that is none' })
  const bytes = Buffer.byteLength(json)
  if (bytes > MOST_BYTES) throw invalid('documents.unstorable', { reason: 'too large', bytes, most: MOST_BYTES })
  return json
}

function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof TypeError) return undefined // a cycle, a bigint
    throw error
  }
}
