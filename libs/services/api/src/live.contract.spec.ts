import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import { DEMO_TENANT } from '@litper/ports'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from './gateway.testing.ts'

let gateway: Gateway
const directory = mkdtempSync(join(tmpdir(), 'litper-console-'))
beforeAll(async () => {
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Litper</title>')
  writeFileSync(join(directory, 'assets', 'main-abc123.js'), 'plain')
  writeFileSync(join(directory, 'assets', 'main-abc123.js.br'), 'small')
  gateway = await startGateway({}, { CONSOLE_DIR: directory })
})
afterAll(async () => {
  await gateway?.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** Reads a stream until `enough`, and hangs up. */
async function hear(enough: (text: string) => boolean, act = async () => {}, last?: string): Promise<string> {
  const leave = new AbortController()
  const headers = { authorization: await gateway.bearer(), ...(last && { 'last-event-id': last }) }
  const answer = await fetch(`${gateway.url}/api/v1/stream`, { headers, signal: leave.signal })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  let text = ''
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  const until = Date.now() + 8000
  let acted = false
  while (!enough(text) && Date.now() < until) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
    if (!acted && /event: (ready|reset)|retry/.test(text)) {
      acted = true
      await act()
    }
  }
  leave.abort()
  return text
}
const publish = (tenant: string, orderId: string) =>
  gateway.service.adapters.bus.publish([
    {
      id: newId(),
      name: 'orders.order-confirmed',
      version: 1,
      stream: 'orders.order',
      key: orderId,
      tenant: tenantId(tenant),
      at: new Date().toISOString(),
      correlation: newId(),
      data: { orderId, customer: { firstName: 'Laura' } },
    },
  ])

describe('the stream of changes', () => {
  it('tells a person of the tenant what changed, nobody else, and no data', async () => {
    const [mine, theirs] = [newId(), newId()]
    const text = await hear(
      (heard) => heard.includes('timelines'),
      async () => {
        await publish(newId(), theirs)
        await publish(DEMO_TENANT, mine)
      },
    )
    expect(text).toContain(`"topic":"orders","id":"${mine}"`)
    expect(text).toContain(`"topic":"timelines","id":"${mine}"`)
    expect(text).not.toMatch(new RegExp(`${theirs}|Laura`))
  })

  it('goes on where it was lost, and says when it cannot', async () => {
    const first = await hear((heard) => heard.includes('event: ready'))
    const last = /id: (\d+)/.exec(first)![1]!
    const missed = newId()
    await publish(DEMO_TENANT, missed)
    await sleep(1500)
    expect(await hear((heard) => heard.includes(missed), undefined, last)).toContain(missed)
    expect(await hear((heard) => heard.includes('reset'), undefined, '17')).toContain('event: reset')
  })

  it('asks for a credential', async () => {
    expect((await fetch(`${gateway.url}/api/v1/stream`)).status).toBe(401)
  })
})

describe('the console’s files', () => {
  it('are one page at each of its paths, with a policy that allows nothing inline', async () => {
    for (const path of ['/', '/pedidos', '/pedidos/0192f0c1?x=1', '/bandeja/a/b']) {
      const page = await fetch(`${gateway.url}${path}`)
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8'])
      const policy = page.headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|nonce|\*/)
      const again = await fetch(`${gateway.url}${path}`, { headers: { 'if-none-match': page.headers.get('etag')! } })
      expect(again.status).toBe(304)
    }
    expect((await fetch(`${gateway.url}/nothing-of-ours`)).status).toBe(404)
  })

  it('never change under a name, come compressed, and are no others', async () => {
    const asset = await fetch(`${gateway.url}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(asset.headers.get('cache-control')).toMatch(/immutable/)
    expect(asset.headers.get('content-encoding')).toBe('br')
    for (const name of ['none.js', '..%2findex.html', '%2e%2e%2findex.html', 'main-abc123.js.br', 'index.html'])
      expect((await fetch(`${gateway.url}/assets/${name}`)).status).toBe(404)
  })
})
