import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { placedOrder } from '../parcels.testing.ts'
import { DESK, isDesk, LIST_OF_ORDERS, nameOf, PHONE, say } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'
import { ALL_WAYS, longer, meet, patience } from './trouble.testing.ts'

const { world, screen } = onScreen()
/** No second line: one of them may hold a whole address. */
const unclear = { shipping_address: { address1: 'cerca del parque', address2: '' } }

async function place(template?: object): Promise<{ id: string; name: string; first: string; phone?: string }> {
  const { id, name, customer } = await placedOrder(world, template)
  return { id, name, first: customer.firstName, phone: customer.phone }
}
const ALL_LOOKS = ALL_WAYS.map((look) => [nameOf(look), look] as const)
const statusOf = async (id: string) => (await world.platform.call('orders.find', { id })).status
async function reached(id: string, status: string): Promise<void> {
  let last = ''
  const isThere = async () => {
    last = await statusOf(id)
    return last === status ? true : undefined
  }
  await until(status, isThere).catch((fault: Error) => {
    throw new Error(`${fault.message}: it is ${last}`)
  })
}

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

  it.each(ALL_LOOKS)('sees an order come and move, live: %s', async (_, look) => {
    await meet(world, look)
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
      .waitFor(patience(look))
  })
})

describe('an operator', () => {
  it.each(ALL_LOOKS)('resolves a hold: corrects the address, and the waybill follows: %s', async (_, look) => {
    await meet(world, look)
    const { id } = await place(unclear)
    await reached(id, 'on_hold')
    const page = await screen.signIn(look)
    const onHold = page.getByRole('button', { name: new RegExp(say(look, '^Retenido', '^On hold')) })
    if (isDesk(look)) await press(page, 'g', 'p')
    else
      await page
        .getByRole('link', { name: say(look, 'Pedidos', 'Orders'), exact: true })
        .last()
        .click()
    await page.getByRole('heading', { name: say(look, 'Pedidos', 'Orders') }).waitFor()
    await onHold.click()
    await page.locator('tbody tr').first().waitFor()
    expect(page.url()).toContain('estado=on_hold')
    if (isDesk(look)) await press(page, 'j', 'Enter')
    else await page.locator('tbody tr a').first().click()
    await page.locator('.timeline').waitFor()
    const address = page.getByRole('button', {
      name: new RegExp(say(look, '^Corregir dirección', '^Correct the address')),
    })
    if (isDesk(look)) await page.keyboard.press('d')
    else await address.click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[name=address1]').fill('Calle 10 # 43E-31')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await until('no hold', async () => ((await statusOf(id)) === 'on_hold' ? undefined : true))
    await until(
      'the waybill',
      async () => (await world.platform.call('orders.find', { id })).waybill?.number ?? undefined,
      longer(look),
    )
    await page.goBack()
    await onHold.waitFor()
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

  it.each(ALL_LOOKS)('takes a conversation from the bot, answers, and gives it back: %s', async (_, look) => {
    await meet(world, look)
    const { phone } = await place()
    const words = `Hola, soy Ana: sale hoy (${nameOf(look)}).`
    await world.sandbox.writes(phone!, '¿dónde está mi pedido?')
    const chat = await until('the chat', async () =>
      (await world.platform.call('conversations.list', {})).data.find(({ customer }) => customer.phone === phone),
    )
    const page = await screen.signIn(look, '/bandeja')
    await page.locator(`.chats a[href*="${chat.id}"]`).click(patience(look))
    const take = page.getByRole('button', { name: new RegExp(say(look, '^Tomar', '^Take')) })
    await take.waitFor()
    if (isDesk(look)) await page.keyboard.press('t')
    else await take.click()
    const field = page.locator('textarea').first()
    await field.waitFor()
    await field.fill(words)
    await page.keyboard.press('Control+Enter')
    await page.locator('.message.person').getByText(words).waitFor(patience(look))
    await until(
      'the answer on the phone',
      async () =>
        (await world.sandbox.messages({ to: phone! })).some((one) => one.text.includes(words)) ? true : undefined,
      longer(look),
    )
    const back = page.getByRole('button', { name: new RegExp(say(look, '^Al bot', '^To the bot')) })
    if (isDesk(look)) {
      await page.getByRole('heading', { name: say(look, 'Bandeja', 'Inbox') }).click() // out of the field
      await page.keyboard.press('b')
    } else await back.click()
    await page.getByRole('dialog').locator('textarea').fill('resuelto')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say(look, 'Confirmar', 'Confirm') })
      .click()
    await take.waitFor()
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
