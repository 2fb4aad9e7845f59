import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { World } from '../world.ts'
import { DESK, LIST_OF_ORDERS, LOOKS, nameOf, PHONE, Screen } from './browser.testing.ts'

const world = new World()
let screen: Screen
const unclear = { shipping_address: { address1: 'cerca del parque' } }

beforeAll(async () => {
  await world.start()
  screen = await Screen.start(world.platform.url)
}, 180_000)
afterEach(() => screen.closePages())
afterAll(async () => {
  await screen?.stop()
  await world.stop()
})

async function place(template?: object): Promise<{ id: string; name: string; first: string; phone?: string }> {
  const [external] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 10, ...(template && { template }) })
  const order = await until('the order', () => world.platform.orderOfShop(external!))
  return { id: order.id, name: order.name, first: order.customer.firstName, phone: order.customer.phone }
}
const statusOf = async (id: string) => (await world.platform.call('orders.find', { id })).status
const reached = (id: string, status: string) =>
  until(status, async () => ((await statusOf(id)) === status ? true : undefined))

describe('a newcomer', () => {
  it('is asked to sign in, told when it is wrong, and comes in at the address that was opened', async () => {
    const page = await screen.open(DESK)
    await page.goto('/pedidos?estado=delivered')
    await page.locator('input[name=email]').fill('owner@demo.litper.test')
    await page.locator('input[name=password]').fill('wrong-password')
    await page.locator('button[type=submit]').click()
    await page.getByRole('alert').getByText('no coinciden').waitFor()
    await page.getByRole('button', { name: 'Usar la cuenta de demostración' }).click()
    await page.getByRole('heading', { name: 'Pedidos' }).waitFor()
    expect(page.url()).toContain('/pedidos?estado=delivered')
    await page.reload()
    await page.getByRole('heading', { name: 'Pedidos' }).waitFor()
  })

  it.each(LOOKS.map((look) => [nameOf(look), look] as const))(
    'sees an order come and move, live: %s',
    async (_, look) => {
      const page = await screen.signIn(look)
      const today = page.locator('.tile', { hasText: look.locale === 'es' ? 'Pedidos de hoy' : 'Orders of today' })
      const before = Number(await today.locator('strong').textContent())
      const { id, name } = await place()
      await until('one more', async () =>
        Number(await today.locator('strong').textContent()) > before ? true : undefined,
      )
      await page.goto(`/pedidos/${id}`)
      await page.getByRole('heading', { name }).waitFor()
      await page
        .locator('.timeline')
        .getByText(/^(Guía|Waybill) \d+/)
        .waitFor({ timeout: 20_000 })
    },
  )
})

describe('an operator', () => {
  it('resolves a hold by keyboard: corrects the address, and the waybill follows', async () => {
    const { id } = await place(unclear)
    await reached(id, 'on_hold')
    const page = await screen.signIn(DESK)
    await press(page, 'g', 'p')
    await page.getByRole('heading', { name: 'Pedidos' }).waitFor()
    await page.getByRole('button', { name: /^Retenido/ }).click()
    await page.locator('tbody tr').first().waitFor()
    expect(page.url()).toContain('estado=on_hold')
    await press(page, 'j', 'Enter')
    await page.locator('.timeline').waitFor()
    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Dirección').fill('Calle 10 # 43E-31')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await until('no hold', async () => ((await statusOf(id)) === 'on_hold' ? undefined : true))
    await page.goBack()
    await page.getByRole('button', { name: /^Retenido/ }).waitFor()
    expect(page.url()).toContain('estado=on_hold')
  })

  it('holds an order at once and takes it back', async () => {
    const policy = await world.platform.call('orders.read_policy', {})
    await world.platform.call('orders.set_policy', { ...policy, confirmation: 'ask' })
    const { id } = await place()
    await world.platform.call('orders.set_policy', policy)
    await reached(id, 'confirming')
    const page = await screen.signIn(DESK, `/pedidos/${id}`)
    await page.getByRole('button', { name: /^Retener/ }).waitFor()
    await page.keyboard.press('r')
    await reached(id, 'on_hold')
    await page.getByText('Retenido: por el equipo').first().waitFor()
    await page.getByRole('button', { name: 'Deshacer' }).click()
    await until('confirmed', async () => ((await statusOf(id)) === 'on_hold' ? undefined : true))
  })

  it('shares a filtered list, and is told of a filter that does not exist', async () => {
    const { first } = await place()
    const page = await screen.signIn(PHONE, `/pedidos?estado=nonsense&buscar=${encodeURIComponent(first)}`)
    await page.getByText('Filtro que no existe: estado').waitFor()
    await page.locator('tbody tr').first().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(first)
  })

  it('finds an order by Ctrl+K', async () => {
    const { name, id } = await place()
    const page = await screen.signIn(DESK)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').locator('input').fill(name)
    await page.getByRole('dialog').getByRole('link', { name }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/pedidos/${id}`)
  })

  it('takes a conversation from the bot, answers, and gives it back', async () => {
    const { phone } = await place()
    await world.sandbox.writes(phone!, '¿dónde está mi pedido?')
    const page = await screen.signIn(DESK, '/bandeja')
    await page.locator('.chats a').first().click({ timeout: 20_000 })
    await page.getByText('toma la conversación para escribir').waitFor()
    await page.keyboard.press('t')
    const field = page.getByLabel('Respuesta al cliente')
    await field.waitFor()
    await field.fill('Hola, soy Ana: sale hoy.')
    await page.keyboard.press('Control+Enter')
    await page.locator('.message.person').getByText('Hola, soy Ana: sale hoy.').waitFor({ timeout: 20_000 })
    await until('the answer on the phone', async () =>
      (await world.sandbox.messages({ to: phone! })).some((one) => one.text.includes('soy Ana')) ? true : undefined,
    )
    await page.getByRole('heading', { name: 'Bandeja' }).click() // out of the field
    await page.keyboard.press('b')
    await page.getByRole('dialog').locator('textarea').fill('resuelto')
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
    await page.getByText('Responde el bot').waitFor()
  })
})

describe('an owner', () => {
  it('sends a file of waybills and sees what became of its lines', async () => {
    const page = await screen.signIn(DESK, '/ajustes/importar')
    const rows = [
      '00090000001;EN TRÁNSITO;Ana;27/11/2026',
      '00090000002;ENTREGADA;Luis;27/11/2026',
      'x;EN TRÁNSITO;Eva;',
    ]
    const text = ['Guía;Estado;Nombre;Fecha de último movimiento', ...rows].join('\n')
    const file = { name: 'guías.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    const row = page.locator('li', { hasText: 'guías.csv' })
    await row.getByText('Terminada').waitFor({ timeout: 30_000 })
    await row.getByText('2 bien').waitFor()
    await row.getByText('1 rechazadas').waitFor()
    expect(await row.getByRole('link', { name: 'Descargar rechazadas' }).getAttribute('href')).toMatch(/rejected\.csv$/)
  })
})

describe('what goes wrong', () => {
  it('is said with what still stands: a service away, a lost connection', async () => {
    const { id } = await place()
    const page = await screen.signIn(DESK, `/pedidos/${id}`)
    await page.locator('.timeline').waitFor()
    await page.route('**/api/v1/waybills/timeline*', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: '{"code":"unavailable","status":503}',
      }),
    )
    await page.reload()
    await page.getByText('Guías no responde').waitFor({ timeout: 30_000 })
    await page.locator('.timeline').getByText('Llegó el pedido').waitFor()
    await page.unroute('**/api/v1/waybills/timeline*')
    await page.getByRole('button', { name: 'Reintentar' }).click()
    await page.getByText('Guías no responde').waitFor({ state: 'detached' })
  })

  it('is a limit that is waited for in sight', async () => {
    const page = await screen.signIn(DESK)
    const body = '{"code":"rate.limited","status":429,"retryAfterMs":3000}'
    let refusals = 2
    await page.route(LIST_OF_ORDERS, (route) =>
      refusals-- > 0 ? route.fulfill({ status: 429, contentType: 'application/problem+json', body }) : route.continue(),
    )
    await page.getByRole('link', { name: 'Pedidos' }).first().click()
    await page.getByText('se reintenta en 3 s').waitFor()
    await page.locator('tbody tr').first().waitFor({ timeout: 15_000 })
  })
})

describe('all of it', () => {
  it('broke no policy and threw nothing', () => {
    expect(screen.violations).toEqual([])
    expect(screen.errors).toEqual([])
  })
})

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}
