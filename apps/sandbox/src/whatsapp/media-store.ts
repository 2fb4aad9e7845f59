import { createHash, randomInt } from 'node:crypto'

const KEPT = 500

export interface Media {
  readonly id: string
  readonly mimeType: string
  readonly sha256: string
  readonly bytes: Buffer
}

/** Uploaded and received files; the newest 500 are kept. */
export class MediaStore {
  private readonly files = new Map<string, Media>()

  add(bytes: Buffer, mimeType: string): Media {
    const id = `${Date.now()}${randomInt(1000, 9999)}`
    const media = { id, mimeType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
    this.files.set(id, media)
    const oldest = this.files.keys().next().value
    if (this.files.size > KEPT && oldest !== undefined) this.files.delete(oldest)
    return media
  }

  get(id: string): Media | undefined {
    return this.files.get(id)
  }

  clear(): void {
    this.files.clear()
  }
}

const SAMPLE_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** A sample file: a real one-pixel image, or bytes in the place of a recording. */
export function sampleFile(kind: string): { bytes: Buffer; mimeType: string } {
  if (kind === 'image') return { bytes: Buffer.from(SAMPLE_PNG, 'base64'), mimeType: 'image/png' }
  if (kind === 'sticker') return { bytes: Buffer.from('RIFF\x1a\0\0\0WEBPVP8L', 'latin1'), mimeType: 'image/webp' }
  if (kind === 'video') return { bytes: Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), mimeType: 'video/mp4' }
  if (kind === 'document') return { bytes: Buffer.from('%PDF-1.4\n%%EOF\n'), mimeType: 'application/pdf' }
  return { bytes: Buffer.from('OggS\0\x02', 'latin1'), mimeType: 'audio/ogg; codecs=opus' }
}
