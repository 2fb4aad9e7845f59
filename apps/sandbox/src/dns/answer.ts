/** Answers of a DNS server with TXT records alone: RFC 1035, section 4. */
const TXT = 16
const HEADER = 12
const MOST_TEXT = 255

/** The answer to a query; undefined when the bytes are none. `textsOf`: undefined for a name that does not exist. */
export function answerTo(query: Buffer, textsOf: (name: string) => readonly string[] | undefined): Buffer | undefined {
  const asked = questionIn(query)
  if (!asked) return undefined
  const texts = textsOf(asked.name)
  const shown = asked.type === TXT ? (texts ?? []).filter((text) => Buffer.byteLength(text) <= MOST_TEXT) : []
  const header = Buffer.alloc(HEADER)
  query.copy(header, 0, 0, 2)
  header.writeUInt16BE(texts ? 0x8180 : 0x8183, 2) // an answer, with recursion; 3: no such name
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(shown.length, 6)
  return Buffer.concat([header, query.subarray(HEADER, asked.end), ...shown.map(recordOf)])
}

/** The one question: a name of labels, its type and class. */
function questionIn(query: Buffer): { name: string; type: number; end: number } | undefined {
  const labels: string[] = []
  let at = HEADER
  for (let length = query[at]; length; length = query[at]) {
    if (length > 63 || at + 1 + length >= query.length) return undefined
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const end = at + 5
  if (labels.length === 0 || end > query.length) return undefined
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end }
}

/** Of the name that was asked for, which stands behind the header. */
function recordOf(text: string): Buffer {
  const bytes = Buffer.from(text)
  const head = Buffer.alloc(13)
  head.writeUInt16BE(0xc000 | HEADER, 0)
  head.writeUInt16BE(TXT, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(bytes.length + 1, 10) // no seconds to be kept for
  head[12] = bytes.length
  return Buffer.concat([head, bytes])
}
