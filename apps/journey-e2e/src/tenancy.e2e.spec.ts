import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from './http.ts'
import { Platform } from './platform.ts'
import { World } from './world.ts'

interface Side {
  readonly platform: Platform
  /** An access token and an API key: both are asked with. */
  readonly credentials: readonly string[]
  /** By what its things are addressed, of every kind. */
  readonly ids: readonly string[]
  /** What must never be read by the other: ids, numbers, phones, names. */
  readonly words: readonly string[]
}
interface Person {
  readonly shop: string
  readonly first: string
  readonly last: string
  readonly phone: string
}
interface Route {
  readonly method: string
  readonly path: string
}
type Row = Record<string, unknown> & { readonly id: string }
const DEMO = { email: 'owner@demo.litper.test', password: 'demo-password' }
const GUEST = { email: 'duena@vecina.litper.test', password: 'clave-de-la-vecina' }
const ANA = { shop: 'tienda-demo.myshopify.com', first: 'Anacreonta', last: 'Zuloaga', phone: '+573128880001' }
const EVA = { shop: 'tienda-vecina.myshopify.com', first: 'Evarista', last: 'Quijano', phone: '+573128880002' }
const SENDER = { name: 'Bodega Vecina', phone: '6017778899', address: 'Carrera 50 # 10-20', daneCode: '05001' }
const PARCEL = { length: 30, width: 20, height: 10 }

const world = new World()
const sides = {} as { demo: Side; guest: Side }
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

const filled = ({ method, path }: Route, ids: readonly string[]): Route => {
  let n = 0
  return { method, path: path.replace(/\{[^}]+\}/g, () => encodeURIComponent(ids[n++ % ids.length]!)) }
}

/** A merchant with a shop, a carrier and a way to write to customers, all on the sandbox. */
async function connectGuest(platform: Platform): Promise<void> {
  const sandbox = world.sandbox.url
  const { shop } = EVA
  await call('POST', `${sandbox}/sandbox/shopify/shops`, { shop })
  const minted = await call<{ sessionToken?: string; token?: string }>(
    'POST',
    `${sandbox}/sandbox/shopify/session-token`,
    { shop },
  )
  const app = { clientId: 'demo-shopify-key', clientSecret: 'demo-shopify-secret' }
  await platform.api('PUT', '/carrier-accounts', {
    carrier: 'coordinadora',
    sender: { ...SENDER, city: 'Medellín' },
    parcel: PARCEL,
    settings: {
      baseUrl: `${sandbox}/coordinadora/rest`,
      soapUrl: `${sandbox}/coordinadora/soap/guias/1.6/server.php`,
      clientId: 'demo-coordinadora',
      clientSecret: 'demo-coordinadora-secret',
      idCliente: '1001',
      usuario: 'demo.ws',
      clave: 'demo-clave',
    },
  })
  await platform.api('PUT', '/integrations/chatea-pro', { inboundSecret: 'demo-chatea-secret' })
  await platform.api('PUT', '/notifications/providers', {
    provider: 'chatea-pro',
    settings: { baseUrl: `${sandbox}/chatea-pro/api`, token: 'demo-chatea-token' },
  })
  await platform.api('POST', '/integrations/shopify/connect', {
    shopDomain: shop,
    sessionToken: minted.sessionToken ?? minted.token,
    ...app,
    apiUrl: `${sandbox}/shopify/${shop}`,
  })
}

/** A signed webhook that is no order: what an operator then sees as a dead letter. */
async function unreadable(shop: string): Promise<void> {
  const body = JSON.stringify({ id: 1, updated_at: 'never' })
  await call('POST', `${world.platform.url}/webhooks/shopify`, JSON.parse(body), {
    'x-shopify-topic': 'orders/create',
    'x-shopify-shop-domain': shop,
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': crypto.randomUUID(),
    'x-shopify-triggered-at': new Date().toISOString(),
    'x-shopify-hmac-sha256': createHmac('sha256', 'demo-shopify-secret').update(body).digest('base64'),
  })
}

async function live(owner: typeof DEMO, { shop, first, last, phone }: Person, inbound: string): Promise<Side> {
  const { url } = world.platform
  const platform = new Platform(url, owner.email, owner.password)
  const { accessToken } = await call<{ accessToken: string }>('POST', `${url}/api/v1/auth/token`, owner)
  const roles = ['owner', 'operator']
  const key = await platform.api<{ id: string; key: string }>('POST', '/api-keys', { name: `Llave ${last}`, roles })
  const colleague = { email: `${last}@litper.test`, password: 'otra-clave-larga', name: `${first} ${last}`, roles }
  await platform.api('POST', '/users', colleague)
  const shipping_address = { first_name: first, last_name: last, name: `${first} ${last}`, phone }
  const place = { address1: 'Calle 93 # 11-27', address2: '', city: 'Bogotá', province: 'Bogotá, D.C.' }
  const template = { shipping_address: { ...shipping_address, ...place }, phone }
  const { ids } = await call<{ ids: number[] }>('POST', `${world.sandbox.url}/sandbox/shopify/orders`, {
    count: 2,
    template,
    shop,
  })
  await call('POST', `${world.sandbox.url}${inbound}`, { from: phone, text: 'donde esta mi pedido', name: first })
  await unreadable(shop)
  const page = async (path: string) => (await platform.api<{ data: Row[] }>('GET', `${path}?limit=100`)).data
  const atLeast = (path: string, count: number) =>
    until(path, async () => ((await page(path)).length >= count ? page(path) : undefined))
  await until('the waybills', async () =>
    (await page('/waybills')).filter((row) => row['number']).length === 2 ? true : undefined,
  )
  const rows = [
    ...(await atLeast('/orders', 2)),
    ...(await atLeast('/waybills', 2)),
    ...(await atLeast('/messages', 2)),
    ...(await atLeast('/conversations', 1)),
    ...(await atLeast('/dead-letters', 1)),
    ...(await page('/api-keys')),
    ...(await page('/users')),
  ]
  const numbers = rows.flatMap(({ number }) => (typeof number === 'string' ? [number] : []))
  const links = rows.flatMap(({ trackingUrl }) => (typeof trackingUrl === 'string' ? [trackingUrl] : []))
  const own = [...rows.map(({ id }) => id), ...numbers]
  return {
    platform,
    credentials: [`Bearer ${accessToken}`, `ApiKey ${key.key}`],
    ids: [...own, ...ids.map((id) => `shopify:${id}`)],
    words: [...own, ...ids.map(String), ...links, shop, first, last, phone.slice(3), owner.email],
  }
}

beforeAll(async () => {
  await world.start()
  const { url } = world.platform
  const { email: ownerEmail, password } = GUEST
  await call('POST', `${url}/api/v1/tenants`, { name: 'Tienda Vecina', ownerEmail, password })
  await connectGuest(new Platform(url, ownerEmail, password))
  sides.demo = await live(DEMO, ANA, '/sandbox/whatsapp/inbound')
  sides.guest = await live(GUEST, EVA, '/sandbox/chatea-pro/inbound')
  const { paths } = await call<{ paths: Record<string, object> }>('GET', `${url}/api/v1/openapi.json`)
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })),
  )
  withParameter = routes.filter(({ path }) => path.includes('{'))
  lists = routes.filter(({ method, path }) => method === 'GET' && !path.includes('{') && !path.endsWith('.json'))
}, 150_000)
afterAll(() => world.stop(), 30_000)

const direction = fc.constantFrom(['demo', 'guest'] as const, ['guest', 'demo'] as const)
const body = fc.record(
  {
    text: fc.string({ minLength: 1, maxLength: 40 }),
    reason: fc.constant('sin existencias'),
    address1: fc.constant('Calle 10 # 20-30'),
    city: fc.constant('Cali'),
  },
  { requiredKeys: ['text'] },
)
const silent = (text: string, other: Side) => expect(other.words.filter((word) => text.includes(word))).toEqual([])

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
        body: { text: 'hola' },
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
        const { status, text } = await ask(asked, sides[self].credentials[key]!, body)
        counts.requests++
        expect(`${status} ${asked.method} ${route.path} ${self} asks for ${ids[0]}`).toMatch(/^404 /)
        silent(text, other)
      }
    }),
    { numRuns: examples.length + 40, examples },
  )
  console.log(JSON.stringify(counts))
}, 180_000)

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
        expect(`${status} ${path}?${search}`).toMatch(/^200 /)
        silent(text, other)
      }
    }),
    { numRuns: 60 },
  )
  console.log(JSON.stringify(counts))
}, 120_000)

/** Else the 404s above might be those of doors that nobody can open. Last: it cancels, revokes and replays. */
it('opens each of these doors to its own tenant', async () => {
  for (const self of ['demo', 'guest'] as const) {
    const { credentials, ids, words } = sides[self]
    expect(words.every((word) => word.length >= 5)).toBe(true)
    for (const route of withParameter) {
      let opened: string | undefined
      for (const id of ids) {
        const { status } = await ask(filled(route, [id]), credentials[0]!, {
          text: 'hola',
          address1: 'Calle 10 # 20-30',
        })
        if (status !== 404) opened = `${status} ${route.method} ${route.path}`
        if (opened) break
      }
      expect(opened, `${self}: no own id opens ${route.method} ${route.path}`).toMatch(/^(2|409|422)/)
    }
  }
}, 60_000)
