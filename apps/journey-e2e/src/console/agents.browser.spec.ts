import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { missed, shipped } from '../parcels.testing.ts'
import { DESK, isDesk, LOOKS, nameOf, say } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'
import { ALL_WAYS, meet } from './trouble.testing.ts'

const { world, screen } = onScreen()
beforeAll(async () => {
  await world.platform.call('agents.change', { id: 'novedades', enabled: true })
}, 180_000)

/** The agent read a novedad and asks leave to answer it. */
async function asked() {
  const parcel = await shipped(world)
  await missed(world, parcel)
  return until('the agent’s question', async () => {
    const { data } = await world.platform.call('approvals.list', { limit: 100 })
    return data.find(({ orderId }) => orderId === parcel.orderId)
  })
}
const ended = (id: string) =>
  until('the end of the run', async () => {
    const run = await world.platform.call('agent_runs.find', { id })
    return run.state === 'ended' ? run : undefined
  })

describe('an approval', () => {
  it.each(ALL_WAYS.map((look) => [nameOf(look), look] as const))(
    'is given after a reload, to exactly what was shown: %s',
    async (_, look) => {
      await meet(world, look)
      const approval = await asked()
      const page = await screen.signIn(look, `/agentes/${approval.runId}`)
      await page.getByRole('button', { name: say(look, 'Aprobar', 'Approve') }).waitFor()
      await page.reload()
      await page.getByRole('button', { name: say(look, 'Aprobar', 'Approve') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(String(approval.input['kind'])).waitFor()
      await dialog.getByRole('button', { name: say(look, 'Confirmar', 'Confirm') }).click()
      await page
        .getByText(say(look, 'aprobada por', 'approved by'))
        .first()
        .waitFor({ timeout: 20_000 })
      const run = await ended(approval.runId)
      expect(run.receipts.find(({ hash }) => hash === approval.hash)).toMatchObject({ outcome: 'done' })
      await page.goto(`/pedidos/${approval.orderId}`)
      const told = look.locale === 'es' ? /quedó hecha, aprobada/ : /was done, approved/
      await page.locator('.timeline').getByText(told).waitFor()
    },
  )

  it.each(LOOKS.map((look) => [nameOf(look), look] as const))('is denied with a note: %s', async (_, look) => {
    const approval = await asked()
    const page = await screen.signIn(look, '/agentes')
    const card = page.locator('.approvals li', { hasText: approval.hash.slice(0, 12) })
    const deny = card.getByRole('button', { name: say(look, 'Negar', 'Deny') })
    await deny.waitFor()
    if (isDesk(look)) await deny.focus().then(() => page.keyboard.press('n'))
    else await deny.click()
    await page.getByRole('dialog').locator('input[name=note]').fill('la llamo yo')
    await page.keyboard.press('Enter')
    await card.getByText(say(look, 'Ya no espera', 'It waits no more')).waitFor()
    await ended(approval.runId)
    const now = await world.platform.call('approvals.list', { state: 'denied', limit: 100 })
    expect(now.data.find(({ id }) => id === approval.id)).toMatchObject({ note: 'la llamo yo' })
  })

  it('that another person decided meanwhile is shown as such, and does nothing', async () => {
    const approval = await asked()
    const page = await screen.signIn(DESK, '/agentes')
    const card = page.locator('.approvals li', { hasText: approval.hash.slice(0, 12) })
    await card.getByRole('button', { name: 'Aprobar' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Confirmar' }).waitFor()
    await world.platform.call('approvals.deny', { id: approval.id, hash: approval.hash })
    await dialog
      .getByRole('button', { name: 'Confirmar' })
      .click({ timeout: 2000 })
      .catch(() => undefined) // the card may have heard of it first
    await page.getByText('Ya no espera').first().waitFor()
    const run = await ended(approval.runId)
    expect(run.receipts.find(({ hash }) => hash === approval.hash)?.outcome).toBe('refused')
  })
})

describe('a run', () => {
  it('is started by words on Inicio, answered there, and decides again the same', async () => {
    const page = await screen.signIn(DESK)
    await page.getByRole('link', { name: 'Agentes' }).waitFor()
    await page.keyboard.press('q')
    await page.keyboard.type('¿Cuáles están retrasados?')
    await page.keyboard.press('Enter')
    await page.locator('.ask .answer').waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Ver pasos y recibos' }).click()
    await page.getByText('Pasos y recibos').waitFor()
    await page.getByRole('button', { name: 'Repetir' }).click()
    await page.getByText('todas iguales a las grabadas').waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Inicio' }).waitFor()
  })

  it('is found by agent and state, and the address holds the filter', async () => {
    const page = await screen.signIn(DESK, '/agentes')
    await page.getByLabel('Agente', { exact: true }).selectOption('novedades')
    await page.getByRole('button', { name: 'Terminada', exact: true }).click()
    await page.waitForURL('**/agentes?**estado=ended**')
    await page.locator('tbody tr a').first().click()
    await page.getByText('Pasos y recibos').waitFor()
    await page.goBack()
    await page.waitForURL('**/agentes?**agente=novedades**')
  })
})

describe('what was learnt', () => {
  it.each(LOOKS.map((look) => [nameOf(look), look] as const))(
    'is shown with its reason and the hours in force; a person proposes and sets one: %s',
    async (_, look) => {
      const city = `Ciudad ${look.locale}${look.width}`
      const ok = say(look, 'Confirmar', 'Confirm')
      const page = await screen.signIn(look, '/agentes/aprendizaje')
      await page.getByRole('button', { name: say(look, 'Proponer una hora', 'Propose an hour') }).click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('input[name=city]').fill(city)
      await dialog.getByRole('button', { name: ok }).click()
      const card = page.getByRole('article', { name: new RegExp(city) })
      await card
        .getByText(say(look, 'rechazado', 'refused'), { exact: false })
        .first()
        .waitFor() // nothing is known of it
      await card
        .getByText(say(look, 'faltan datos', 'too few data'))
        .first()
        .waitFor()
      await card.getByText(say(look, 'Quién decidió qué', 'Who decided what')).click()
      await card.getByText(/golden/).waitFor()

      await page.getByRole('button', { name: say(look, 'Fijar una hora', 'Set an hour') }).click()
      await dialog.locator('input[name=city]').fill(city)
      await dialog.locator('select[name=hour]').selectOption('9')
      await dialog.getByRole('button', { name: ok }).click()
      await page
        .locator('li', { hasText: say(look, '9:00 a. m.', '9:00 AM') })
        .filter({ hasText: city })
        .waitFor()
      const { data } = await world.platform.call('timings.list', {})
      expect(data.find((one) => one.city === city)).toMatchObject({ hour: 9, trial: null })
    },
  )
})

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})
