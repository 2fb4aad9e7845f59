import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { invalid, type TenantId } from '@litper/kernel'
import type { Blob, Blobs } from '@litper/ports'
import { readBlob, trailerOf } from './blob-format.ts'
import { keyOfPath, pathOfKey } from './blob-names.ts'

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')

/** One file per blob, its facts at the end of it: one rename replaces both. */
export class FileBlobs implements Blobs {
  constructor(
    private readonly directory: string,
    private readonly scope: () => TenantId,
  ) {}

  async put(key: string, bytes: Uint8Array, { contentType }: { readonly contentType: string }): Promise<string> {
    const path = this.pathOf(key)
    if (!/^[\w.+-]+\/[\w.+-]+/.test(contentType) || contentType.length > 200) throw invalid('blobs.bad_content_type')
    const { sha256, trailer } = trailerOf(bytes, contentType)
    const draft = `${path}.${randomBytes(6).toString('hex')}.draft`
    await mkdir(dirname(path), { recursive: true })
    try {
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writev([bytes, trailer])
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    return sha256
  }

  async get(key: string): Promise<Blob | undefined> {
    try {
      return readBlob(await readFile(this.pathOf(key)))
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true })
  }

  async list(prefix: string): Promise<string[]> {
    const root = this.root()
    const folders = prefix.split('/').slice(0, -1)
    const from =
      folders.length === 0 ? root : join(root, ...pathOfKey(folders.join('/')).map((name) => name.replace(/~$/, '')))
    const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch((error) => {
      if (isMissing(error)) return []
      throw error
    })
    const keys = entries
      .filter((entry) => entry.isFile())
      .map((entry) => keyOfPath(relative(root, join(entry.parentPath, entry.name)).split(sep)))
    return keys.filter((key): key is string => key?.startsWith(prefix) ?? false).sort()
  }

  private root(): string {
    return join(this.directory, this.scope())
  }

  private pathOf(key: string): string {
    return join(this.root(), ...pathOfKey(key))
  }
}
