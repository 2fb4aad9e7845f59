import { createHash } from 'node:crypto'
import { unavailable } from '@litper/kernel'
import type { Blob } from '@litper/ports'

/** At the end of each file: `{contentType, sha256}`, its length in four bytes, and this mark. */
const MARK = Buffer.from('LPB1')
const TAIL_BYTES = 4 + MARK.length

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The bytes come first, so that a label opens in any viewer as it lies there. */
export function trailerOf(bytes: Uint8Array, contentType: string): { sha256: string; trailer: Buffer } {
  const sha256 = sha256Of(bytes)
  const facts = Buffer.from(JSON.stringify({ contentType, sha256 }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(facts.length)
  return { sha256, trailer: Buffer.concat([facts, length, MARK]) }
}

/** @throws DomainError `blobs.corrupt` */
export function readBlob(file: Buffer): Blob {
  const end = file.length - TAIL_BYTES
  if (end < 0 || !file.subarray(-MARK.length).equals(MARK)) throw unavailable('blobs.corrupt', { reason: 'no trailer' })
  const start = end - file.readUInt32BE(end)
  const facts = start < 0 ? undefined : factsOf(file.subarray(start, end))
  if (!facts) throw unavailable('blobs.corrupt', { reason: 'bad trailer' })
  const bytes = file.subarray(0, start)
  if (sha256Of(bytes) !== facts.sha256) throw unavailable('blobs.corrupt', { reason: 'other bytes' })
  return { bytes, contentType: facts.contentType, sha256: facts.sha256 }
}

function factsOf(json: Buffer): { contentType: string; sha256: string } | undefined {
  try {
    const facts = JSON.parse(json.toString('utf8')) as { contentType?: unknown; sha256?: unknown } | null
    if (typeof facts?.contentType === 'string' && typeof facts.sha256 === 'string')
      return { contentType: facts.contentType, sha256: facts.sha256 }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return undefined
}
