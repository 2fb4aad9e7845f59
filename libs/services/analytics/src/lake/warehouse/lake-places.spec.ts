import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import type { Blobs } from '@litper/ports'
import { TEST_SECRET } from '@litper/testing'
import { afterEach, expect, it } from 'vitest'
import { openFileBlobs } from '../../../../../adapters/src/files/open-blobs.ts'
import { openS3Blobs } from '../../../../../adapters/src/s3/open-blobs.ts'

const root = resolve(import.meta.dirname, '../../../../../..')
const onFault = () => undefined
const [A, B] = [tenantId(newId()), tenantId(newId())]
const as = <T>(tenant: typeof A, work: () => Promise<T>) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
const folder = mkdtempSync(join(tmpdir(), 'litper-lake-'))
const TYPE = { contentType: 'application/vnd.apache.parquet' }
const PART = 'lake/stream=orders.order/day=2026-11-30/part-1.parquet'
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const close: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const one of close.splice(0)) await one()
  rmSync(folder, { recursive: true, force: true })
})
const places: Record<string, () => Promise<{ port: Blobs; address: string }>> = {
  files: async () => {
    const opened = await openFileBlobs(join(folder, 'blobs'), {
      ...{ scope: currentTenant, secret: TEST_SECRET, publicUrl: '', onFault },
    })
    close.push(() => opened.close())
    return { port: opened.port, address: `file:${folder}` }
  },
  S3: async () => {
    const address = `${process.env['ENGINE_BLOBS_URL']}?prefix=lake-places/${newId()}`
    const port = await openS3Blobs(address, { scope: currentTenant, onFault })
    close.push(() => port.close())
    return { port, address }
  },
}
/** Every file of the lake as the loader finds it: its word, and the hash of what it fetches. */
const found = (address: string): Record<string, { word: string; sha: string | null }> =>
  JSON.parse(
    execFileSync(
      join(root, '.engines/warehouse/venv/bin/python'),
      ['-c', READ, join(root, 'tools/warehouse'), address],
      {
        encoding: 'utf8',
      },
    ),
  )
const READ = `import sys, json, hashlib, pathlib, tempfile
sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True
from lake import lake_of
lake, out = lake_of(sys.argv[2]), {}
with tempfile.TemporaryDirectory() as folder:
    for day, files in lake.days().items():
        for (name, word), path in zip(files.items(), lake.fetch([(day, name) for name in files], pathlib.Path(folder))):
            out[f"{day}/{name}"] = {"word": word, "sha": hashlib.sha256(open(path, "rb").read()).hexdigest()}
    gone = lake.fetch([("nobody/stream=a/day=b", "c.parquet")], pathlib.Path(folder))
    assert gone == [None], gone
print(json.dumps(out))`

it.each(Object.keys(places))(
  'finds every file of every tenant in %s, and notices one that was written anew',
  async (place) => {
    const { port, address } = await places[place]!()
    const put = (tenant: typeof A, key: string, text: string) =>
      as(tenant, () => port.put(key, Buffer.from(text), TYPE))
    await put(A, PART, 'first')
    await put(B, PART, 'of another')
    await put(A, 'labels/1', 'no file of the lake')
    await put(A, 'lake/stream=orders.order/notes', 'neither is this')
    const before = found(address)
    const key = (tenant: string) => `${tenant}/stream=orders.order/day=2026-11-30/part-1.parquet`
    expect(Object.keys(before).sort()).toEqual([key(A), key(B)].sort())
    expect(before[key(A)]!.sha).toBe(sha('first'))
    await put(A, PART, 'without a person')
    const after = found(address)
    expect(after[key(A)]!.sha).toBe(sha('without a person'))
    expect(after[key(A)]!.word).not.toBe(before[key(A)]!.word)
    expect(after[key(B)]).toEqual(before[key(B)])
  },
)

it('refuses a file that is not what was written', async () => {
  const { port, address } = await places['files']!()
  await as(A, () => port.put(PART, Buffer.from('first'), TYPE))
  appendFileSync(join(folder, 'blobs', A, `${PART}~`), 'more')
  expect(() => found(address)).toThrow(/no trailer/)
})
