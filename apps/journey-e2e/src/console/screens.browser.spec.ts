import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { World } from '../world.ts'
import { axe, DESK, LIST_OF_ORDERS, type Look, nameOf, PHONE, Screen } from './browser.testing.ts'

const world = new World()
let screen: Screen
let order = ''
let chat = ''
let exception = ''
let bulk = ''
const EN_DARK: Look = { locale: 'en', width: 1366, dark: true }
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const FOLDER = 'docs/screens'
const HOSTILE = '<img src=x onerror=alert(1)>'

beforeAll(async () => {
  await world.start()
  const people = ['Laura', 'María José', HOSTILE, '=HYPERLINK("http://evil.example")', 'Ñáñez']
  const ids: string[] = []
  for (const first_name of people) {
    const template = { shipping_address: { first_name }, note: 'javascript:alert(1)' }
    ids.push(...(await world.sandbox.placeOrders({ count: 1, ratePerSecond: 10, template })))
  }
  ids.push(
    ...(await world.sandbox.placeOrders({
      count: 1,
      ratePerSecond: 10,
      template: { shipping_address: { address1: 'cerca del parque' } },
    })),
  )
  const orders = await Promise.all(ids.map((id) => until('the order', () => world.platform.orderOfShop(id))))
  order = orders[0]!.id
  await until('a waybill', async () => {
    const { waybill } = await world.platform.call('orders.find', { id: order })
    return waybill?.number ? true : undefined
  })
  await stuck(orders[1]!.externalId)
  await world.sandbox.writes(orders[0]!.customer.phone!, '¿dónde está mi pedido?')
  chat = await until('the chat', async () => (await world.platform.call('conversations.list', {})).data[0]?.id)
  await until('a hold', async () => (await world.platform.call('orders.count', {})).byStatus.on_hold)
  bulk = (await world.platform.call('orders.prepare_bulk', { action: 'confirm', filter: { status: 'on_hold' } })).id
  await until('the dry run', async () =>
    (await world.platform.call('orders.find_bulk', { id: bulk })).state === 'ready' ? true : undefined,
  )
  screen = await Screen.start(world.platform.url)
}, 180_000)
afterEach(() => screen.closePages())
afterAll(async () => {
  await screen?.stop()
  await world.stop()
})

/** A parcel that could not be handed over. */
async function stuck(externalId: string): Promise<void> {
  const { carrier, number } = await until('a waybill', async () => {
    const waybill = (await world.platform.orderOfShop(externalId))?.waybill
    return waybill?.number ? { carrier: waybill.carrier, number: waybill.number } : undefined
  })
  for (const code of carrier === 'coordinadora' ? ['5', '101'] : ['6', '7'])
    await world.sandbox.step(carrier, number, code)
  const found = await until(
    'the novedad',
    async () => (await world.platform.call('waybills.list_exceptions', {})).data[0],
  )
  exception = found.id
}

interface Shot {
  readonly name: string
  readonly path: () => string
  readonly ready: string
  readonly prepare?: (page: Page) => Promise<unknown>
}
const fails = (pattern: string | RegExp, status: number, code: string) => async (page: Page) =>
  page.route(pattern, (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        status,
        code,
        correlationId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11',
        retryAfterMs: 60_000,
      }),
    }),
  )
const empty = (pattern: string | RegExp) => async (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ json: { data: [], nextCursor: null } }))
const never = (pattern: string | RegExp) => async (page: Page) => page.route(pattern, () => undefined)

/** Each screen there, and its other states: loading, empty, an error, no permission, too many requests. */
const SHOTS: readonly Shot[] = [
  { name: 'home', path: () => '/', ready: '.tiles' },
  { name: 'home-error', path: () => '/', ready: '.note.bad', prepare: fails('**/orders/counts', 404, 'gone') },
  { name: 'orders', path: () => '/pedidos', ready: 'tbody tr' },
  { name: 'orders-loading', path: () => '/pedidos', ready: '.skeleton', prepare: never(LIST_OF_ORDERS) },
  { name: 'orders-empty', path: () => '/pedidos', ready: '.empty', prepare: empty(LIST_OF_ORDERS) },
  { name: 'orders-empty-filtered', path: () => '/pedidos?estado=returned', ready: '.empty' },
  {
    name: 'orders-forbidden',
    path: () => '/pedidos',
    ready: '.note',
    prepare: fails(LIST_OF_ORDERS, 403, 'auth.role_missing'),
  },
  {
    name: 'orders-error',
    path: () => '/pedidos',
    ready: '.note.bad',
    prepare: fails(LIST_OF_ORDERS, 404, 'gone'),
  },
  {
    name: 'orders-limited',
    path: () => '/pedidos',
    ready: '.note.warn',
    prepare: fails(LIST_OF_ORDERS, 429, 'rate.limited'),
  },
  { name: 'bulk', path: () => `/pedidos/lotes/${bulk}`, ready: '.card li' },
  { name: 'order', path: () => `/pedidos/${order}`, ready: '.timeline li' },
  { name: 'order-missing', path: () => '/pedidos/0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', ready: '.empty' },
  { name: 'exceptions', path: () => `/novedades/${exception}`, ready: '#exception' },
  { name: 'exceptions-empty', path: () => '/novedades?plazo=overdue&motivo=theft', ready: '.empty' },
  {
    name: 'exceptions-error',
    path: () => '/novedades',
    ready: '.note.bad',
    prepare: fails('**/waybills/exceptions?**', 404, 'gone'),
  },
  { name: 'inbox', path: () => `/bandeja/${chat}`, ready: '.messages li' },
  { name: 'inbox-empty', path: () => '/bandeja?vista=closed', ready: '.empty' },
  { name: 'settings', path: () => '/ajustes', ready: '.list' },
  ...['importar', 'personas', 'llaves', 'cuenta', 'fallidos', 'privacidad', 'auditoria', 'inicio'].map((part) => ({
    name: `settings-${part}`,
    path: () => `/ajustes/${part}`,
    ready: '.list, .empty, .table',
  })),
]
const TWICE: readonly Look[] = [DESK, EN_DARK]

it.each(TWICE.map((look) => [nameOf(look), look] as const))(
  'axe finds nothing on any screen: %s',
  async (_, look) => {
    const page = await screen.signIn(look)
    const found: string[] = []
    for (const shot of SHOTS) {
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await show(page, shot)
      found.push(...(await axe(page)).map((fault) => `${shot.name}: ${fault}`))
      if (look === DESK) await keep(page, shot.name)
    }
    expect(found).toEqual([])
  },
  180_000,
)

it('axe finds nothing on a phone, on the log-in or in dialogs; and nothing is wider than the phone', async () => {
  const outside = await screen.open(PHONE)
  await outside.goto('/')
  await outside.locator('input[name=email]').waitFor()
  const found = (await axe(outside)).map((fault) => `login: ${fault}`)
  await keep(outside, 'login-phone')
  const page = await screen.signIn(PHONE)
  for (const shot of SHOTS.filter(({ name }) => !name.includes('-'))) {
    await show(page, shot)
    found.push(...(await axe(page)).map((fault) => `${shot.name}: ${fault}`))
    const wide = await page.evaluate<number>(WIDER)
    if (wide > 0) found.push(`${shot.name} is ${wide} px wider than the screen`)
    await keep(page, `${shot.name}-phone`)
  }
  const desk = await screen.signIn(DESK)
  for (const key of ['h', 'Control+k']) {
    await desk.keyboard.press(key)
    await desk.getByRole('dialog').waitFor()
    found.push(...(await axe(desk)).map((fault) => `${key}: ${fault}`))
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect(found).toEqual([])
}, 120_000)

it('no name, note or address of a stranger runs; no policy is broken', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})

async function show(page: Page, { path, ready, prepare }: Shot): Promise<void> {
  await prepare?.(page)
  await page.goto(path())
  await page.locator(ready).first().waitFor()
  await page.waitForTimeout(400) // the skeleton's delay, and what comes after the first answer
}

/** A picture for docs/screens, when it is asked for. */
async function keep(page: Page, name: string): Promise<void> {
  if (!process.env['CONSOLE_SCREENS']) return
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}/${name}.png`, await page.screenshot())
}
