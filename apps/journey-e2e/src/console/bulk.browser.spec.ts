import { beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { axe, nameOf } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'
import { ALL_WAYS, longer, meet } from './trouble.testing.ts'

const { world, screen } = onScreen()

beforeAll(async () => {
  const policy = await world.platform.call('orders.read_policy', {})
  await world.platform.call('orders.set_policy', { ...policy, confirmation: 'ask' })
}, 180_000)
const waiting = async () => (await world.platform.call('orders.count', {})).byStatus.confirming ?? 0

it.each(ALL_WAYS.map((look) => [nameOf(look), look] as const))(
  'the orders of a saved view are held together: dry run, reload, run: %s',
  async (_, look) => {
    await meet(world, look)
    const isSpanish = look.locale === 'es'
    await world.sandbox.placeOrders({ count: 4, ratePerSecond: 10 })
    await until('four that wait', async () => ((await waiting()) === 4 ? true : undefined), longer(look))
    const page = await screen.signIn(look, '/pedidos?estado=confirming')
    await page.getByRole('button', { name: isSpanish ? 'Guardar vista' : 'Save this view' }).click()
    await page
      .getByRole('dialog')
      .locator('input[name=name]')
      .fill(`vista ${nameOf(look)}`)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: isSpanish ? 'Confirmar' : 'Confirm' })
      .click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goto('/pedidos')
    await page.getByRole('button', { name: `vista ${nameOf(look)}` }).click()
    await page.waitForURL('**/pedidos?estado=confirming')
    const remove = page.getByRole('button', { name: isSpanish ? 'Quitar vista' : 'Remove the view' })
    await remove.waitFor()
    await page.getByRole('button', { name: isSpanish ? /^Retener los 4/ : /^Hold the 4/ }).click()
    await page.getByText(isSpanish ? 'Simulación lista' : 'Dry run done').waitFor({ timeout: 30_000 })
    expect(await waiting()).toBe(4)
    await page.reload()
    await page.getByRole('button', { name: isSpanish ? 'Aplicar a 4' : 'Apply to 4' }).click()
    expect(await axe(page)).toEqual([])
    await page
      .getByRole('dialog')
      .getByRole('button', { name: isSpanish ? 'Confirmar' : 'Confirm' })
      .click()
    await page
      .getByText(isSpanish ? 'Terminado' : 'Done', { exact: false })
      .first()
      .waitFor({ timeout: 30_000 })
    await until('all held', async () => ((await waiting()) === 0 ? true : undefined))
    await page.goto('/pedidos?estado=confirming')
    await remove.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: isSpanish ? 'Confirmar' : 'Confirm' })
      .click()
    await remove.waitFor({ state: 'detached' })
  },
)

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})
