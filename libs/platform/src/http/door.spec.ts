import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttp, type HttpOptions, keepRawWebhooks } from './fastify.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})
async function door(options?: HttpOptions) {
  const { fastify } = createHttp(options)
  keepRawWebhooks(fastify)
  const seen = async (request: { body: unknown; ip: string; protocol: string }) => ({
    body: Buffer.isBuffer(request.body) ? 'bytes' : typeof request.body,
    ip: request.ip,
    protocol: request.protocol,
  })
  fastify.post('/webhooks/shop', seen)
  fastify.post('/api/v1/things', seen)
  fastify.get('/kept', async (_, reply) => reply.header('cache-control', 'public, max-age=9').send({}))
  open.push(() => fastify.close())
  return fastify.listen({ port: 0, host: '127.0.0.1' })
}
const post = async (url: string, body: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  return { status: answer.status, headers: answer.headers, ...((await answer.json()) as Record<string, unknown>) }
}
/** As bytes: fetch writes no such request line. */
function raw(url: string, line: string, body: string): Promise<string> {
  const { port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        `${line}\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
      ),
    )
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', reject).on('end', () => resolve(text))
  })
}

describe('what a request is, its route says', () => {
  it('keeps the bytes of a webhook however its path is written', async () => {
    const url = await door()
    for (const path of ['/webhooks/shop', '/%77ebhooks/shop', '/webhooks/shop?x=1'])
      expect(await post(url + path, '{'), path).toMatchObject({ status: 200, body: 'bytes' })
    expect(await raw(url, 'POST http://other.example/webhooks/shop HTTP/1.1', '{')).toMatch(/200 OK[\s\S]*"bytes"/)
    expect(await post(`${url}/api/v1/things?a=/webhooks/`, '{}')).toMatchObject({ body: 'object' })
  })
  it('parses no more than 64 KiB of JSON before its caller is proven', async () => {
    const url = await door()
    const json = (length: number) => JSON.stringify({ text: 'x'.repeat(length) })
    expect(await post(`${url}/api/v1/things`, json(60_000))).toMatchObject({ body: 'object' })
    expect(await post(`${url}/api/v1/things`, json(70_000))).toMatchObject({ body: 'bytes' })
    expect(await post(`${url}/api/v1/things`, json(2_200_000))).toMatchObject({ status: 413 })
  })
  it('refuses JSON that nests deeper than any form', async () => {
    const url = await door()
    const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}"]}\\""${'}]'.repeat(levels / 2)}`
    expect(await post(`${url}/api/v1/things`, nested(60))).toMatchObject({ status: 200 })
    expect(await post(`${url}/api/v1/things`, nested(10_000))).toMatchObject({ status: 400 })
  })
})
describe('whose word a forwarded address is', () => {
  const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
  it('nobody’s, unless it is named', async () => {
    const url = await door()
    expect(await post(`${url}/api/v1/things`, '{}', forged)).toMatchObject({ ip: '127.0.0.1', protocol: 'http' })
  })
  it('a named proxy’s, up to the first that is not named', async () => {
    const url = await door({ trustedProxies: ['loopback', '10.0.0.0/8'] })
    const chain = { ...forged, 'x-forwarded-for': '1.1.1.1, 203.0.113.9, 10.2.3.4' }
    expect(await post(`${url}/api/v1/things`, '{}', chain)).toMatchObject({ ip: '203.0.113.9', protocol: 'https' })
  })
})
it('puts the safe headers on every answer, and lets an answer say better', async () => {
  const url = await door({ https: true })
  for (const path of ['/kept', '/nowhere', '/%zz']) {
    const { headers } = await fetch(url + path)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    if (path === '/%zz') continue
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    expect(headers.get('cache-control')).toBe(path === '/kept' ? 'public, max-age=9' : 'no-store')
  }
  expect((await fetch(await door())).headers.get('strict-transport-security')).toBeNull()
  expect(await raw(url, 'nonsense', '')).toMatch(/nosniff/)
})
