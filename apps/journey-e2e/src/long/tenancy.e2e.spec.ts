import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../http.ts'
import { mcpClient } from '../mcp.testing.ts'
import { type Side, twoTenants } from '../two-tenants.ts'
import { World } from '../world.ts'

interface Described {
  readonly requestBody?: { content: Record<string, { example?: object }> }
}
interface Route {
  readonly method: string
  readonly path: string
  readonly example?: object | undefined
}
const PLAUSIBLE = { text: 'hola', reason: 'sin existencias', address1: 'Calle 10 # 20-30', city: 'Cali' }
const world = new World()
let sides: { demo: Side; guest: Side }
let withParameter: Route[] = []
let lists: Route[] = []

async function ask({ method, path }: Route, authorization: string, body?: unknown) {
  const sent = body !== undefined && method !== 'GET'
  const answer = await fetch(`${world.platform.url}${path}`, {
    method,
    headers: { authorization, ...(sent && { 'content-type': 'application/json' }) },
    ...(sent && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  })
  return { status: answer.status, text: await answer.text() }
}

/** A body that fits: an operation whose body has required fields says one. */
const exampleOf = ({ requestBody }: Described) => requestBody?.content['application/json']?.example

/** The example, with words of ours where it has words. */
const bodyOf = ({ example }: Route, words: object): object => ({
  ...example,
  ...words,
  ...Object.fromEntries(Object.entries(example ?? {}).filter(([, value]) => typeof value !== 'string')),
})

const filled = ({ method, path }: Route, ids: readonly string[]): Route => {
  let n = 0
  return { method, path: path.replace(/\{[^}]+\}/g, () => encodeURIComponent(ids[n++ % ids.length]!)) }
}

beforeAll(async () => {
  await world.start()
  sides = await twoTenants(world)
  const { paths } = await call<{ paths: Record<string, Record<string, Described>> }>(
    'GET',
    `${world.platform.url}/api/v1/openapi.json`,
  )
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]) => ({ method: method.toUpperCase(), path, example: exampleOf(one) })),
  )
  withParameter = routes.filter(({ path }) => path.includes('{'))
  lists = routes.filter(({ method, path }) => method === 'GET' && !path.includes('{') && !path.endsWith('.json'))
}, 150_000)
afterAll(() => world.stop(), 30_000)

const direction = fc.constantFrom(['demo', 'guest'] as const, ['guest', 'demo'] as const)
const body = fc
  .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.subarray(['reason', 'address1', 'city'] as const))
  .map(([text, names]) => ({ ...Object.fromEntries(names.map((name) => [name, PLAUSIBLE[name]])), text }))
const silent = (text: string, other: Side, where: string) =>
  expect(
    other.words.filter((word) => text.includes(word)),
    where,
  ).toEqual([])

it('answers 404 at every route to every id of another tenant, and tells nothing of it', async () => {
  expect(withParameter.length).toBeGreaterThanOrEqual(11)
  const counts = { routes: withParameter.length, ids: [sides.demo.ids.length, sides.guest.ids.length], requests: 0 }
  const one = fc.record({ direction, pick: fc.nat(), second: fc.nat(), body, key: fc.nat({ max: 1 }) })
  type One = typeof one extends fc.Arbitrary<infer T> ? T : never
  // Every id at every route, whatever fast-check draws besides.
  const examples = (['demo', 'guest'] as const).flatMap((from) =>
    sides[from].ids.map((_, pick): [One] => [
      {
        direction: from === 'demo' ? ['guest', from] : ['demo', from],
        pick,
        second: 0,
        body: PLAUSIBLE,
        key: pick % 2,
      },
    ]),
  )
  await fc.assert(
    fc.asyncProperty(one, async ({ direction: [self, from], pick, second, body, key }) => {
      const other = sides[from]
      const ids = [pick, second].map((n) => other.ids[n % other.ids.length]!)
      for (const route of withParameter) {
        const asked = filled(route, ids)
        const { status, text } = await ask(asked, sides[self].credentials[key]!, bodyOf(route, body))
        counts.requests++
        expect(`${status} ${asked.method} ${route.path} ${self} asks for ${ids[0]}`).toMatch(/^404 /)
        const told = ids.reduce((words, id) => words.replaceAll(id, ''), text) // what was asked for is no news
        silent(told, other, route.path)
      }
    }),
    { numRuns: examples.length + 10, examples },
  )
  console.log(JSON.stringify(counts))
}, 300_000)

it('lists to each tenant all that is its own', async () => {
  for (const { credentials, words } of [sides.demo, sides.guest]) {
    const pages = await Promise.all(lists.map((route) => ask(route, credentials[0]!)))
    const told = pages.map(({ text }) => text).join('\n')
    expect(words.filter((word) => !told.includes(word))).toEqual([])
  }
})

it('lists nothing of another tenant, whatever is searched, filtered or paged by', async () => {
  const query = fc.record(
    { orderId: fc.nat(), cursor: fc.nat(), search: fc.nat(), limit: fc.integer({ min: 1, max: 100 }) },
    { requiredKeys: [] },
  )
  const counts = { lists: lists.length, requests: 0 }
  await fc.assert(
    fc.asyncProperty(direction, query, fc.nat({ max: 1 }), async ([self, from], drawn, key) => {
      const other = sides[from]
      const uuids = other.ids.filter((id) => /^[\da-f]{8}-/.test(id))
      const at = (pool: readonly string[], n: number) => pool[n % pool.length]!
      const search = new URLSearchParams()
      if (drawn.orderId !== undefined) search.set('orderId', at(uuids, drawn.orderId))
      if (drawn.cursor !== undefined) search.set('cursor', Buffer.from(at(uuids, drawn.cursor)).toString('base64url'))
      if (drawn.search !== undefined) search.set('search', at(other.words, drawn.search))
      if (drawn.limit !== undefined) search.set('limit', String(drawn.limit))
      for (const { method, path } of lists) {
        const { status, text } = await ask({ method, path: `${path}?${search}` }, sides[self].credentials[key]!)
        counts.requests++
        // a search has cursors of its own: it takes nobody's made-up one
        if (drawn.search !== undefined && drawn.cursor !== undefined && text.includes('search.bad_cursor')) continue
        // parked keys, conversations, risks and the audit are paged by their place, not by an id
        const byPlace = /\/(parked-keys|conversations|audit|risks)$/.test(path)
        if (drawn.cursor !== undefined && byPlace && text.includes('request.cursor')) continue
        // a timeline is of one order; nobody here has an account for calls
        const isRefused = path.endsWith('/timeline') && drawn.orderId === undefined
        const wanted = isRefused ? /^422 / : path === '/api/v1/calls/account' ? /^404 / : /^200 /
        expect(`${status} ${path}?${search}`).toMatch(wanted)
        silent(text, other, path)
      }
    }),
    { numRuns: 60 },
  )
  console.log(JSON.stringify(counts))
}, 120_000)

it('holds the same walls at /mcp, and offers there what each caller may do', async () => {
  const counts = { tools: 0, calls: 0 }
  for (const [self, from] of [['demo', 'guest'] as const, ['guest', 'demo'] as const]) {
    const other = sides[from]
    const client = await mcpClient(world.platform.url, sides[self].credentials[0]!)
    const { tools } = await client.listTools()
    counts.tools = tools.length
    for (const [index, tool] of tools.entries()) {
      const wanted = (tool.inputSchema.required ?? []).filter((name) => ['id', 'number', 'orderId'].includes(name))
      // every id at some tools, and some ids at every tool: all of both are minutes
      for (const id of other.ids.filter((_, at) => at % 5 === index % 5)) {
        const given = { ...PLAUSIBLE, ...Object.fromEntries(wanted.map((name) => [name, id])) }
        const result = await client.callTool({ name: tool.name, arguments: wanted.length > 0 ? given : {} })
        const told = JSON.stringify(result)
        counts.calls++
        silent(told.replaceAll(id, ''), other, tool.name)
        if (wanted.length === 0) break
        if (wanted[0] !== 'orderId')
          expect([tool.name, id, told]).toEqual([tool.name, id, expect.stringMatching(/"isError":true/)])
      }
    }
    await client.close()
  }
  console.log(JSON.stringify(counts))
}, 180_000)

/**
 * What no one of the two has here: a notice of Meta's, a task, a call, an approval, a playbook's run, a ticket, a novedad, a passkey, a report that
 * was sent … Agents, controls, carriers and recordings are named by words or numbers, not by ids; a run of a flow names an order in its body.
 * Their own specs open these doors.
 */
const NOTHING_BEHIND = [
  /\/notices\/\{id\}\/acknowledge$/,
  /\/flows\/\{id\}\/runs$/,
  /\/orders\/(tasks|bulk)\//,
  /\/(passkeys|messages\/reports|carrier-accounts)\//,
  /\/agents\/(\{id\}|approvals\/|runs\/\{id\}\/calls\/)/,
  /\/(calls|campaigns|coaching|controls|reviews|risks|tickets|waybills\/exceptions|privacy-requests)\//,
]
const hasNothing = (path: string) => NOTHING_BEHIND.some((form) => form.test(path))

/** Else the 404s above might be those of doors that nobody can open. Last: it cancels, revokes and replays. */
it('opens each of these doors to its own tenant, and never by a fault', async () => {
  const shut: string[] = []
  const faults: string[] = []
  for (const self of ['demo', 'guest'] as const) {
    const { credentials, ids, words } = sides[self]
    expect(words.filter((word) => word.length < 5)).toEqual([])
    for (const route of withParameter) {
      const statuses: number[] = []
      for (const id of ids) {
        statuses.push((await ask(filled(route, [id]), credentials[0]!, bodyOf(route, PLAUSIBLE))).status)
        if (statuses.at(-1) !== 404) break // it is open
      }
      if (statuses.every((status) => status === 404) && !hasNothing(route.path))
        shut.push(`${self} ${route.method} ${route.path}`)
      const fault = statuses.find((status) => status >= 500)
      if (fault) faults.push(`${self} ${route.method} ${route.path} ${fault}`)
    }
  }
  expect.soft(shut).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
