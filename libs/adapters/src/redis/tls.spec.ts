import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import * as nodeTls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificates } from '../tls.testing.ts'
import { ASKING, answers, connect, disconnect } from './connection.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
/** Node 24.5: what NODE_EXTRA_CA_CERTS does at the start of a process. */
const { setDefaultCACertificates, getCACertificates } = nodeTls as unknown as {
  setDefaultCACertificates?: (certificates: readonly string[]) => void
  getCACertificates: () => string[]
}

describe.runIf(hasRedis)('rediss://', () => {
  const tls = certificates()
  let server: ChildProcess
  let port: number
  beforeAll(async () => {
    const free = createServer()
    await new Promise<void>((listening) => free.listen(0, '127.0.0.1', () => listening()))
    port = (free.address() as { port: number }).port
    await new Promise((closed) => free.close(closed))
    const files = ['--tls-cert-file', tls.cert, '--tls-key-file', tls.key, '--tls-ca-cert-file', tls.ca]
    const only = ['--port', '0', '--tls-port', `${port}`, '--bind', '127.0.0.1', '--tls-auth-clients', 'no']
    server = spawn('redis-server', [...only, ...files, '--requirepass', 'word', '--save', ''], { stdio: 'ignore' })
  })
  afterAll(() => {
    server?.kill()
    tls.remove()
  })
  const opened = async (url: string) => {
    const faults: string[] = []
    const client = await connect(url, ASKING, 'tls', (_, error) => faults.push((error as { code: string }).code))
    const there = await answers(client)
    await disconnect(client)
    return { there, faults }
  }

  it('sends nothing to a server whose certificate nobody vouches for', async () => {
    const { there, faults } = await opened(`rediss://:word@localhost:${port}`)
    expect(there).toBe(false)
    expect(faults[0]).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY|ECONNREFUSED/)
  })
  it.runIf(setDefaultCACertificates)('works with one that is vouched for, under its password', async () => {
    setDefaultCACertificates!([...getCACertificates(), readFileSync(tls.ca, 'utf8')])
    expect(await opened(`rediss://:word@localhost:${port}`)).toEqual({ there: true, faults: [] })
    expect((await opened(`rediss://:wrong@localhost:${port}`)).there).toBe(false)
  })
})
