import { identifier, newId, Person, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { news, ordersWorld, SHOP } from '../orders.testing.ts'
import { OrderPeople } from '../usecases/order-people.ts'
import { receiveOrder } from '../usecases/receive-order.ts'
import { redact } from '../usecases/redact.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

async function place(over: Parameters<typeof news>[0] = {}, as = world.tenant) {
  const one = news(over)
  await world.within(() => receiveOrder(world.parts, one), as)
  return one
}

describe('pages', () => {
  it('give each order once, newest first, whatever their size', async () => {
    for (let index = 0; index < 20; index++) await place({ name: `#${1000 + ((index * 13) % 20)}` })
    const all = await world.rows<{ id: string }>('SELECT id FROM orders.orders ORDER BY id DESC')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
        const seen: string[] = []
        for (let after: string | undefined; ; after = seen.at(-1)) {
          const page = await world.within(() => world.parts.orders.page({ after, limit }))
          seen.push(...page.map((order) => order.id))
          if (page.length < limit) break
        }
        expect(seen).toEqual(all.map((row) => row.id))
      }),
      { numRuns: 20 },
    )
  })
  it('are one tenant’s', async () => {
    const stranger = tenantId(newId())
    const mine = await place()
    expect(await world.within(() => world.parts.orders.page({ limit: 100 }), stranger)).toEqual([])
    expect(
      await world.within(() => world.parts.orders.find({ externalId: mine.order.externalId }), stranger),
    ).toBeUndefined()
  })
})

describe('a row', () => {
  it('says when it was last changed', async () => {
    const one = await place()
    const times = () =>
      world.rows<{ created_at: Date; updated_at: Date; version: string }>(
        'SELECT created_at, updated_at, version FROM orders.orders WHERE external_id = $1',
        [one.order.externalId],
      )
    const [before] = await times()
    await world.within(async () => {
      const order = await world.parts.orders.lock({ shopDomain: SHOP, externalId: one.order.externalId })
      await world.parts.orders.save({ ...order!, note: 'portería' })
    })
    const [after] = await times()
    expect(after!.updated_at.getTime()).toBeGreaterThan(before!.updated_at.getTime())
    expect([after!.created_at, after!.version]).toEqual([before!.created_at, '2'])
  })
})

describe('redaction', () => {
  const personal = ['Zoraida', 'Quintanilla', 'zoraida@example.com', '3159998877', 'Transversal 39B', 'portón verde']
  const person = (address1: string) => ({
    email: 'zoraida@example.com',
    phone: '+573159998877',
    note: 'portón verde',
    shippingAddress: {
      ...news().order.shippingAddress,
      firstName: 'Zoraida',
      lastName: 'Quintanilla',
      address1,
      phone: '+573159998877',
    },
  })
  const traces = async (externalId: string) => {
    const [row] = await world.rows<{ whole: string }>(
      'SELECT orders::text AS whole FROM orders.orders WHERE external_id = $1',
      [externalId],
    )
    return personal.filter((piece) => row!.whole.toLowerCase().includes(piece.toLowerCase()))
  }
  const ask = (...known: Parameters<typeof identifier>) =>
    world.within(() => new OrderPeople(world.parts).forget(new Person([identifier(...known)])))

  it('leaves nothing of the person in row, document or question; the sale stays', async () => {
    const sent = await place(person('Transversal 39B # 70-12'))
    const held = await place(person('Transversal 39B'))
    expect(await traces(sent.order.externalId)).not.toEqual([])
    expect(await traces(held.order.externalId)).not.toEqual([])
    const question = async () =>
      (await world.within(() => world.parts.orders.find({ externalId: held.order.externalId })))!.hold?.question
    expect((await question())?.params).toMatchObject({ street: 'TV 39 B' })
    await ask('phone', '315 999 8877')
    expect(await traces(sent.order.externalId)).toEqual([])
    expect(await traces(held.order.externalId)).toEqual([])
    expect(await question()).toBeUndefined()
    const order = await world.within(() => world.parts.orders.find({ externalId: sent.order.externalId }))
    expect(order).toMatchObject({ name: sent.order.name, total: sent.order.total, destination: { city: 'Medellín' } })
  })
  it('takes the e-mail whole: nobody else’s that looks like it', async () => {
    const [a, b, c] = [
      await place({ email: 'ana@example.com' }),
      await place({ email: 'mariana@example.com' }),
      await place({ email: 'ana@example.com.co' }),
    ]
    await ask('email', 'ANA@example.com')
    const email = async (one: typeof a) =>
      (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!.customer.email
    expect([await email(a), await email(b), await email(c)]).toEqual([
      undefined,
      'mariana@example.com',
      'ana@example.com.co',
    ])
  })
  it('of a data request changes nothing; of a shop takes all', async () => {
    const one = await place(person('Transversal 39B # 70-12'))
    const request = (kind: 'data_request' | 'shop_redact') =>
      world.within(() => redact(world.parts, { requestId: newId(), shopDomain: SHOP, kind, orders: [] }))
    await request('data_request')
    expect(await traces(one.order.externalId)).not.toEqual([])
    await request('shop_redact')
    expect(await traces(one.order.externalId)).toEqual([])
    expect(
      await world.rows("SELECT 1 FROM orders.orders WHERE phone IS NOT NULL OR document::text LIKE '%@%'"),
    ).toEqual([])
  })
})
