import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Neighbours } from './neighbours.ts'

const READY = { status: 'ok', dependencies: { postgres: true }, breakers: [{ provider: 'a:1', state: 'open' }] }
const server = createServer((request, response) => {
  if (request.url === '/health/ready') response.end(JSON.stringify(READY))
  else response.writeHead(404).end()
})
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => server.close())

it('reads the breakers of services from their readiness, and nothing of one that is away', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const upstreams = [
    { name: 'agents', url, routes: [] },
    { name: 'chat', url: 'http://127.0.0.1:9', routes: [] },
  ]
  const neighbours = new Neighbours(upstreams, Buffer.alloc(32))
  expect(await neighbours.breakers()).toEqual([{ service: 'agents', provider: 'a:1', state: 'open' }])
  expect(await neighbours.isReady(upstreams[1]!)).toBe(false)
})
