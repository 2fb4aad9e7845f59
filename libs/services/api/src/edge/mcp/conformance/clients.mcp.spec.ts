import { fileURLToPath } from 'node:url'
import { Client } from 'mcp-sdk-2025-06/client/index.js'
import { StreamableHTTPClientTransport } from 'mcp-sdk-2025-06/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../../gateway.testing.ts'
import { run } from './ground.testing.ts'

const modules = new URL('../../../../../../../node_modules/@modelcontextprotocol/', import.meta.url)
const inspector = fileURLToPath(new URL('inspector/clients/launcher/build/index.js', modules))
let gateway: Gateway
let authorization: string

beforeAll(async () => {
  gateway = await startGateway({})
  authorization = await gateway.bearer()
})
afterAll(() => gateway?.stop())

describe.each(['legacy', 'modern'])('the inspector, %s', (era) => {
  const inspect = async (method: string, ...more: string[]) => {
    const to = ['--cli', '--server-url', `${gateway.url}/mcp`, '--transport', 'http', '--stored-auth-only']
    const credential = ['--header', `Authorization: ${authorization}`, '--protocol-era', era, '--format', 'json']
    return run(inspector, [...to, ...credential, '--method', method, ...more])
  }

  it('lists tools, resources and prompts', async () => {
    expect((await inspect('tools/list')).said).toContain('dead_letters_list')
    expect((await inspect('resources/list')).said).toContain('litper://')
    expect((await inspect('prompts/list')).code).toBe(0)
  })

  it('calls a tool, and ends with its code for a tool’s error', async () => {
    const { code, said } = await inspect('tools/call', '--tool-name', 'dead_letters_list', '--tool-arg', 'limit=5')
    expect([code, said]).toEqual([0, expect.stringContaining('nextCursor')])
    expect((await inspect('tools/call', '--tool-name', 'dead_letters_list', '--tool-arg', 'limit=0')).code).toBe(5)
  })
})

it('serves a client of 2025-06-18', async () => {
  const client = new Client({ name: 'older', version: '1' })
  const requestInit = { headers: { authorization } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${gateway.url}/mcp`), { requestInit }))
  expect((await client.listTools()).tools.length).toBeGreaterThan(0)
  const { structuredContent } = await client.callTool({ name: 'dead_letters_list', arguments: { limit: 5 } })
  expect(structuredContent).toEqual({ data: [], nextCursor: null })
  expect((await client.listResources()).resources.length).toBeGreaterThan(0)
  await client.close()
})
