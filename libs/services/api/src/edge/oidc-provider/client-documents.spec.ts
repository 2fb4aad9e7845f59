import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '@litper/kernel'
import type { HttpClient } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OauthRecord, OauthRecords } from '../../usecases/oauth/records.ts'
import type { ApiParts } from '../../usecases/ports.ts'
import { publicFetch } from '../oauth/public-fetch.ts'
import { openProvider } from './proxy.ts'

const ID = 'https://client.example/mcp.json'
const REDIRECT = 'https://client.example/callback'
const documents: Record<string, object> = {
  [ID]: { client_id: ID, client_name: 'Cliente', redirect_uris: [REDIRECT], token_endpoint_auth_method: 'none' },
  'https://liar.example/mcp.json': { client_id: ID, client_name: 'Otro', redirect_uris: ['https://liar.example/'] },
}
const kept = new Map<string, OauthRecord>()
const records = {
  lookup: async (hash: string) => kept.get(hash),
  put: async (record: OauthRecord) => void kept.set(record.hash, record),
} as unknown as OauthRecords
const work = <T>(_: unknown, inside: () => T) => inside()
const database = { transaction: <T>(inside: () => T) => inside() }
const parts = { asTenant: work, database, records, clock: systemClock }
const key = Buffer.alloc(32, 5)
/** The platform's client: it refuses private addresses. */
const send: HttpClient['send'] = async ({ url }) => {
  const document = documents[url]
  const text = JSON.stringify(document ?? {})
  const headers = { 'content-type': 'application/json' }
  return { status: document ? 200 : 404, headers, text, bytes: Buffer.from(text) }
}
let server: Server
let issuer: string

beforeAll(async () => {
  server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const keys = { accessKey: key, clientKey: key, cookieKey: key, signingSeed: key }
  const settings = { issuer, resource: `${issuer}/mcp`, ...keys, fetch: publicFetch({ send }) }
  server.on('request', openProvider(parts as unknown as ApiParts, settings).callback())
})
afterAll(() => server.close())

const ask = (client_id: string, redirect_uri: string) =>
  fetch(
    `${issuer}/oauth/authorize?${new URLSearchParams({
      client_id,
      redirect_uri,
      response_type: 'code',
      scope: 'read',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })}`,
    { redirect: 'manual' },
  )

it('knows a client by the document at its address', async () => {
  const { status, headers } = await ask(ID, REDIRECT)
  expect([status, headers.get('location')]).toEqual([303, expect.stringContaining('/oauth/interaction/')])
})
it('refuses a redirect that the document does not name, and a document that is not its own', async () => {
  expect((await ask(ID, 'https://evil.example/')).status).toBe(400)
  expect((await ask('https://liar.example/mcp.json', 'https://liar.example/')).status).toBe(400)
  expect((await ask('https://nobody.example/mcp.json', REDIRECT)).status).toBe(400)
})
