import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Blobs } from '@litper/ports'
import { expect, it } from 'vitest'
import { BlobImportFiles } from './import-files.ts'

/** As much of a blob store as files need. */
function memory() {
  const kept = new Map<string, Uint8Array>()
  const blobs = {
    put: async (key: string, bytes: Uint8Array) => kept.set(key, Uint8Array.from(bytes)),
    get: async (key: string) => (kept.has(key) ? { bytes: kept.get(key)! } : undefined),
    delete: async (key: string) => kept.delete(key),
  } as unknown as Blobs
  return { kept, files: new BlobImportFiles(blobs) }
}

it('keeps a file in pieces, gives it back as it was, and forgets it', async () => {
  const { kept, files } = memory()
  const folder = mkdtempSync(join(tmpdir(), 'litper-spec-'))
  const path = join(folder, 'file')
  writeFileSync(path, Buffer.alloc(9 * 1024 * 1024, 'pedido;guía\n'))
  const parts = await files.keep('one', path)
  expect([parts, [...kept.keys()]]).toEqual([3, ['imports/one/0000', 'imports/one/0001', 'imports/one/0002']])
  const open = await files.open('one', parts)
  expect(readFileSync(open.path).equals(readFileSync(path))).toBe(true)
  await open.close()
  expect(existsSync(dirname(open.path))).toBe(false)
  await files.forget('one', parts)
  expect(kept.size).toBe(0)
  await expect(files.open('one', parts)).rejects.toMatchObject({ code: 'import.file_gone' })
  rmSync(folder, { recursive: true })
})

it('forgets what a dead process left on the disk a day ago, and nothing younger', async () => {
  const [old, young] = [mkdtempSync(join(tmpdir(), 'litper-import-')), mkdtempSync(join(tmpdir(), 'litper-import-'))]
  const before = Date.now() / 1000 - 100_000
  utimesSync(old, before, before)
  await memory().files.forgetLeftovers()
  expect([existsSync(old), existsSync(young)]).toEqual([false, true])
  rmSync(young, { recursive: true })
})
