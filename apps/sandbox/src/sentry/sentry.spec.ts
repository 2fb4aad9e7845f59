import { gzipSync } from 'node:zlib'
import { defaultStackParser, makeNodeTransport, NodeClient, Scope } from '@sentry/node'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { vendorModules } from '../generated/vendors.ts'
import { buildServer } from '../server.ts'
import { demoSettings } from '../world/world.ts'

let app: Awaited<ReturnType<typeof buildServer>>
let url: string
beforeAll(async () => {
  app = await buildServer(demoSettings(), vendorModules)
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
beforeEach(() => app.inject({ method: 'POST', url: '/sandbox/reset' }))
afterAll(() => app.close())

const key = 'b'.repeat(32)
const events = async () =>
  (await app.inject('/sandbox/sentry/events')).json().events as { project: string; key: string; event: unknown }[]
const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/sentry/api/7/envelope/', payload, headers })
const envelope = `{"event_id":"${'1'.repeat(32)}","dsn":"http://${key}@sandbox/sentry/7"}\n{"type":"event"}\n{"message":"x"}\n`

it('takes what the real SDK sends', async () => {
  const client = new NodeClient({
    dsn: url.replace('http://', `http://${key}@`).concat('/sentry/7'),
    integrations: [],
    stackParser: defaultStackParser,
    transport: makeNodeTransport,
  })
  client.init()
  client.captureException(new TypeError('broken'), undefined, new Scope())
  await client.flush(5000)
  expect(await events()).toMatchObject([
    { project: '7', key, event: { exception: { values: [{ type: 'TypeError', value: 'broken' }] } } },
  ])
  await client.close()
})
it('reads payloads by length, without one up to the end of the line, and compressed', async () => {
  const bytes = JSON.stringify({ message: 'ñandú' })
  const sized = `{"dsn":"http://${key}@s/7"}\n{"type":"attachment","length":3}\na\nb\n{"type":"event","length":${Buffer.byteLength(bytes)}}\n${bytes}`
  expect((await post(sized)).statusCode).toBe(200)
  expect((await post(gzipSync(envelope), { 'content-encoding': 'gzip' })).json()).toEqual({ id: '1'.repeat(32) })
  expect((await events()).map(({ event }) => event)).toEqual([{ message: 'ñandú' }, { message: 'x' }])
})
it.each([
  ['nothing', '', 400],
  ['no header', 'x\n', 400],
  ['an item that ends too early', `{"dsn":"http://${key}@s/7"}\n{"type":"event","length":99}\n{}`, 400],
  ['nobody’s', '{}\n{"type":"event"}\n{}', 403],
])('refuses %s', async (_, payload, status) => {
  expect((await post(payload)).statusCode).toBe(status)
  expect(await events()).toEqual([])
})
it('knows the key by header and by query, and says when the quota is used up', async () => {
  const nameless = '{}\n{"type":"event"}\n{}'
  const auth = { 'x-sentry-auth': `Sentry sentry_version=7, sentry_key=${key}` }
  expect((await post(nameless, auth)).statusCode).toBe(200)
  await app.inject({ method: 'POST', url: '/sandbox/sentry/quota?seconds=60' })
  const refused = await post(nameless, auth)
  expect([refused.statusCode, refused.headers['x-sentry-rate-limits']]).toEqual([
    429,
    '60:error:organization:project_quota',
  ])
})
