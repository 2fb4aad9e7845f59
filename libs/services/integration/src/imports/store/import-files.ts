import { createReadStream } from 'node:fs'
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notFound } from '@litper/kernel'
import type { Blobs } from '@litper/ports'
import type { ImportFiles } from '../usecases/ports.ts'

/** Blobs are read and written as a whole: pieces keep a large file out of memory. */
const PIECE = 4 * 1024 * 1024
/** Folders of uploads, of imports at work and of a workbook's texts: each is deleted by who made it, unless its process dies. */
const LEFTOVER = /^litper-(upload|import|strings)-/
const DAY_MS = 86_400_000
const keyOf = (importId: string, part: number) => `imports/${importId}/${String(part).padStart(4, '0')}`

export class BlobImportFiles implements ImportFiles {
  constructor(private readonly blobs: Blobs) {}

  async keep(importId: string, path: string): Promise<number> {
    let part = 0
    for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>)
      await this.blobs.put(keyOf(importId, part++), piece, { contentType: 'application/octet-stream' })
    return part
  }

  async open(importId: string, parts: number): Promise<{ path: string; close(): Promise<void> }> {
    const folder = await mkdtemp(join(tmpdir(), 'litper-import-'))
    const close = () => rm(folder, { recursive: true, force: true })
    const path = join(folder, 'file')
    try {
      const file = await open(path, 'wx', 0o600)
      try {
        for (let part = 0; part < parts; part++) {
          const piece = await this.blobs.get(keyOf(importId, part))
          if (!piece) throw notFound('import.file_gone')
          await file.writeFile(piece.bytes)
        }
      } finally {
        await file.close()
      }
      return { path, close }
    } catch (error) {
      await close()
      throw error
    }
  }

  async forget(importId: string, parts: number): Promise<void> {
    for (let part = 0; part < parts; part++) await this.blobs.delete(keyOf(importId, part))
  }

  async forgetLeftovers(): Promise<void> {
    for (const name of (await readdir(tmpdir())).filter((one) => LEFTOVER.test(one))) {
      const path = join(tmpdir(), name)
      const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now())
      if (age > DAY_MS) await rm(path, { recursive: true, force: true })
    }
  }
}
