import { unavailable } from '@litper/kernel'

/** The end of each file: the metadata `{contentType, sha256}`, its length in four bytes, and this mark. */
const MARK = Buffer.from('LPB1')
/** The length and the mark. */
export const END_BYTES = 4 + MARK.length
/** Longer metadata is not ours. */
const MOST_FACTS = 1024

export interface Facts {
  readonly contentType: string
  readonly sha256: string
}

/** Follows the bytes. The bytes come first so that any viewer opens a label file directly. */
export function trailerOf({ contentType, sha256 }: Facts): Buffer {
  const facts = Buffer.from(JSON.stringify({ contentType, sha256 }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(facts.length)
  return Buffer.concat([facts, length, MARK])
}

/** The length of the metadata. @throws DomainError `blobs.corrupt` */
export function factsLength(end: Buffer, room: number): number {
  if (end.length !== END_BYTES || !end.subarray(4).equals(MARK)) throw corrupt('no trailer')
  const length = end.readUInt32BE(0)
  if (length > MOST_FACTS || length > room) throw corrupt('bad trailer')
  return length
}

/** @throws DomainError `blobs.corrupt` */
export function readFacts(json: Buffer): Facts {
  try {
    const facts = JSON.parse(json.toString('utf8')) as { contentType?: unknown; sha256?: unknown } | null
    if (typeof facts?.contentType === 'string' && typeof facts.sha256 === 'string')
      return { contentType: facts.contentType, sha256: facts.sha256 }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw corrupt('bad trailer')
}

export const corrupt = (reason: string) => unavailable('blobs.corrupt', { reason })
