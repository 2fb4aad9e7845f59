import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { type Shipped, shipped } from '../parcels.testing.ts'
import { DESK, isDesk, type Look, nameOf, PHONE, say } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'
import { ALL_WAYS, meet } from './trouble.testing.ts'

const { world, screen } = onScreen()
let parcel: Shipped
beforeAll(async () => {
  parcel = await shipped(world)
  await world.sandbox.step(parcel.carrier, parcel.number, '2')
}, 180_000)

const words = (look: Look) => `bodega sin luz ${nameOf(look)}`
/** One living incident of a subject: the last one is over before the next begins. */
async function closeAll() {
  const { data } = await world.platform.call('incidents.list', { limit: 100 })
  for (const { id, state } of data)
    if (!['resolved', 'closed'].includes(state)) await world.platform.call('incidents.resolve', { id })
}

describe('an incident', () => {
  it.each(ALL_WAYS.map((look) => [nameOf(look), look] as const))(
    'is opened, taken, told of, and its playbook tried and approved after a reload: %s',
    async (_, look) => {
      await meet(world, look)
      await closeAll()
      const page = await screen.signIn(look, '/crisis')
      await page.getByRole('button', { name: say(look, 'Abre un incidente', 'Open an incident') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('input[name=which]').fill(parcel.carrier)
      await dialog.locator('input[name=summary]').fill(words(look))
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: words(look) }).waitFor()
      await lead(page, look)
      await page.getByText(say(look, 'En manos', 'In work')).waitFor()

      await page.getByRole('button', { name: say(look, 'Nota', 'Note') }).click()
      await dialog.locator('input[name=text]').fill('la transportadora vuelve a mediodía')
      await dialog.locator('input[name=isNotice]').check()
      await dialog.getByRole('button', { name: say(look, 'Confirmar', 'Confirm') }).click()
      await page.locator('.timeline').getByText('la transportadora vuelve a mediodía').waitFor()

      const stop = say(look, 'Detener lo que no ha salido', 'Stop what has not left')
      await page.getByRole('button', { name: new RegExp(`: ${stop}`) }).click()
      await page.waitForURL('**/crisis/*?plan=*')
      await page.reload()
      await page.getByText(say(look, 'Ensayo: nada se ha hecho', 'Dry run: nothing was done')).waitFor()
      await page.getByRole('button', { name: say(look, 'Descartar', 'Drop it') }).click()
      await page
        .locator('.run')
        .getByText(say(look, 'Detenido', 'Stopped'))
        .waitFor()
    },
  )

  it('has its playbook approved: the steps of the dry run are taken, each once', async () => {
    await closeAll()
    const { id } = await world.platform.call('incidents.open', {
      subject: `carrier:${parcel.carrier}`,
      severity: 'error',
      summary: 'sin luz',
    })
    await until('something that is hit', async () =>
      (await world.platform.call('incidents.affected', { id })).data.length > 0 ? true : undefined,
    )
    const page = await screen.signIn(DESK, `/crisis/${id}`)
    await page
      .getByRole('button', { name: /: (Detener lo que no ha salido|Avisar a quienes esperan)/ })
      .first()
      .waitFor()
    for (const what of ['Detener lo que no ha salido', 'Avisar a quienes esperan']) {
      const button = page.getByRole('button', { name: new RegExp(`: ${what}`) })
      await button.click()
      await page.locator('.run h3', { hasText: what }).waitFor()
    }
    const approve = page.getByRole('button', { name: /^Aprobar \d+ pasos/ })
    await approve.waitFor()
    if ((await approve.getAttribute('aria-disabled')) === 'true') {
      await page.goBack()
      await page.locator('.run h3', { hasText: 'Detener lo que no ha salido' }).waitFor()
    }
    await page.getByRole('button', { name: /^Aprobar [1-9]\d* pasos/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
    await page.locator('.run').getByText('Terminado').waitFor({ timeout: 30_000 })
    await page.locator('.timeline').getByText('Plan aprobado').waitFor()
    await page.getByRole('button', { name: /^Resolver/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
    await page.getByRole('button', { name: 'Redactar' }).click()
    await page.locator('.markdown').waitFor()
  })
})

describe('a control', () => {
  it.each([[nameOf(DESK), DESK] as const, [nameOf(PHONE), { ...PHONE, locale: 'en' } as Look] as const])(
    'is paused with a reason and resumed: %s',
    async (_, look) => {
      const page = await screen.signIn(look, '/crisis/controles')
      const card = page.locator('section.card', {
        has: page.getByRole('heading', { name: say(look, 'Mensajes a clientes', 'Messages to customers') }),
      })
      await card.getByRole('button', { name: new RegExp(say(look, '^Pausar', '^Pause')) }).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('input[name=reason]').fill('un texto equivocado')
      await page.keyboard.press('Enter')
      await card.getByText('un texto equivocado').waitFor()
      await card.getByText(say(look, 'En pausa por', 'Paused by')).waitFor()
      await card.getByRole('button', { name: new RegExp(say(look, '^Reanudar', '^Resume')) }).click()
      await dialog.locator('input[name=reason]').fill('corregido')
      await page.keyboard.press('Enter')
      await card.getByText(say(look, 'En pausa por', 'Paused by')).waitFor({ state: 'detached' })
      const { data } = await world.platform.call('controls.list', {})
      expect(data.find(({ kind }) => kind === 'messages')!.paused).toBeNull()
    },
  )

  it('is limited by its owner, who is named with the reason', async () => {
    const page = await screen.signIn(DESK, '/crisis/controles')
    await page.getByRole('button', { name: /^Ajustar.*Mensajes a clientes/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[name=perPhonePerDay]').fill('2')
    await dialog.locator('input[name=reason]').fill('primera semana')
    await page.keyboard.press('Enter')
    await page.getByText('máx. 2 por teléfono y día').waitFor()
    await page.getByText('primera semana').waitFor()
    await page.getByText(/Lo ajustó/).waitFor()
  })
})

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})

async function lead(page: Page, look: Look): Promise<void> {
  const take = page.getByRole('button', { name: new RegExp(say(look, '^Asumir', '^Take the lead')) })
  await take.waitFor()
  if (isDesk(look)) await page.keyboard.press('a')
  else await take.click()
}
