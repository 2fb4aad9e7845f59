import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { TLSSocket } from 'node:tls'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { certificates } from '../tls.testing.ts'
import { endpointOf } from './connections.ts'

/** The head of PostgreSQL's protocol: TLS when it is asked for, then the password. The embedded server is built without TLS. */
const SSL_REQUEST = 80877103
const ASK_PASSWORD = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])
const tls = certificates()
const heard: string[] = []
let server: Server
let port: number
beforeAll(async () => {
  server = createServer((plain) => {
    plain.on('error', () => undefined)
    plain.once('data', (first) => {
      if (first.readInt32BE(4) !== SSL_REQUEST) return void heard.push('plain')
      plain.write('S')
      const secure = new TLSSocket(plain, {
        isServer: true,
        key: readFileSync(tls.key),
        cert: readFileSync(tls.cert),
      })
      secure.on('error', () => undefined)
      secure.on('data', (data) => {
        heard.push(data[0] === 0x70 ? data.subarray(5, -1).toString() : 'startup')
        if (data[0] === 0x70) secure.destroy()
        else secure.write(ASK_PASSWORD)
      })
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  tls.remove()
})

/** What it heard, and what the client said, by both ways that we log in. */
async function connecting(host: string, query: string) {
  const url = `postgres://me:word@${host}:${port}/litper${query}`
  const said: string[] = []
  for (const given of [{ connectionString: url }, { user: 'me', password: 'word', host, port, ...endpointOf(url) }]) {
    const client = new pg.Client({ ...given, connectionTimeoutMillis: 3000 })
    await client.connect().catch((error: Error & { code?: string }) => said.push(error.code ?? error.message))
    await client.end().catch(() => undefined)
  }
  return { said, heard: heard.splice(0) }
}

it('gives its password to the server that sslmode=verify-full has judged, and to no other', async () => {
  const right = await connecting('localhost', `?sslmode=verify-full&sslrootcert=${tls.ca}`)
  expect(right.heard).toEqual(['startup', 'word', 'startup', 'word'])
  const stranger = await connecting('localhost', '?sslmode=verify-full')
  expect(stranger).toEqual({ said: Array(2).fill('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), heard: [] })
  const otherName = await connecting('127.0.0.1', `?sslmode=verify-full&sslrootcert=${tls.ca}`)
  expect(otherName).toEqual({ said: Array(2).fill('ERR_TLS_CERT_ALTNAME_INVALID'), heard: [] })
})
it('asks for no TLS where the URL does not', () => {
  expect(endpointOf('postgres://me:word@localhost/litper')).toEqual({})
  expect(endpointOf('postgres://me:word@127.0.0.1:1/litper?host=%2Ftmp%2Fx')).toEqual({ host: '/tmp/x' })
})
