import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { invalid } from '@litper/kernel'
import { corrupt, END_BYTES, type Facts, factsLength, readFacts, trailerOf } from './blob-format.ts'

const CHUNK_BYTES = 256 * 1024
type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * Writes to a temporary file and renames it when all bytes are on disk: one rename replaces bytes and metadata. Returns the
 * sha256. @throws DomainError `blobs.too_large`
 */
export async function writeBlob(path: string, chunks: Chunks, contentType: string, most = Infinity): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`
  await mkdir(dirname(path), { recursive: true })
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      const sha256 = await pour(chunks, file, most)
      await file.write(trailerOf({ contentType, sha256 }))
      await file.sync()
      await rename(draft, path)
      return sha256
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function pour(chunks: Chunks, file: FileHandle, most: number): Promise<string> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw invalid('blobs.too_large', { most })
    hash.update(chunk)
    await file.writeFile(chunk)
  }
  return hash.digest('hex')
}

/** An open blob. A later put of the same key does not change it. The caller closes it, or reads `bytes` to the end. */
export class OpenBlob {
  private constructor(
    private readonly file: FileHandle,
    readonly facts: Facts,
    readonly size: number,
  ) {}

  /** undefined when there is none. @throws DomainError `blobs.corrupt` */
  static async at(path: string): Promise<OpenBlob | undefined> {
    const file = await open(path, 'r').catch((error: unknown) => {
      if (!isMissing(error)) throw error
      return undefined
    })
    if (!file) return undefined
    try {
      return await OpenBlob.of(file)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  private static async of(file: FileHandle): Promise<OpenBlob> {
    const { size } = await file.stat()
    const end = size - END_BYTES
    if (end < 0) throw corrupt('no trailer')
    const length = factsLength(await slice(file, end, END_BYTES), end)
    const facts = readFacts(await slice(file, end - length, length))
    return new OpenBlob(file, facts, end - length)
  }

  /** All bytes. @throws DomainError `blobs.corrupt` when they are not the written ones */
  async read(): Promise<Buffer> {
    const bytes = await slice(this.file, 0, this.size)
    if (createHash('sha256').update(bytes).digest('hex') !== this.facts.sha256) throw corrupt('other bytes')
    return bytes
  }

  /** Reads all bytes without keeping them. @throws DomainError `blobs.corrupt` when they are not the written ones */
  async check(): Promise<void> {
    const hash = createHash('sha256')
    for (let at = 0; at < this.size; at += CHUNK_BYTES)
      hash.update(await slice(this.file, at, Math.min(CHUNK_BYTES, this.size - at)))
    if (hash.digest('hex') !== this.facts.sha256) throw corrupt('other bytes')
  }

  /** Closes the file at the end, or when reading stops early. */
  async bytes(): Promise<Readable> {
    if (this.size > 0) return this.file.createReadStream({ start: 0, end: this.size - 1 })
    await this.close()
    return Readable.from([])
  }

  close(): Promise<void> {
    return this.file.close()
  }
}

export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')

async function slice(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(buffer, read, length - read, position + read)
    if (bytesRead === 0) throw corrupt('cut off')
    read += bytesRead
  }
  return buffer
}
