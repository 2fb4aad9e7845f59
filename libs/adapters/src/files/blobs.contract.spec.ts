import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId, tenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { blobsContract } from '../../../ports/src/blobs.contract.ts'
import { FileBlobs } from './blobs.ts'

const TENANT = tenantId(newId())
const folder = () => mkdtemp(join(tmpdir(), 'litper-blobs-'))

blobsContract(async (scope) => {
  const directory = await folder()
  return { port: new FileBlobs(directory, scope), stop: () => rm(directory, { recursive: true }) }
})

it('notices every single changed bit, and a cut at any place', async () => {
  const directory = await folder()
  const blobs = new FileBlobs(directory, () => TENANT)
  await blobs.put('label', new TextEncoder().encode('%PDF-1.7 a label'), { contentType: 'application/pdf' })
  const [path] = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const good = await readFile(path!)
  expect(good.subarray(0, 4).toString()).toBe('%PDF')
  for (let at = 0; at < '%PDF-1.7 a label'.length; at++) {
    const bad = Buffer.from(good)
    bad[at]! ^= 1
    await writeFile(path!, bad)
    await expect(blobs.get('label')).rejects.toMatchObject({ code: 'blobs.corrupt' })
  }
  for (let length = 0; length < good.length; length++) {
    await writeFile(path!, good.subarray(0, length))
    await expect(blobs.get('label')).rejects.toMatchObject({ code: 'blobs.corrupt' })
  }
  await rm(directory, { recursive: true })
})
