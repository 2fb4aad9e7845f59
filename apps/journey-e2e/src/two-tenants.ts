import { createHmac } from 'node:crypto'
import { call, until } from './http.ts'
import { Platform } from './platform.ts'
import type { World } from './world.ts'

/** One of two tenants, for asking with its credentials and for looking out for its secrets. */
export interface Side {
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
interface Row {
  readonly id: string
  readonly number?: string | null
  readonly trackingUrl?: string
}
const PAGED = new Set<List>([
  'orders.list',
  'waybills.list',
  'messages.list',
  'conversations.list',
  'dead_letters.list',
])
type List =
  `${'orders' | 'waybills' | 'messages' | 'conversations' | 'dead_letters' | 'api_keys' | 'users' | 'sessions'}.list`
const DEMO = { email: 'owner@demo.litper.test', password: 'demo-password' }
const GUEST = { email: 'duena@vecina.litper.test', password: 'clave-de-la-vecina' }
const ANA = { shop: 'tienda-demo.myshopify.com', first: 'Anacreonta', last: 'Zuloaga', phone: '+573128880001' }
const EVA = { shop: 'tienda-vecina.myshopify.com', first: 'Evarista', last: 'Quijano', phone: '+573128880002' }
const SENDER = { name: 'Bodega Vecina', phone: '6017778899', address: 'Carrera 50 # 10-20', daneCode: '05001' }
const PARCEL = { length: 30, width: 20, height: 10 }

/** A merchant with a shop, a carrier and a way to write to customers, all on the sandbox. */
async function connectGuest(world: Pick<World, 'sandbox'>, platform: Platform): Promise<void> {
  const sandbox = world.sandbox.url
  const { shop } = EVA
  await call('POST', `${sandbox}/sandbox/shopify/shops`, { shop })
  const { token: sessionToken } = await call<{ token: string }>('POST', `${sandbox}/sandbox/shopify/session-token`, {
    shop,
  })
  const app = { clientId: 'demo-shopify-key', clientSecret: 'demo-shopify-secret' }
  await platform.call('carrier_accounts.put', {
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
  await platform.call('integrations.connect_chatea_pro', { inboundSecret: 'demo-chatea-secret' })
  await platform.call('messaging_providers.put', {
    provider: 'chatea-pro',
    settings: { baseUrl: `${sandbox}/chatea-pro/api`, token: 'demo-chatea-token' },
  })
  await platform.call('integrations.connect_shopify', {
    shopDomain: shop,
    sessionToken,
    ...app,
    apiUrl: `${sandbox}/shopify/${shop}`,
  })
}

/** A signed webhook that is no order: what an operator then sees as a dead letter. */
async function unreadable(world: World, shop: string): Promise<void> {
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

async function live(
  world: World,
  owner: typeof DEMO,
  { shop, first, last, phone }: Person,
  inbound: string,
): Promise<Side> {
  const { url } = world.platform
  const platform = new Platform(url, owner.email, owner.password)
  const { accessToken } = await call<{ accessToken: string }>('POST', `${url}/api/v1/auth/token`, owner)
  const roles: ('owner' | 'operator')[] = ['owner', 'operator']
  const key = await platform.call('api_keys.create', { name: `Llave ${last}`, roles })
  const colleague = { email: `${last}@litper.test`, password: 'otra-clave-larga', name: `${first} ${last}`, roles }
  await platform.call('users.create', colleague)
  const shipping_address = { first_name: first, last_name: last, name: `${first} ${last}`, phone }
  const place = { address1: 'Calle 93 # 11-27', address2: '', city: 'Bogotá', province: 'Bogotá, D.C.' }
  const template = { shipping_address: { ...shipping_address, ...place }, phone }
  const { ids } = await call<{ ids: number[] }>('POST', `${world.sandbox.url}/sandbox/shopify/orders`, {
    count: 2,
    template,
    shop,
  })
  await call('POST', `${world.sandbox.url}${inbound}`, { from: phone, text: 'donde esta mi pedido', name: first })
  await unreadable(world, shop)
  const page = async (list: List): Promise<Row[]> =>
    (await platform.call(list, PAGED.has(list) ? { limit: 100 } : {})).data
  const atLeast = (list: List, count: number) =>
    until(list, async () => ((await page(list)).length >= count ? page(list) : undefined))
  await until('the waybills', async () =>
    (await page('waybills.list')).filter((row) => row.number).length >= 2 ? true : undefined,
  )
  const rows = [
    ...(await atLeast('orders.list', 2)),
    ...(await atLeast('waybills.list', 2)),
    ...(await atLeast('messages.list', 2)),
    ...(await atLeast('conversations.list', 1)),
    ...(await atLeast('dead_letters.list', 1)),
    ...(await page('api_keys.list')),
    ...(await page('users.list')),
    ...(await page('sessions.list')),
  ]
  const imported = await importParcel(platform, last)
  const made = [...(await makeThings(platform, last)), ...(await makeFlow(platform, last, rows[0]!.id))]
  // a playbook that waits for its approval: a run is in no list
  const playbook = await platform.call('playbooks.propose', { incidentId: made[1]!, playbook: 'stop_ship' })
  const numbers = rows.flatMap(({ number }) => (typeof number === 'string' ? [number] : []))
  const links = rows.flatMap(({ trackingUrl }) => (typeof trackingUrl === 'string' ? [trackingUrl] : []))
  const own = [...rows.map(({ id }) => id), ...numbers, imported, ...made]
  return {
    credentials: [`Bearer ${accessToken}`, `ApiKey ${key.key}`],
    ids: [...own, playbook.id, ...ids.map((id) => `shopify:${id}`)],
    words: [...own, ...ids.map(String), ...links, shop, first, last, phone.slice(3), owner.email],
  }
}

/** A file that waits for its columns: it has a door more than one that was imported. */
async function importParcel(platform: Platform, last: string): Promise<string> {
  const file = new File([`Cliente ${last};x\n1;2\n`], `${last}.csv`, { type: 'text/csv' })
  return (await platform.call('imports.create', { file, hold: true })).id
}

/** What a person makes in the services beside orders: an article, an incident, a run, a view, a report and who gets it, and a candidate to learn. */
async function makeThings(platform: Platform, last: string): Promise<string[]> {
  const { id: article } = await platform.call('knowledge.propose', {
    ...{ kind: 'policy', title: `Cambios ${last}`, body: 'Se puede cambiar una prenda sin uso hasta 15 días después.' },
  })
  const { id: incident } = await platform.call('incidents.open', {
    subject: 'carrier:coordinadora',
    summary: `espera ${last}`,
  })
  const { runId: run } = await platform.call('agents.start', { id: 'operaciones', text: '¿Cuáles están retrasados?' })
  const { id: view } = await platform.call('orders.save_view', { name: `Vista ${last}`, filter: { status: 'on_hold' } })
  const { id: report } = await platform.call('reports.make', { kind: 'daily' })
  const { id: turn } = await platform.call('turns.propose', {
    ...{ purpose: 'listo_para_recoger', city: `Pueblo ${last}`, to: 10 },
  })
  const { id: recipient } = await platform.call('report_recipients.put', {
    ...{ way: 'email', address: `${last.toLowerCase()}@example.com`, name: last, kinds: ['daily'] },
  })
  return [article, incident, run!, view, report, turn, recipient]
}

/** A flow of a person's own, and a run of it that waits. */
async function makeFlow(platform: Platform, last: string, orderId: string): Promise<string[]> {
  const { id, revision } = await platform.call('flows.save', {
    name: `Espera ${last}`,
    graph: {
      ...{ trigger: { on: 'person' }, zone: 'America/Bogota', perDay: 10, start: 'wait' },
      nodes: [{ id: 'wait', kind: 'wait', minutes: 600 }],
    },
  })
  await platform.call('flows.publish', { id, revision })
  const { runId } = await platform.call('flows.run', { id, orderId })
  return [id, runId]
}

export const GUEST_SHOP = EVA.shop

/** A second tenant beside the demo's. */
export async function addGuest(world: Pick<World, 'platform' | 'sandbox'>) {
  const { email: ownerEmail, password } = GUEST
  await call('POST', `${world.platform.url}/api/v1/tenants`, { name: 'Tienda Vecina', ownerEmail, password })
  await connectGuest(world, new Platform(world.platform.url, ownerEmail, password))
}

/** The demo's tenant and a second one, each with orders, waybills, messages, a conversation, a dead letter, a key and users. */
export async function twoTenants(world: World): Promise<{ demo: Side; guest: Side }> {
  await addGuest(world)
  const [demo, guest] = await Promise.all([
    live(world, DEMO, ANA, '/sandbox/whatsapp/inbound'),
    live(world, GUEST, EVA, '/sandbox/chatea-pro/inbound'),
  ])
  return { demo, guest }
}
