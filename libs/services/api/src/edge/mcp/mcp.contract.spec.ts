import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from '@modelcontextprotocol/client'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, Owner, startGateway } from '../../gateway.testing.ts'

const owner = new Owner()
const seen: { url: string; method: string; body: string }[] = []
let gateway: Gateway
let authorization: string

const facts = { summary: { es: 'Muestra', en: 'Show' }, roles: ['owner'], scope: 'things:read', kind: 'read' }
const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
const document = {
  paths: {
    '/api/v1/things/{id}': {
      get: {
        operationId: 'things.find',
        summary: 'Show a thing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': { content: { 'application/json': { schema } } } },
        'x-litper': { ...facts, risk: 'nothing', repeatable: true },
      },
      post: {
        operationId: 'things.change',
        summary: 'Change a thing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { to: {} } } } } },
        responses: { '200': { content: { 'application/json': { schema } } } },
        'x-litper': { ...facts, roles: ['agent'], kind: 'write', risk: 'money', repeatable: false },
      },
    },
  },
}

beforeAll(async () => {
  await owner.listen(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const { url = '', method = '' } = request
    response.setHeader('content-type', 'application/json')
    if (url === '/internal/openapi.json') return void response.end(JSON.stringify(document))
    seen.push({ url, method, body })
    if (url.endsWith('/absent')) {
      response.writeHead(404, { 'content-type': 'application/problem+json' })
      return void response.end(JSON.stringify({ code: 'thing.not_found', status: 404 }))
    }
    if (url.endsWith('/big')) return void response.end(JSON.stringify({ id: 'x'.repeat(300_000) }))
    response.end(JSON.stringify({ id: url.split('/').at(-1) }))
  })
  gateway = await startGateway(
    { things: { url: owner.url, routes: ['/api/v1/things'] } },
    { RATE_PERSON_READS_PER_MINUTE: '100' },
  )
  authorization = await gateway.bearer()
})
afterAll(async () => {
  await gateway?.stop()
  await owner.die()
})

async function older(): Promise<Client> {
  const client = new Client({ name: 'older', version: '1' })
  const requestInit = { headers: { authorization } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${gateway.url}/mcp`), { requestInit }))
  return client
}
async function modern(): Promise<ModernClient> {
  const client = new ModernClient({ name: 'modern', version: '1' })
  const requestInit = { headers: { authorization } }
  await client.connect(new ModernTransport(new URL(`${gateway.url}/mcp`), { requestInit }))
  return client
}
// biome-ignore lint/suspicious/noExplicitAny: two SDKs, one shape
type Any = { [key: string]: any }
const clients: [string, () => Promise<Any>][] = [
  ['a client of 2025', older],
  ['a client of 2026-07-28', modern],
]

describe.each(clients)('%s', (_name, connect) => {
  let client: Any
  beforeAll(async () => {
    client = await connect()
  })
  afterAll(() => client?.['close']())

  it('sees the tools of every service that its role may use', async () => {
    const { tools } = await client['listTools']()
    const names = (tools as { name: string }[]).map((one) => one.name)
    expect(names).toEqual(expect.arrayContaining(['things_find', 'dead_letters_list']))
    expect(names).not.toContain('things_change')
  })

  it('calls a tool of a service in another process', async () => {
    const result = await client['callTool']({ name: 'things_find', arguments: { id: 'a b' } })
    expect(result).toMatchObject({ structuredContent: { id: 'a%20b' } })
    expect(seen.at(-1)).toMatchObject({ method: 'GET', url: '/api/v1/things/a%20b' })
  })

  it('calls a tool of this process', async () => {
    const result = await client['callTool']({ name: 'dead_letters_list', arguments: { limit: 5 } })
    expect(result).toMatchObject({ structuredContent: { data: [], nextCursor: null } })
  })

  it('is told why a call was refused, as a result that a model can read', async () => {
    const absent = await client['callTool']({ name: 'things_find', arguments: { id: 'absent' } })
    expect([absent.isError, JSON.parse(absent.content[0].text).code]).toEqual([true, 'thing.not_found'])
    const wrong = await client['callTool']({ name: 'dead_letters_list', arguments: { limit: 'many' } })
    expect(JSON.parse(wrong.content[0].text)).toMatchObject({ code: 'request.invalid', status: 422 })
    const big = await client['callTool']({ name: 'things_find', arguments: { id: 'big' } })
    expect([big.isError, JSON.parse(big.content[0].text).code]).toEqual([true, 'tool.answer_too_large'])
  })

  it('gets an error for a tool that does not exist', async () => {
    await expect(client['callTool']({ name: 'orders_delete_everything', arguments: {} })).rejects.toThrow(/no tool/)
  })

  it('reads resources', async () => {
    const { resourceTemplates } = await client['listResourceTemplates']()
    expect(resourceTemplates).toContainEqual(expect.objectContaining({ uriTemplate: 'litper://things/{id}' }))
    const { contents } = await client['readResource']({ uri: 'litper://things/7' })
    expect(JSON.parse(contents[0].text)).toEqual({ id: '7' })
    await expect(client['readResource']({ uri: 'litper://things/absent' })).rejects.toThrow()
  })

  it('is offered only prompts whose tools it has', async () => {
    expect((await client['listPrompts']()).prompts).toEqual([]) // no order here
  })
})

describe('the door', () => {
  const post = (headers: Record<string, string>, body: unknown = { jsonrpc: '2.0', id: 1, method: 'tools/list' }) =>
    fetch(`${gateway.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  it('needs a credential', async () => {
    expect((await post({})).status).toBe(401)
    expect((await post({ authorization: 'Bearer nonsense' })).status).toBe(401)
  })

  it('refuses a page of another site', async () => {
    expect((await post({ authorization, origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ authorization, origin: gateway.url })).status).toBe(200)
  })

  it('takes neither GET nor DELETE, nor what is not JSON', async () => {
    for (const method of ['GET', 'DELETE'])
      expect((await fetch(`${gateway.url}/mcp`, { method, headers: { authorization } })).status).toBe(405)
    expect((await post({ authorization }, '{')).status).toBe(400)
  })

  it('limits what is not a tool’s call too', async () => {
    const answers = await Promise.all(Array.from({ length: 130 }, () => post({ authorization })))
    expect(answers.map((one) => one.status)).toContain(429)
  })
})
