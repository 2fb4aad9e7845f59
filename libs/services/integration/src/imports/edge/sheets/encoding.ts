import { createReadStream } from 'node:fs'

const UTF8 = 'utf-8'
/** What spreadsheets of Western Europe and Latin America write when they do not write UTF-8; it holds all of ISO 8859-1 that is text. */
const LEGACY = 'windows-1252'
/** Of a hundred sequences above ASCII so many may be broken in a file that is still UTF-8: some cells were cut in the middle. */
const BROKEN_SHARE = 0.1

/** How the text of a file is encoded, by its mark or by all of its bytes. */
export async function encodingOf(path: string): Promise<string> {
  const count = { whole: 0, broken: 0, pending: 0 }
  let first = true
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const marked = first ? byMark(chunk) : undefined
    if (marked) return marked
    first = false
    countSequences(chunk, count)
  }
  if (count.pending > 0) count.broken++
  return count.broken > BROKEN_SHARE * (count.whole + count.broken) ? LEGACY : UTF8
}

function byMark(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return UTF8
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Multi-byte sequences of UTF-8, whole and broken ones; one may go on in the next chunk. */
function countSequences(chunk: Buffer, count: { whole: number; broken: number; pending: number }): void {
  for (const byte of chunk) {
    const continues = byte >= 0x80 && byte < 0xc0
    if (count.pending > 0) {
      if (continues) {
        if (--count.pending === 0) count.whole++
        continue
      }
      count.broken++
      count.pending = 0
    } else if (continues) {
      count.broken++
      continue
    }
    if (byte < 0x80) continue
    count.pending =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    if (count.pending === 0) count.broken++
  }
}
