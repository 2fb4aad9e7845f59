import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { shipped } from '../parcels.testing.ts'
import { World } from '../world.ts'
import { DESK, isDesk, LOOKS, nameOf, PHONE, Screen, say } from './browser.testing.ts'

const world = new World()
let screen: Screen
beforeAll(async () => {
  await world.start()
  await Promise.all([shipped(world), shipped(world), shipped(world)])
  await until('the numbers', async () => {
    const { rows } = await world.platform.call('metrics.query', { metric: 'waybills', window: 'today' })
    return (rows[0]?.value ?? 0) >= 3 ? true : undefined
  })
  screen = await Screen.start(world.platform.url)
}, 180_000)
afterEach(() => screen.closePages())
afterAll(async () => {
  await screen?.stop()
  await world.stop()
})

describe('a question', () => {
  it.each(LOOKS.map((look) => [nameOf(look), look] as const))(
    'is found by words, drawn, split, exported, and its orders opened: %s',
    async (_, look) => {
      const page = await screen.signIn(look, '/reportes')
      await page.getByLabel(say(look, 'Buscar un indicador', 'Find a number')).fill(say(look, 'guias', 'waybills'))
      await page
        .locator('.chats')
        .getByRole('link', { name: say(look, 'Guías', 'Waybills'), exact: true })
        .click()
      await page.waitForURL('**indicador=waybills**')
      await page.locator('.figure', { hasText: /^3/ }).waitFor()
      await page.getByRole('img').waitFor()
      if (isDesk(look)) await page.getByText(say(look, 'Ver como tabla', 'Show as a table')).click()

      await page.getByLabel(say(look, 'Dividir', 'Split'), { exact: true }).selectOption('carrier')
      await page.locator('td .link').first().waitFor()
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say(look, 'Exportar CSV', 'Export CSV'), exact: true }).click(),
      ])
      expect(saved.suggestedFilename()).toBe('waybills.csv')
      expect(readFileSync(await saved.path(), 'utf8')).toMatch(/^\uFEFFperiod,carrier,value,floor,ceiling\r\n/)

      await page.locator('td .link').first().click()
      await page.waitForURL('**solo=carrier**')
      await page.getByText(say(look, 'Ver los pedidos detrás', 'See the orders behind it')).click()
      await page.locator('tbody tr a').first().click()
      await page.waitForURL('**/pedidos/*')
      await page.goBack()
      await page.waitForURL('**solo=carrier**')
    },
  )

  it('is the address: another person opens the same', async () => {
    const page = await screen.signIn(PHONE, '/reportes?indicador=orders&ventana=today&grano=hour')
    await page.getByRole('heading', { name: 'Pedidos' }).waitFor()
    await page.getByRole('img').waitFor()
    expect(await page.getByLabel('Período').inputValue()).toBe('today')
  })

  it('that does not exist is said, and loses nothing', async () => {
    const page = await screen.signIn(DESK, '/reportes?indicador=nothing_such')
    await page.getByText('Este indicador no existe.').waitFor()
    await page.locator('.chats').getByRole('link', { name: 'Pedidos', exact: true }).click()
    await page.locator('.figure').waitFor()
  })
})

describe('a report', () => {
  it('is made, followed, and downloaded; another is made by the clock', async () => {
    const page = await screen.signIn(DESK, '/reportes/archivos')
    await page.getByRole('button', { name: 'Genera un reporte' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
    const row = page.locator('li', { hasText: 'Diario' }).first()
    await row.getByText('Listo').waitFor({ timeout: 60_000 })
    await row.getByRole('button', { name: /^Descargar/ }).click()
    const link = row.getByRole('link', { name: /^CSV/ })
    const answer = await page.request.get((await link.getAttribute('href'))!)
    expect(answer.status()).toBe(200)

    await page.getByRole('button', { name: 'Programa un reporte' }).click()
    await page.getByRole('dialog').locator('input[name=hour]').fill('6')
    await page.keyboard.press('Enter')
    await page.getByText('a las 6:00').waitFor()
    await page.getByRole('button', { name: /^Apagar.*Diario/ }).click()
    await page.getByRole('button', { name: /^Encender.*Diario/ }).waitFor()
  })
})

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})
