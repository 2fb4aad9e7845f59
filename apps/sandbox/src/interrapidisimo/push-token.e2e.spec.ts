import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { PushToken } from './push-token.ts'

describe('the push token', () => {
  let server: Server
  afterEach(() => server.close())

  it('is asked for once, kept, forgotten on request, and asked for again after a failure', async () => {
    const seen: string[] = []
    server = createServer((request, response) => {
      seen.push(String(request.headers.authorization))
      if (seen.length === 1) response.writeHead(503).end('{}')
      else response.end(JSON.stringify({ access_token: `t${seen.length}`, expires_in: 3600 }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const token = new PushToken(`http://127.0.0.1:${(server.address() as AddressInfo).port}/token`, 'id', 'secret')
    await expect(token.get()).rejects.toThrow('503')
    expect(await Promise.all([token.get(), token.get()])).toEqual(['t2', 't2'])
    expect(await token.get()).toBe('t2')
    token.forget()
    expect(await token.get()).toBe('t3')
    expect(seen[0]).toBe(`Basic ${Buffer.from('id:secret').toString('base64')}`)
  })
})
