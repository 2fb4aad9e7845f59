import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from '../http.ts'
import { World } from '../world.ts'

const ORDERS = 24
const world = new World()
beforeAll(() => world.start({ PAGERDUTY_ROUTING_KEY: 'a'.repeat(32) }), 90_000)
afterAll(() => world.stop(), 30_000)

interface Paged {
  readonly dedupKey: string
  readonly status: string
  readonly alerts: number
}
const paged = async () =>
  (await call<{ incidents: Paged[] }>('GET', `${world.sandbox.url}/sandbox/pagerduty/incidents`)).incidents
/** Killed some milliseconds after it was approved; the calls of the journey are made again until it is back. */
const again = <T>(what: string, ask: () => Promise<T | undefined>) => until(what, () => ask().catch(() => undefined))

it('stops what has not left through a kill -9: no step lost, none twice, and whoever is on duty is called once', async () => {
  await world.sandbox.placeOrders({ count: ORDERS, ratePerSecond: 50 })
  // the sandbox knows a waybill a moment before its number is recorded here
  const waybills = await until('all have numbers', async () => {
    const { data } = await world.platform.call('waybills.list', { limit: 100 })
    return data.length === ORDERS && data.every((one) => one.number !== null) ? data : undefined
  })
  const { carrier } = waybills[0]!
  const mine = waybills.filter((one) => one.carrier === carrier)
  const opened = await world.platform.call('incidents.open', { subject: `carrier:${carrier}`, summary: 'a strike' })
  const counted = () => world.platform.call('incidents.find', { id: opened.id })
  await world.platform.call('incidents.acknowledge', { id: opened.id })
  const run = await until('the dry run knows them all', async () => {
    const proposed = await world.platform.call('playbooks.propose', { incidentId: opened.id, playbook: 'stop_ship' })
    const isMade = proposed.steps.every((one) => one.operation === 'waybills.cancel')
    return isMade && proposed.counts['planned'] === mine.length ? proposed : undefined
  })
  expect(await cancelled(mine)).toBe(0)

  await world.platform.call('playbooks.approve', { id: run.id })
  await new Promise((done) => setTimeout(done, 60))
  await world.crash()
  const done = await again('the run ends', async () => {
    const now = await world.platform.call('playbooks.find', { id: run.id })
    return now.state === 'done' ? now : undefined
  })
  expect(done.steps).toHaveLength(mine.length)
  expect(Object.keys(done.counts).filter((state) => state !== 'done' && state !== 'settled')).toEqual([])
  await until('the carrier has cancelled each', async () =>
    (await cancelled(mine)) === mine.length ? true : undefined,
  )
  expect((await world.sandbox.state()).waybills.perOrder).toEqual({ '1': ORDERS - mine.length }) // those of the other carriers

  await world.platform.call('incidents.resolve', { id: opened.id, text: 'the strike is over' })
  await until('it is resolved at PagerDuty', async () => ((await paged())[0]?.status === 'resolved' ? true : undefined))
  expect(await paged()).toMatchObject([{ dedupKey: `litper/${opened.id}`, status: 'resolved', alerts: 1 }])
  expect((await counted()).timeline.map((one) => one.kind)).toEqual([
    'opened',
    'acknowledge',
    ...Array((await counted()).timeline.filter((one) => one.kind === 'playbook_proposed').length).fill(
      'playbook_proposed',
    ),
    'playbook_approved',
    'playbook_done',
    'resolve',
  ])
  const { markdown } = await world.platform.call('incidents.post_mortem', { id: opened.id, language: 'en' })
  expect(markdown).toContain('# Post-mortem: a strike')
}, 120_000)

const cancelled = async (all: readonly { carrier: string; number: string | null }[]) => {
  const asked = await Promise.all(all.map((one) => world.sandbox.waybill(one.carrier, one.number!)))
  return asked.filter((one) => one.cancelled).length
}
