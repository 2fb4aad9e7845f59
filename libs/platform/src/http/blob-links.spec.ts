import { DomainError, invalid, notFound, unavailable } from '@litper/kernel'
import type { BlobDoor } from '@litper/ports'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serveBlobLinks } from './blob-links.ts'

const LONG = `${'t'.repeat(1500)}.signature`
const MOST = 3 * 1024 * 1024
let fastify: FastifyInstance
let url: string
let logged: unknown[]
let taken: { token: string; contentType?: string; bytes: number } | undefined

const door: BlobDoor = {
  async download(token) {
    if (token === 'none') throw notFound('blobs.not_found')
    if (token === 'torn') throw unavailable('blobs.corrupt')
    if (token !== LONG) throw new DomainError('blobs.link_refused', 'forbidden')
    async function* body() {
      yield Buffer.from('%PDF ')
      yield Buffer.from('label')
    }
    const headers = { 'content-type': 'application/pdf', 'content-length': '10', 'x-content-type-options': 'nosniff' }
    return { headers, body: body() }
  },
  async upload(token, contentType, body) {
    if (token !== LONG) throw new DomainError('blobs.link_refused', 'forbidden')
    taken = { token, contentType, bytes: 0 }
    for await (const chunk of body) {
      taken.bytes += chunk.length
      if (taken.bytes > MOST) throw invalid('blobs.too_large')
    }
  },
}

beforeEach(async () => {
  logged = []
  taken = undefined
  // as the platform's own: small JSON bodies only
  fastify = Fastify({ bodyLimit: 1024 })
  fastify.post('/json', async (request) => request.body)
  serveBlobLinks(fastify, door, (error) => logged.push(error))
  url = await fastify.listen({ port: 0, host: '127.0.0.1' })
})
afterEach(() => fastify.close())

const put = (token: string, bytes: number, contentType = 'application/json') =>
  fetch(`${url}/blobs/${token}`, {
    method: 'PUT',
    headers: { 'content-type': contentType },
    body: new Uint8Array(bytes),
  })

it('streams a blob, with the headers of the blob store', async () => {
  const answer = await fetch(`${url}/blobs/${LONG}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('%PDF label')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '10',
    'x-content-type-options': 'nosniff',
  })
})
it.each(['application/json', 'image/png', 'text/plain; charset=utf-8'])(
  'takes %s unparsed, above the limit of JSON',
  async (type) => {
    expect((await put(LONG, MOST, type)).status).toBe(201)
    expect(taken).toEqual({ token: LONG, contentType: type, bytes: MOST })
  },
)
it('accepts a blob without bytes or type', async () => {
  expect((await fetch(`${url}/blobs/${LONG}`, { method: 'PUT' })).status).toBe(201)
  expect(taken).toEqual({ token: LONG, contentType: undefined, bytes: 0 })
})
it('answers a problem when it refuses', async () => {
  const problem = async (answer: Response) => {
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const { status, code } = (await answer.json()) as Record<string, unknown>
    expect(status).toBe(answer.status)
    return [status, code]
  }
  expect(await problem(await fetch(`${url}/blobs/other`))).toEqual([403, 'blobs.link_refused'])
  expect(await problem(await fetch(`${url}/blobs/none`))).toEqual([404, 'blobs.not_found'])
  expect(await problem(await put('other', 5 * MOST))).toEqual([403, 'blobs.link_refused'])
  expect(await problem(await put(LONG, 5 * MOST))).toEqual([413, 'blobs.too_large'])
  expect(logged).toEqual([])
  expect(await problem(await fetch(`${url}/blobs/torn`))).toEqual([503, 'blobs.corrupt'])
  expect(logged).toHaveLength(1)
})
it('does not change how other routes read bodies', async () => {
  const answer = await fetch(`${url}/json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  })
  expect(await answer.json()).toEqual({ a: 1 })
})
