import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { shipped } from '../parcels.testing.ts'
import { axe, DESK, isDesk, LOOKS, nameOf, PHONE, say } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'
import { ALL_WAYS, meet } from './trouble.testing.ts'

const { world, screen } = onScreen()
beforeAll(async () => {
  await Promise.all([shipped(world), shipped(world), shipped(world)])
  await until('the numbers', async () => {
    const { rows } = await world.platform.call('metrics.query', { metric: 'waybills', window: 'today' })
    return (rows[0]?.value ?? 0) >= 3 ? true : undefined
  })
}, 180_000)

describe('a question', () => {
  it.each(ALL_WAYS.map((look) => [nameOf(look), look] as const))(
    'is found by words, drawn, split, exported, and its orders opened: %s',
    async (_, look) => {
      await meet(world, look)
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
  it.each([DESK, { ...PHONE, locale: 'en' as const }].map((look) => [nameOf(look), look] as const))(
    'that nobody ticked is missed at the boxes, and nothing else is blamed: %s',
    async (_, look) => {
      const page = await screen.signIn(look, '/reportes/archivos')
      await page.getByRole('button', { name: say(look, 'Agregar a alguien', 'Add a person') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('input[name=address]').fill('sin.reporte@tienda.example')
      await dialog.locator('input[name=name]').fill('Nadie')
      const daily = dialog.getByRole('checkbox', { name: say(look, 'Diario', 'Daily') })
      await daily.uncheck()
      await dialog.getByRole('button', { name: say(look, 'Confirmar', 'Confirm') }).click()
      const boxes = dialog.getByRole('group', { name: say(look, 'Qué reportes', 'Which reports') })
      await boxes
        .getByRole('alert')
        .getByText(say(look, 'Elige al menos', 'Choose one'))
        .waitFor()
      expect(await dialog.getByRole('alert').count()).toBe(1)
      expect(await axe(page)).toEqual([])
      await daily.check()
      await boxes.getByRole('alert').waitFor({ state: 'detached' })
    },
  )

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
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click() // it is sent to people
    await page.getByRole('button', { name: /^Encender.*Diario/ }).waitFor()
  })

  it.each(LOOKS.map((look) => [nameOf(look), look] as const))(
    'goes to the people on the list, which says what each gets and whom it reached: %s',
    async (_, look) => {
      const made = await world.platform.call('reports.make', { kind: 'carriers' })
      await until('the report', async () =>
        (await world.platform.call('reports.read', { id: made.id })).state === 'done' ? true : undefined,
      )
      const ok = say(look, 'Confirmar', 'Confirm')
      const name = `Ventas ${nameOf(look)}`
      const page = await screen.signIn(look, '/reportes/archivos')
      await page.getByRole('button', { name: say(look, 'Agregar a alguien', 'Add a person') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('input[name=address]').fill('no es un correo')
      await dialog.locator('input[name=name]').fill(name)
      await dialog.getByRole('button', { name: ok }).click()
      await dialog.getByRole('alert').waitFor()
      await dialog.locator('input[name=address]').fill(`${nameOf(look).replace(' ', '')}@tienda.example`)
      await dialog.getByLabel(say(look, 'Por transportadora', 'By carrier')).check()
      await dialog.getByRole('button', { name: ok }).click()
      await dialog.waitFor({ state: 'detached' })
      const row = page.locator('li', { hasText: name })
      await row.getByText(say(look, 'Por transportadora', 'By carrier'), { exact: false }).waitFor()

      const report = page.locator('li', { hasText: say(look, 'Por transportadora', 'By carrier') }).first()
      await report.getByRole('button', { name: new RegExp(say(look, '^Enviar', '^Send')) }).click()
      await dialog.getByRole('button', { name: ok }).click()
      await dialog.waitFor({ state: 'detached' })
      await until('its message', async () => {
        const sent = await world.platform.call('messages.of_report', { reportId: made.id }).catch(() => undefined)
        return sent && sent.data.length > 0 ? true : undefined
      })
      await page.reload()
      await report.getByRole('button', { name: new RegExp(say(look, '^A quién llegó', '^Who got it')) }).click()
      await report.getByText('@tienda.example').first().waitFor()
      await row.getByRole('button', { name: new RegExp(say(look, '^Quitar', '^Remove')) }).click()
      await dialog.getByRole('button', { name: ok }).click()
      await row.waitFor({ state: 'detached' })
    },
  )
})

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})
