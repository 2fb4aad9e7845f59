import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { until } from '../http.ts'
import { shippedOrder } from '../parcels.testing.ts'
import { axe, DESK, type Look, nameOf, PHONE, say } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'

const { world, screen } = onScreen()
const EN: Look = { ...DESK, locale: 'en' }
const clean = () => expect([screen.violations, screen.errors]).toEqual([[], []])

/** How what has the focus is called. */
const NAME_HERE =
  "((it) => (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent ?? '').trim())(document.activeElement)"

/** Goes by Tab to a button or field with this name; the mouse is not used. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate<string>(NAME_HERE)
    if (now.startsWith(name)) return
  }
  throw new Error(`Tab never reached ${name}`)
}

describe('a flow', () => {
  it('is made, linked, tried, published and run by keyboard alone', async () => {
    const order = await shippedOrder(world)
    const page = await screen.signIn(DESK, '/contenido/flujos')
    await page.locator('.ready-flows li').first().waitFor()
    await page.keyboard.press('n')
    await tabTo(page, '+ Condición')
    await page.keyboard.press('Enter')
    await page.locator('.flow-tests').last().waitFor()
    await tabTo(page, '+ Operación')
    await page.keyboard.press('Enter')
    // an empty condition and an operation that is not chosen yet
    await page.keyboard.press('s')
    await page.locator('.flow-steps .flow-problems').first().waitFor()
    expect(await page.locator('.flow-steps .flow-problems').allInnerTexts()).toEqual([
      expect.stringContaining('Falta con qué comparar'),
      expect.stringContaining('Elige qué hace.'),
    ])
    expect(await page.locator('.react-flow__node .flow-node.wrong').count()).toBe(2)

    const operation = page.getByLabel('Qué hace')
    await operation.focus()
    await operation.selectOption('orders.find')
    await page.getByLabel('id (obligatorio)').focus()
    await page.keyboard.type('{{trigger.orderId}}')
    await page.locator('.flow-step').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.flow-steps .flow-tests').getByLabel('Dato').fill('trigger.orderId')
    await page.locator('.flow-steps .flow-tests').getByLabel('Comparación').selectOption('present')
    await page.locator('h1').click()
    await page.keyboard.press('s')
    await page.getByText('Listo para publicar').waitFor()

    await page.getByRole('button', { name: 'Ensayar' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Terminaría bien.').waitFor()
    await page.getByRole('button', { name: 'Publicar' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Correr con un pedido' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText(order.name).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Terminó bien').waitFor({ timeout: 20_000 })
    expect(await page.locator('.timeline li').allInnerTexts()).toEqual([
      expect.stringContaining('se cumple'),
      expect.stringContaining('hecho'),
    ])
    clean()
  })

  it('is drawn by mouse in the canvas, which shows what the list has: English', async () => {
    const { ready } = await world.platform.call('flows.kit', {})
    const page = await screen.signIn(EN, '/contenido/flujos')
    await page.getByRole('button', { name: new RegExp(`^Use.*${ready[0]!.name.en}`) }).click()
    await page.locator('.react-flow__node').nth(4).waitFor()
    expect(await page.locator('.flow-steps > li').count()).toBe(5)
    expect(await page.locator('.react-flow__edge').count()).toBe(5)
    const step = page.locator('.react-flow__node', { hasText: 'Wait' })
    await step.click()
    await page.getByLabel('Minutes').fill('5')
    await expect.poll(() => step.textContent()).toContain('5 min')
    const box = (await step.boundingBox())!
    await page.mouse.move(box.x + 40, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 140, box.y + 30, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => (await step.boundingBox())!.x).toBeGreaterThan(box.x + 60)
    await page.keyboard.press('Escape')
    await page.getByText('There are unsaved changes.').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save and check' }).click()
    await page.getByText('Ready to publish').waitFor()
    await page.getByRole('button', { name: 'Export Kestra YAML' }).click()
    expect((await download).suggestedFilename()).toBe('unanswered-novedad-tell-the-customer.yaml')
    const [saved] = (await world.platform.call('flows.list', { limit: 1 })).data
    const { graph } = await world.platform.call('flows.find', { id: saved!.id })
    expect(graph.nodes.find(({ id }) => id === 'wait')).toMatchObject({ minutes: 5, place: { x: expect.any(Number) } })
    expect(await axe(page)).toEqual([])
    clean()
  })

  it.each([DESK, { ...PHONE, locale: 'en' as const }].map((look) => [nameOf(look), look] as const))(
    'that was never published is removed, and comes back when that is taken back: %s',
    async (_, look) => {
      const name = `Borrador ${nameOf(look)}`
      const graph = { trigger: { on: 'person' as const }, zone: 'America/Bogota', perDay: 10, nodes: [] }
      const { id } = await world.platform.call('flows.save', { name, graph })
      const page = await screen.signIn(look, `/contenido/flujos/${id}`)
      await page.getByRole('button', { name: say(look, 'Quitar borrador', 'Remove draft') }).click()
      await page.waitForURL('**/contenido/flujos')
      await page.locator('.ready-flows li').first().waitFor()
      expect(await page.getByRole('link', { name }).count()).toBe(0)
      await page.getByRole('button', { name: say(look, 'Deshacer', 'Undo') }).click()
      await page.getByRole('link', { name }).waitFor()
      clean()
    },
  )

  it('that failed stands on Inicio at once, with its reason and its run, until a person has seen it on any screen', async () => {
    const order = await shippedOrder(world)
    const name = 'Pedido que no existe'
    const input = { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a99' }
    const nodes = [{ id: 'look', kind: 'call' as const, operation: 'orders.find', input }]
    const graph = { trigger: { on: 'person' as const }, zone: 'America/Bogota', perDay: 10, start: 'look', nodes }
    const flow = await world.platform.call('flows.save', { name, graph })
    await world.platform.call('flows.publish', { id: flow.id, revision: flow.revision })
    const page = await screen.signIn(DESK)
    const other = await screen.signIn(PHONE)
    const asked = "performance.getEntriesByType('resource').some(({ name }) => name.includes('/flows/runs'))"
    for (const one of [page, other]) await expect.poll(() => one.evaluate(asked), { timeout: 10_000 }).toBe(true)
    const { runId } = await world.platform.call('flows.run', { id: flow.id, orderId: order.id })
    const row = page.locator('.needs li', { hasText: name })
    const there = other.locator('.needs li', { hasText: name })
    // by the stream: what is silent is asked for again only after half a minute
    for (const one of [row, there]) await one.getByText('order.not_found').first().waitFor({ timeout: 15_000 })
    await row.getByRole('link').click()
    await page.getByRole('heading', { name: `Corrida de ${name}` }).waitFor()
    await page.goBack()
    await row.getByRole('button', { name: /^Visto/ }).click()
    await row.waitFor({ state: 'detached' })
    await there.waitFor({ state: 'detached', timeout: 15_000 })
    expect((await world.platform.call('flow_runs.find', { id: runId })).needsPerson).toBe(false)
    clean()
  })

  it('asks a person before it cancels, in the inbox of approvals, and shows what became of it', async () => {
    const order = await shippedOrder(world)
    const input = { id: '{{trigger.orderId}}', reason: 'flujo' }
    const nodes = [{ id: 'cancel', kind: 'call' as const, operation: 'orders.cancel', input }]
    const graph = { trigger: { on: 'person' as const }, zone: 'America/Bogota', perDay: 10, start: 'cancel', nodes }
    const flow = await world.platform.call('flows.save', { name: 'Cancelar', graph })
    await world.platform.call('flows.publish', { id: flow.id, revision: flow.revision })
    const { runId } = await world.platform.call('flows.run', { id: flow.id, orderId: order.id })
    await until('its question', async () => {
      const { state } = await world.platform.call('flow_runs.find', { id: runId })
      return state === 'asking' ? true : undefined
    })
    const page = await screen.signIn(PHONE, '/agentes')
    const card = page.locator('.approvals li', { hasText: 'flujos' })
    await card.getByRole('link').first().click()
    await page.getByText('Espera aprobación').first().waitFor()
    await page.goBack()
    await card.getByRole('button', { name: 'Negar' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click()
    await page.goto(`/contenido/flujos/corridas/${runId}`)
    await page.getByText('negado por una persona').waitFor({ timeout: 20_000 })
    expect((await world.platform.call('orders.find', { id: order.id })).status).not.toBe('cancelled')
    clean()
  })
})

it.each([DESK, PHONE].map((look) => [nameOf(look), look] as const))('fits the screen: %s', async (_, look) => {
  const page = await screen.signIn(look, '/contenido/flujos')
  await page.locator('tbody a, .cards a, .table a').first().click()
  await page.getByRole('heading', { name: say(look, 'Dibujo', 'Drawing') }).waitFor()
  await page.locator('.react-flow__node').first().waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  clean()
})
