import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { DomainError, newId, tenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { blobsContract } from '../../../ports/src/blobs.contract.ts'
import type { BlobDoor } from '../../../ports/src/blobs.ts'
import { openFileBlobs } from './open-blobs.ts'
import { removeExpired } from './temporary.ts'

const TENANT = tenantId(newId())
const folder = () => mkdtemp(join(tmpdir(), 'litper-blobs-'))
const open = (directory: string, publicUrl = '', scope = () => TENANT) =>
  openFileBlobs(directory, { scope, secret: 'the secret of this test', publicUrl, onFault: () => undefined })

/** A minimal HTTP server for the links. */
async function answer(door: BlobDoor, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const token = request.url!.replace(/^\/blobs\//, '')
  try {
    if (request.method === 'PUT') {
      await door.upload(token, request.headers['content-type'], request)
      response.writeHead(201).end()
    } else {
      const { headers, body } = await door.download(token)
      await pipeline(body, response.writeHead(200, headers))
    }
  } catch (error) {
    request.resume()
    const statuses: Record<string, number> = { forbidden: 403, not_found: 404, invalid: 422 }
    response.writeHead((error instanceof DomainError && statuses[error.kind]) || 500).end()
  }
}

blobsContract(async (scope) => {
  const directory = await folder()
  let door: BlobDoor | undefined
  const server = createServer((request, response) => void answer(door!, request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const opened = await open(directory, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, scope)
  door = opened.door
  return {
    port: opened.port,
    stop: async () => {
      await opened.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await rm(directory, { recursive: true })
    },
  }
})

const filesIn = async (directory: string) =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

it('notices every changed bit and every missing end, by port and by link', async () => {
  const directory = await folder()
  const { port, door } = await open(directory)
  await port.put('label', new TextEncoder().encode('%PDF-1.7 a label'), { contentType: 'application/pdf' })
  const token = (await port.downloadLink('label', { seconds: 60 })).url.replace('/blobs/', '')
  const corrupt = async () => {
    await expect(port.get('label')).rejects.toMatchObject({ code: 'blobs.corrupt' })
    await expect(door.download(token)).rejects.toMatchObject({ code: 'blobs.corrupt' })
  }
  const [path] = await filesIn(directory)
  const good = await readFile(path!)
  expect(good.subarray(0, 4).toString()).toBe('%PDF')
  for (let at = 0; at < '%PDF-1.7 a label'.length; at++) {
    const bad = Buffer.from(good)
    bad[at]! ^= 1
    await writeFile(path!, bad)
    await corrupt()
  }
  for (let length = 0; length < good.length; length++) {
    await writeFile(path!, good.subarray(0, length))
    await corrupt()
  }
  await rm(directory, { recursive: true })
})
it('leaves nothing of an interrupted upload, and keeps the old blob', async () => {
  const directory = await folder()
  const { port, door } = await open(directory)
  await port.put('kept', Buffer.from('old'), { contentType: 'text/plain' })
  const { url } = await port.uploadLink('kept', { contentType: 'text/plain', seconds: 60 })
  async function* broken() {
    yield Buffer.from('ne')
    throw new Error('the client is gone')
  }
  await expect(door.upload(url.replace('/blobs/', ''), 'text/plain', broken())).rejects.toThrow('the client is gone')
  expect(await filesIn(directory)).toHaveLength(1)
  expect((await port.get('kept'))!.bytes).toEqual(Buffer.from('old'))
  await rm(directory, { recursive: true })
})
it('lets no browser execute an uploaded file', async () => {
  const directory = await folder()
  const { port, door } = await open(directory)
  for (const [contentType, shown] of [
    ['text/html', 'attachment'],
    ['image/svg+xml', 'attachment'],
    ['image/png', 'inline'],
    ['application/pdf', 'inline'],
  ] as const) {
    await port.put('any', Buffer.from('<script>'), { contentType })
    const { url } = await port.downloadLink('any', { seconds: 60 })
    const { headers, body } = await door.download(url.replace('/blobs/', ''))
    expect(headers).toMatchObject({ 'content-disposition': shown, 'x-content-type-options': 'nosniff' })
    expect(await text(Readable.from(body))).toBe('<script>')
  }
  await rm(directory, { recursive: true })
})
it('deletes temporary blobs after a week, and nothing else', async () => {
  const directory = await folder()
  const { port, close } = await open(directory)
  await removeExpired(join(directory, 'not there'))
  for (const key of ['tmp/old', 'tmp/deep/old', 'tmp/new', 'kept/old', 'tmpx'])
    await port.put(key, Buffer.from('x'), { contentType: 'text/plain' })
  const longAgo = new Date(Date.now() - 8 * 86_400_000)
  for (const path of await filesIn(directory)) if (!path.includes('new')) await utimes(path, longAgo, longAgo)
  await removeExpired(directory)
  expect(await port.list('')).toEqual(['kept/old', 'tmp/new', 'tmpx'])
  expect((await stat(directory)).isDirectory()).toBe(true)
  await close()
  await rm(directory, { recursive: true })
})
