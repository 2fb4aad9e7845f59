import type { ProblemError } from '@litper/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from './http.ts'
import { World } from './world.ts'

type Template = Record<string, unknown>
interface SandboxWaybill {
  readonly collect: number
}

const MONTHS_AGO = '2026-03-02T10:00:00-05:00'
const CASH = { payment_gateway_names: ['Cash on Delivery (COD)'] }
const pending = (...names: string[]) => ({ financial_status: 'pending', payment_gateway_names: names })

/** Held as this, with this detail where it is the same on every run. */
const STAYS: [string, Template, string, string?][] = [
  ['fulfilled by hand', { fulfillment_status: 'fulfilled' }, 'not_shippable', 'fulfilled'],
  ['of before the connection', { created_at: MONTHS_AGO }, 'not_shippable', 'before_connection'],
  ['closed', { closed_at: MONTHS_AGO }, 'not_shippable', 'closed'],
  ['a test', { test: true }, 'not_shippable', 'test'],
  ['over the counter', { source_name: 'pos' }, 'not_shippable', 'point_of_sale'],
  ['digital', { line_items: [{ requires_shipping: false }] }, 'not_shippable', 'nothing_to_ship'],
  ['refunded', { financial_status: 'refunded' }, 'not_shippable', 'refunded'],
  [
    'to Spain',
    { shipping_address: { country: 'Spain', country_code: 'ES', city: 'Cartagena', province: 'Murcia' } },
    'not_shippable',
    'other_country (ES)',
  ],
  ['by a transfer that has not come', pending('Bank Deposit'), 'not_paid', 'Bank Deposit'],
  ['by a way nobody knows', pending('Convenio Zeta'), 'unknown_payment', 'Convenio Zeta'],
  ['in dollars', { currency: 'USD' }, 'other_currency', 'USD'],
]
/** What the carrier is told to collect. */
const LEAVES: [string, Template, number | 'all'][] = [
  ['paid', { financial_status: 'paid', payment_gateway_names: ['Wompi'] }, 0],
  ['in cash, as people write it', pending('Págalo al recibir'), 'all'],
  ['by a form app that leaves "manual"', { ...pending('manual'), tags: 'releasit_cod_form' }, 'all'],
  ['after a deposit', { ...CASH, financial_status: 'partially_paid', total_outstanding: '30000.00' }, 30_000],
]

const world = new World()
const ids = new Map<string, string>()
const place = async (what: string, template: Template) => {
  const [id] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 50, template })
  ids.set(what, id!)
}
const order = (what: string) => world.platform.orderOfShop(ids.get(what)!)
/** The waybill at the carrier, once there is one. */
const leaves = async (what: string): Promise<SandboxWaybill> => {
  const { carrier, number } = await until(`a waybill: ${what}`, async () => {
    const waybill = (await order(what))?.waybill
    return waybill?.number ? { carrier: waybill.carrier, number: waybill.number } : undefined
  })
  return call('GET', `${world.sandbox.url}/sandbox/carriers/${carrier}/waybills/${number}`)
}

beforeAll(async () => {
  await world.start()
  for (const [what, template] of [...STAYS, ...LEAVES]) await place(what, template)
}, 120_000)
afterAll(() => world.stop(), 30_000)

it('sends what may leave, and collects exactly what is outstanding', async () => {
  for (const [what, , collect] of LEAVES) {
    const waybill = await leaves(what)
    const total = Number((await world.sandbox.order(ids.get(what)!))['total_price'])
    expect([what, waybill.collect]).toEqual([what, collect === 'all' ? total : collect])
  }
}, 60_000)

it('knows what must not leave as what it is: no waybill, no message', async () => {
  for (const [what, , reason, detail] of STAYS) {
    const known = await until(`it is held: ${what}`, async () => {
      const one = await order(what)
      return one && one.status !== 'received' ? one : undefined
    })
    expect([what, known.status, known.hold]).toEqual([what, 'on_hold', { reason, detail }])
  }
  const { waybills, messages } = await world.sandbox.state()
  expect([waybills.total, messages.total]).toEqual([LEAVES.length, LEAVES.length])
}, 60_000)

it('lets go what is paid later, and what the merchant decides in so many words', async () => {
  const [transfer, unknown] = ['by a transfer that has not come', 'by a way nobody knows']
  await call('POST', `${world.sandbox.url}/sandbox/shopify/orders/${ids.get(transfer)}/update`, {
    patch: { financial_status: 'paid', total_outstanding: '0.00' },
  })
  expect((await leaves(transfer)).collect).toBe(0)
  const { id, total } = (await order(unknown))!
  const silent = await world.platform.call('orders.confirm', { id }).catch((error: ProblemError) => error)
  expect(silent).toMatchObject({ status: 409, code: 'order.collect_undecided' })
  await world.platform.call('orders.confirm', { id, collect: 'outstanding' })
  expect((await leaves(unknown)).collect).toBe(Number(total.amount))
  const fulfilled = (await order('fulfilled by hand'))!
  const never = await world.platform.call('orders.confirm', { id: fulfilled.id }).catch((error: ProblemError) => error)
  expect(never).toMatchObject({ status: 409, code: 'order.must_not_leave' })
}, 60_000)
