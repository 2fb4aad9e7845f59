import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { axe, DESK, type Look, nameOf, PHONE } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'
import { IDS, SHOTS, type Shot } from './screen-states.testing.ts'

const { world, screen } = onScreen()
const EN_DARK: Look = { locale: 'en', width: 1366, dark: true }
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const HOSTILE = '<img src=x onerror=alert(1)>'

beforeAll(async () => {
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
      template: { shipping_address: { address1: 'cerca del parque', address2: '' } },
    })),
  )
  const orders = await Promise.all(ids.map((id) => until('the order', () => world.platform.orderOfShop(id))))
  IDS.order = orders[0]!.id
  await until('a waybill', async () => {
    const { waybill } = await world.platform.call('orders.find', { id: IDS.order })
    return waybill?.number ? true : undefined
  })
  await world.platform.call('agents.change', { id: 'novedades', enabled: true })
  await stuck(orders[1]!.externalId)
  await world.sandbox.writes(orders[0]!.customer.phone!, '¿dónde está mi pedido?')
  IDS.chat = await until('the chat', async () => (await world.platform.call('conversations.list', {})).data[0]?.id)
  await until('a hold', async () => (await world.platform.call('orders.count', {})).byStatus.on_hold)
  IDS.bulk = (await world.platform.call('orders.prepare_bulk', { action: 'confirm', filter: { status: 'on_hold' } })).id
  await until('the dry run', async () =>
    (await world.platform.call('orders.find_bulk', { id: IDS.bulk })).state === 'ready' ? true : undefined,
  )
  IDS.run = await until('an approval', async () => (await world.platform.call('approvals.list', {})).data[0]?.runId)
  const opened = { subject: 'carrier:coordinadora', severity: 'critical' as const, summary: HOSTILE }
  IDS.incident = (await world.platform.call('incidents.open', opened)).id
  IDS.plan = (
    await world.platform.call('playbooks.propose', { incidentId: IDS.incident, playbook: 'tell_customers' })
  ).id
  await drawFlows()
  IDS.article = (
    await world.platform.call('knowledge.propose', { kind: 'policy', title: HOSTILE, body: 'Se cambia en 15 días.' })
  ).id
}, 180_000)

/** A flow with problems, and a run of another one. */
async function drawFlows(): Promise<void> {
  const { ready } = await world.platform.call('flows.kit', {})
  const { graph } = ready[0]!
  const flow = await world.platform.call('flows.save', { name: HOSTILE, graph })
  await world.platform.call('flows.publish', { id: flow.id, revision: flow.revision })
  IDS.flowRun = (await world.platform.call('flows.run', { id: flow.id, orderId: IDS.order })).runId
  const broken = { ...graph, nodes: graph.nodes.map((one) => (one.kind === 'call' ? { ...one, input: {} } : one)) }
  IDS.flow = (await world.platform.call('flows.save', { name: 'Con problemas', graph: broken })).id
}

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
  IDS.exception = found.id
}

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
  const page = await screen.signIn(PHONE)
  for (const shot of SHOTS.filter(({ name }) => !name.includes('-'))) {
    await show(page, shot)
    found.push(...(await axe(page)).map((fault) => `${shot.name}: ${fault}`))
    const wide = await page.evaluate<number>(WIDER)
    if (wide > 0) found.push(`${shot.name} is ${wide} px wider than the screen`)
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
