import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from './http.ts'
import { journey } from './journey.ts'
import { World } from './world.ts'

const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

it('gives each order one waybill, one message and one fulfillment', async () => {
  const figures = await journey(world.sandbox, { orders: 60, rate: 30, patienceMs: 60_000 })
  console.log(JSON.stringify(figures))
  expect(figures).toMatchObject({
    ok: true,
    waybills: 60,
    messages: 60,
    fulfillments: 60,
    duplicateMessages: 0,
    missing: 0,
  })
}, 120_000)

it('asks the smallest question about an address that cannot be delivered to, and sends once it is answered', async () => {
  const phone = '+573119990001'
  const address = {
    first_name: 'Ana',
    last_name: 'Ruiz',
    name: 'Ana Ruiz',
    address1: 'Barrio El Centro',
    address2: '',
    city: 'Cali',
    province: 'Valle del Cauca',
    phone,
  }
  const [id] = await world.sandbox.placeOrders({
    count: 1,
    ratePerSecond: 50,
    template: { shipping_address: address, phone },
  })
  const held = await until('the hold', async () => {
    const order = await world.platform.orderOfShop(id!)
    return order?.status === 'on_hold' ? order : undefined
  })
  expect(held.hold).toMatchObject({ reason: 'address' })
  await until('the question', async () => (await world.sandbox.messages({ to: phone }))[0])
  await world.sandbox.writes(phone, 'Calle 5 # 38-25 apto 301')
  await until('the waybill', async () => ((await world.platform.orderOfShop(id!))?.waybill?.number ? true : undefined))
}, 60_000)

it('tells a customer the true state, and a stranger nothing', async () => {
  const phone = '+573119990002'
  const [id] = await world.sandbox.placeOrders({
    count: 1,
    ratePerSecond: 50,
    template: {
      shipping_address: { address1: 'Calle 93 # 11-27', city: 'Bogotá', province: 'Bogotá, D.C.', phone },
      phone,
    },
  })
  const order = await until('the waybill', async () => {
    const now = await world.platform.orderOfShop(id!)
    return now?.waybill?.number ? now : undefined
  })
  const { number } = order.waybill as { number: string }
  await world.sandbox.writes(phone, 'donde esta mi pedido')
  await until('the answer', async () =>
    (await world.sandbox.messages({ to: phone })).find(
      (message) => /listo para salir/.test(message.text) && message.text.includes(number),
    ),
  )
  const stranger = '+573119990003'
  await world.sandbox.writes(stranger, `donde esta la guia ${number}`)
  const told = await until(
    'the answer to the stranger',
    async () => (await world.sandbox.messages({ to: stranger }))[0],
  )
  expect(told.text).not.toContain(number)
  expect(told.text).not.toContain('/t/')
}, 60_000)

it('shows the parcel on its page, which needs no script, without personal data', async () => {
  const phone = '+573119990004'
  const address = {
    first_name: 'Lucía',
    last_name: 'Secretísima',
    name: 'Lucía Secretísima',
    address1: 'Carrera 7 # 71-21',
    address2: 'Torre B',
    city: 'Bogotá',
    province: 'Bogotá, D.C.',
    phone,
  }
  const [id] = await world.sandbox.placeOrders({
    count: 1,
    ratePerSecond: 50,
    template: { shipping_address: address, phone },
  })
  const order = await until('the waybill', async () => {
    const now = await world.platform.orderOfShop(id!)
    return now?.waybill?.trackingUrl ? now : undefined
  })
  const answer = await fetch((order.waybill as { trackingUrl: string }).trackingUrl)
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html).toContain('Lucía')
  for (const secret of ['Secretísima', '71-21', '3119990004']) expect(html).not.toContain(secret)
  // the one script keeps the page for later, from our own host; nothing inline
  expect(html).not.toMatch(/<script(?![^>]* src="\/)/)
  expect((await fetch(`${world.platform.url}/t/${'x'.repeat(32)}`)).status).toBe(404)
}, 60_000)

it('makes no waybill while the merchant holds the order, and one by the carrier that is chosen after the release', async () => {
  const { platform, sandbox } = world
  // every order before this one has its waybill
  const total = async () => (await sandbox.state()).waybills.total
  const before = await total()
  for (const target of ['coordinadora', 'interrapidisimo'])
    await call('POST', `${sandbox.url}/sandbox/faults`, { target, kind: 'error' })
  const [id] = await sandbox.placeOrders({ count: 1, ratePerSecond: 50 })
  const order = await until('the request for a waybill', async () => {
    const now = await platform.orderOfShop(id!)
    return now?.status === 'waybill_requested' ? now : undefined
  })
  await platform.call('orders.hold', { id: order.id })
  await until('the carrier to hear of no waybill', async () => {
    const { data } = await platform.call('waybills.list', { limit: 10 })
    return data.some((one) => one.orderId === order.id && one.state === 'cancelled') ? true : undefined
  })
  await call('DELETE', `${sandbox.url}/sandbox/faults`)
  await new Promise((done) => setTimeout(done, 3000))
  expect([await total(), (await platform.orderOfShop(id!))?.status]).toEqual([before, 'on_hold'])
  const carrier = order.waybill?.carrier === 'coordinadora' ? 'interrapidisimo' : 'coordinadora'
  await platform.call('orders.change_carrier', { id: order.id, carrier })
  await platform.call('orders.confirm', { id: order.id })
  const number = await until('the number', async () => (await platform.orderOfShop(id!))?.waybill?.number)
  expect(await total()).toBe(before + 1)
  expect(await sandbox.waybill(carrier, number)).toMatchObject({ carrier, number, cancelled: false })
  await expect(platform.call('orders.change_carrier', { id: order.id, carrier })).rejects.toMatchObject({ status: 409 })
}, 60_000)

it('finds by the sweep an order whose webhook never came', async () => {
  const [id] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 50, silent: true })
  await world.platform.call('integrations.reconcile_shopify', {})
  await until('the order', () => world.platform.orderOfShop(id!))
}, 60_000)
