import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeWorld, fakeWorld } from './fake-world.ts'

type Json = Record<string, never>
const QUERY = `query ($id: ID!) { order(id: $id) {
  displayFulfillmentStatus requiresShipping retailLocation { id }
  fulfillments(first: 5) { status trackingInfo(first: 1) { number company } }
  lineItems(first: 9) { nodes { currentQuantity unfulfilledQuantity } }
  fulfillmentOrders(first: 9) { nodes { id status deliveryMethod { methodType } fulfillmentHolds { reason }
    supportedActions { action } assignedLocation { location { id } } lineItems(first: 9) { nodes { remainingQuantity } } } } } }`
const TWO = [{ quantity: 2 }, { quantity: 1 }]

describe('a shop as it really is', () => {
  let fake: FakeWorld
  beforeEach(async () => {
    fake = await fakeWorld()
  })
  afterEach(() => fake.app.close())

  async function place(template: object, more: object = {}): Promise<number> {
    const { body } = await fake.post('/sandbox/shopify/orders', { template, ...more })
    return (body as { ids: number[] }).ids[0]!
  }
  const payload = (id: number) =>
    fake.app.inject(`/sandbox/shopify/orders/${id}`).then((answer) => answer.json().order as Json)
  const act = (id: number, what: string, body: object = {}) => fake.post(`/sandbox/shopify/orders/${id}/${what}`, body)
  const topics = () => fake.sent.map(({ headers }) => (headers as Record<string, string>)['x-shopify-topic'])
  const query = async (id: number) => {
    const { data } = await fake.graphql(await fake.token(), QUERY, { id: `gid://shopify/Order/${id}` })
    return (data as { order: Json }).order
  }
  const create = async (fulfillmentOrderIds: string[]) =>
    (
      await fake.graphql(
        await fake.token(),
        `mutation ($f: FulfillmentInput!) { fulfillmentCreate(fulfillment: $f) { userErrors { message } } }`,
        {
          f: { lineItemsByFulfillmentOrder: fulfillmentOrderIds.map((fulfillmentOrderId) => ({ fulfillmentOrderId })) },
        },
      )
    ).data as { fulfillmentCreate: { userErrors: { message: string }[] } }

  it('holds an order and lets it go: nothing can be fulfilled meanwhile', async () => {
    const id = await place({ line_items: TWO })
    expect((await act(id, 'hold', { reason: 'AWAITING_PAYMENT' })).body).toEqual({ held: 1 })
    const held = await query(id)
    expect(held).toMatchObject({
      displayFulfillmentStatus: 'ON_HOLD',
      fulfillmentOrders: {
        nodes: [
          {
            status: 'ON_HOLD',
            fulfillmentHolds: [{ reason: 'AWAITING_PAYMENT' }],
            supportedActions: [{ action: 'RELEASE_HOLD' }],
          },
        ],
      },
    })
    const one = (held as unknown as { fulfillmentOrders: { nodes: { id: string }[] } }).fulfillmentOrders.nodes[0]!.id
    expect((await create([one])).fulfillmentCreate.userErrors[0]?.message).toContain('on_hold')
    expect((await act(id, 'hold')).status).toBe(409)
    expect((await act(id, 'release')).body).toEqual({ released: 1 })
    expect((await create([one])).fulfillmentCreate.userErrors).toEqual([])
    expect((await act(id, 'fulfill')).status).toBe(409)
    expect(topics().filter((topic) => topic === 'orders/updated').length).toBeGreaterThanOrEqual(3)
  })

  it('places orders that are on hold from the start', async () => {
    const id = await place({}, { hold: { reason: 'HIGH_RISK_OF_FRAUD', notes: 'dirección repetida' } })
    expect(await query(id)).toMatchObject({
      fulfillmentOrders: { nodes: [{ fulfillmentHolds: [{ reason: 'HIGH_RISK_OF_FRAUD' }] }] },
    })
  })

  it('sends a part by hand, then the rest', async () => {
    const id = await place({ line_items: TWO })
    const line = (await payload(id)).line_items as unknown as { id: number }[]
    await act(id, 'fulfill', {
      lines: [{ id: line[0]!.id, quantity: 1 }],
      trackingNumber: '240000000001',
      trackingCompany: 'Interrapidisimo',
    })
    expect(await payload(id)).toMatchObject({
      fulfillment_status: 'partial',
      line_items: [
        { fulfillable_quantity: 1, fulfillment_status: 'partial' },
        { fulfillable_quantity: 1, fulfillment_status: null },
      ],
      fulfillments: [{ tracking_number: '240000000001', line_items: [{ quantity: 1 }] }],
    })
    expect(await query(id)).toMatchObject({
      displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
      fulfillments: [{ status: 'SUCCESS', trackingInfo: [{ number: '240000000001', company: 'Interrapidisimo' }] }],
      lineItems: { nodes: [{ unfulfilledQuantity: 1 }, { unfulfilledQuantity: 1 }] },
    })
    await act(id, 'fulfill')
    expect(await payload(id)).toMatchObject({ fulfillment_status: 'fulfilled' })
  })

  it('sends an order from two places: one fulfillment each', async () => {
    const id = await place({ line_items: TWO }, { split: 2 })
    const nodes = (await query(id)).fulfillmentOrders as unknown as {
      nodes: { id: string; assignedLocation: { location: { id: string } } }[]
    }
    expect(new Set(nodes.nodes.map((one) => one.assignedLocation.location.id)).size).toBe(2)
    expect((await create(nodes.nodes.map((one) => one.id))).fulfillmentCreate.userErrors[0]?.message).toContain(
      'same location',
    )
    expect((await act(id, 'fulfill')).body).toMatchObject({ fulfillments: [expect.any(Number), expect.any(Number)] })
  })

  it('refunds a line, then all', async () => {
    const id = await place({ line_items: TWO, financial_status: 'paid' })
    const line = (await payload(id)).line_items as unknown as { id: number }[]
    await act(id, 'refund', { lines: [{ id: line[0]!.id, quantity: 2 }] })
    expect(await payload(id)).toMatchObject({
      financial_status: 'partially_refunded',
      line_items: [{ current_quantity: 0, fulfillable_quantity: 0 }, { current_quantity: 1 }],
    })
    await act(id, 'refund')
    expect(await payload(id)).toMatchObject({
      financial_status: 'refunded',
      current_total_price: '0.00',
      total_outstanding: '0.00',
    })
    expect((await act(id, 'refund')).status).toBe(409)
  })

  it('has what was fulfilled before, told by the webhook and the Admin API alike', async () => {
    const id = await place(
      {
        created_at: '2026-05-12T10:00:00-05:00',
        closed_at: '2026-05-20T10:00:00-05:00',
        fulfillment_status: 'fulfilled',
        fulfillments: [{ id: 1, status: 'success', tracking_number: '99', tracking_company: 'Servientrega' }],
      },
      { silent: true },
    )
    expect(await payload(id)).toMatchObject({
      updated_at: '2026-05-20T10:00:00-05:00',
      processed_at: '2026-05-12T10:00:00-05:00',
      line_items: [{ fulfillable_quantity: 0, fulfillment_status: 'fulfilled' }],
    })
    expect(await query(id)).toMatchObject({
      displayFulfillmentStatus: 'FULFILLED',
      fulfillmentOrders: { nodes: [{ status: 'CLOSED', supportedActions: [] }] },
      fulfillments: [{ trackingInfo: [{ number: '99' }] }],
    })
    expect((await act(id, 'fulfill')).status).toBe(409)
  })

  it('closes what a merchant marks as fulfilled', async () => {
    const id = await place({})
    await act(id, 'update', {
      patch: { fulfillment_status: 'fulfilled', fulfillments: [{ id: 7, status: 'success', tracking_number: '5' }] },
    })
    expect(await query(id)).toMatchObject({
      fulfillmentOrders: { nodes: [{ status: 'CLOSED' }] },
      fulfillments: [{ trackingInfo: [{ number: '5' }] }],
    })
    expect(await payload(id)).toMatchObject({ line_items: [{ fulfillable_quantity: 0 }] })
  })

  it('sells over the counter, or at the counter to be sent', async () => {
    const sold = await place({ source_name: 'pos' })
    expect(await payload(sold)).toMatchObject({
      shipping_address: null,
      shipping_lines: [],
      financial_status: 'paid',
      fulfillment_status: 'fulfilled',
      payment_gateway_names: ['cash'],
    })
    expect(await query(sold)).toMatchObject({
      retailLocation: { id: expect.any(String) },
      fulfillmentOrders: { nodes: [{ deliveryMethod: { methodType: 'RETAIL' } }] },
    })
    const sent = await place({
      source_name: 'pos',
      shipping_address: { city: 'Cali', country_code: 'CO' },
      shipping_lines: [{ title: 'Envío' }],
    })
    expect(await query(sent)).toMatchObject({
      fulfillmentOrders: { nodes: [{ status: 'OPEN', deliveryMethod: { methodType: 'SHIPPING' } }] },
    })
  })

  it('sells what needs no shipping, and tests itself', async () => {
    const digital = await place({ line_items: [{ requires_shipping: false }] })
    expect(await query(digital)).toMatchObject({
      requiresShipping: false,
      fulfillmentOrders: { nodes: [{ deliveryMethod: { methodType: 'NONE' } }] },
    })
    await place({ test: true })
    expect(fake.sent.at(-1)?.headers).toMatchObject({ 'x-shopify-test': 'true' })
  })

  it('has whole people: one name, phone and e-mail everywhere', async () => {
    const id = await place({ shipping_address: { first_name: 'Laura', last_name: 'Gómez', phone: '+573101234567' } })
    const order = await payload(id)
    const named = { first_name: 'Laura', last_name: 'Gómez', phone: '+573101234567' }
    expect(order).toMatchObject({
      shipping_address: { ...named, name: 'Laura Gómez' },
      billing_address: named,
      customer: named,
      phone: named.phone,
    })
    expect(order.email).toMatch(/^laura\.gomez\d+@correo\.example$/)
    expect(fake.world.names.of('573101234567')).toBe('Laura Gómez')
    expect((await payload(await place({ email: 'x@y.example' }))).email).toBe('x@y.example')
  })
})
