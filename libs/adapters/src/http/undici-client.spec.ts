import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { UndiciHttpClient } from './undici-client.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})
async function serving(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  open.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const client = (options: ConstructorParameters<typeof UndiciHttpClient>[0] = {}) => {
  const made = new UndiciHttpClient(options)
  open.unshift(() => made.close())
  return made
}
const failure = (sent: Promise<unknown>) =>
  sent.then(
    () => 'answered',
    ({ code, details }) => [code, details.code],
  )

it('calls no private address, however it is written, but the stand-in of the demo', async () => {
  let asked = 0
  const url = await serving((_, answer) => void answer.end(String(++asked)))
  const { port } = new URL(url)
  const outside = client()
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])
    expect(await failure(outside.send({ method: 'GET', url: `http://${host}:${port}/` })), host).toEqual([
      'http.unreachable',
      'EADDRNOTPUBLIC',
    ])
  expect(asked).toBe(0)
  const demo = client({ standIns: [url] })
  expect(await demo.send({ method: 'GET', url: `${url}/x` })).toMatchObject({ status: 200, text: '1' })
  expect(await failure(demo.send({ method: 'GET', url: `http://localhost:${port}/` }))).toContain('EADDRNOTPUBLIC')
})
it('leaves an answer that is longer than it may be', async () => {
  const url = await serving((request, answer) => {
    if (request.url === '/told') answer.setHeader('content-length', 1_000_000)
    answer.on('error', () => undefined)
    const more = () => void (answer.destroyed || answer.write('x'.repeat(10_000), () => setImmediate(more)))
    more()
  })
  const small = client({ standIns: [url], mostBytes: 100_000 })
  for (const path of ['/', '/told'])
    expect(await failure(small.send({ method: 'GET', url: url + path }))).toEqual([
      'http.broken',
      'UND_ERR_RES_EXCEEDED_MAX_SIZE',
    ])
})
it('leaves an answer that comes too slowly, although it never stops', async () => {
  const url = await serving((_, answer) => {
    const drip = setInterval(() => answer.write('x'), 20)
    answer.on('close', () => clearInterval(drip))
  })
  const started = performance.now()
  const slow = client({ standIns: [url] }).send({ method: 'GET', url, timeoutMs: 200 })
  expect((await failure(slow))[0]).toBe('http.timeout')
  expect(performance.now() - started).toBeLessThan(2000)
})
