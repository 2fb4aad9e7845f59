import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveWorld, type Disturbed, type Shop } from '../../shopify/usecases/archive.testing.ts'

let world: Awaited<ReturnType<typeof archiveWorld>>
beforeAll(async () => {
  world = await archiveWorld()
})
afterAll(() => world?.stop())

const crash = (): never => {
  throw new Error('crash')
}
const gate = () => {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  return { opened, open }
}
/** Asks for one minute ahead: a clock in milliseconds may be behind a row's microseconds. */
const begin = async (shop: Shop) => {
  const ids = await shop.within(() => world.archiving.begin(new Date(Date.now() + 60_000), 10))
  expect(ids).toHaveLength(1)
  return ids
}
/** Waits until one session of this database waits for a row that another has locked. */
const waitsForARow = (shop: Shop) => {
  const waiting = () =>
    shop.rows(
      'SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()',
    )
  return expect.poll(waiting, { timeout: 20_000 }).not.toEqual([])
}
/** Does this right before the document is written. */
const beforePut =
  (act: () => unknown): Disturbed =>
  (archive) => ({
    put: async (id, body) => {
      await act()
      await archive.put(id, body)
    },
  })
const afterPut =
  (act: () => unknown): Disturbed =>
  (archive) => ({
    put: async (id, body) => {
      await archive.put(id, body)
      await act()
    },
  })
const broken = (shop: Shop, disturbed: Disturbed) => expect(shop.sweep(disturbed)).rejects.toThrow('crash')

/** What happened to the archive around the request; `forget` is the request, and then its effects. */
const MOMENTS: Record<string, (shop: Shop, forget: () => Promise<void>) => Promise<void>> = {
  'before the sweep': async (shop, forget) => {
    await forget()
    await shop.sweep()
  },
  'when the sweep was about to write': (shop, forget) => shop.sweep(beforePut(forget)),
  'when the sweep had written': (shop, forget) => shop.sweep(afterPut(forget)),
  'after the sweep': async (shop, forget) => {
    await shop.sweep()
    expect(await shop.documents()).toHaveLength(1)
    await forget()
  },
  'after a sweep that broke off before it wrote': async (shop, forget) => {
    await broken(shop, beforePut(crash))
    await forget()
    await shop.sweep()
  },
  'after a sweep that broke off when it had written': async (shop, forget) => {
    await broken(shop, afterPut(crash))
    expect(await shop.documents()).toHaveLength(1)
    await forget()
    await shop.sweep()
  },
  'when the sweep was about to write, and then broke off': async (shop, forget) => {
    const write = beforePut(forget)
    await broken(shop, (archive) => afterPut(crash)({ ...archive, put: write(archive).put! }))
    expect(await shop.documents()).toHaveLength(1)
    await shop.sweep()
  },
  'when the sweep had written, and could not take it back': async (shop, forget) => {
    await broken(shop, (archive) => ({ ...afterPut(forget)(archive), forget: async () => crash() }))
    expect(await shop.documents()).toHaveLength(1)
    await shop.sweep()
  },
  'when the sweep had written, and broke off after it took it back': async (shop, forget) => {
    await broken(shop, (archive) => ({
      ...afterPut(forget)(archive),
      forget: (ids) => archive.forget(ids).then(crash),
    }))
    await shop.sweep()
  },
}

describe.each(['customers/redact', 'shop/redact'] as const)('%s leaves no document', (topic) => {
  it.each(Object.entries(MOMENTS))('%s', async (_, happens) => {
    const [shop, other] = [await world.newShop(), await world.newShop()]
    for (const one of [shop, other]) await world.receive(one.order())
    await other.sweep()
    await happens(shop, async () => {
      expect(await shop.forget[topic]()).toBe('accepted')
      await shop.effects()
    })
    expect(await shop.documents()).toEqual([])
    expect((await shop.kept()).filter((row) => row.body !== null || row.archived)).toEqual([])
    expect([await shop.underWay(), (await other.documents()).length]).toEqual([0, 1])
    const [asked] = await shop.rows<{ redacted_rows: number }>('SELECT redacted_rows FROM integration.privacy_requests')
    expect(asked!.redacted_rows).toBe(1)
  })

  it('of what tells of no order that could be read', async () => {
    const shop = await world.newShop()
    const { customer } = shop
    const unread = JSON.stringify({ id: 7, customer })
    const asked = JSON.stringify({ shop_domain: shop.domain, customer, orders_requested: [] })
    expect(await world.receive(shop.delivery('orders/create', unread))).toBe('set_aside')
    for (const one of ['customers/data_request', 'orders/edited'])
      expect(await world.receive(shop.delivery(one, asked))).toBe('accepted')
    await shop.sweep()
    expect(await shop.documents()).toHaveLength(3)
    await world.receive(shop.delivery('products/update', '{"id": 1}'))
    await shop.forget[topic]()
    await shop.effects()
    expect(await shop.documents()).toEqual([])
    const left = (await shop.kept()).filter((row) => row.body !== null || row.archived)
    expect(left).toHaveLength(topic === 'shop/redact' ? 0 : 1)
  })

  it('however many, in effects of a bearable size, and none for what was not archived', async () => {
    const shop = await world.newShop()
    await world.receive(shop.order())
    await shop.rows(`INSERT INTO integration.raw_events (id, tenant_id, source, external_id, topic, headers, body, subject, person)
      SELECT gen_random_uuid(), '${shop.tenant}', 'shopify', 'old ' || n, 'orders/create', '{}', '{}', '${shop.domain}/x' || n,
        '${shop.domain}/${shop.customer.id}' FROM generate_series(1, 450) n`)
    await shop.sweep()
    await world.receive(shop.order())
    await shop.forget[topic]()
    const mine = world.scheduled.filter((one) => one.tenant === shop.tenant)
    expect(mine.map((one) => one.payload.ids.length)).toEqual([200, 200, 51])
    expect(new Set(mine.map((one) => one.key)).size).toBe(3)
    expect(mine.every((one) => one.kind === 'integration.forget-bodies')).toBe(true)
    for (const _ of ['once', 'again']) await shop.effects()
    expect(await shop.documents()).toEqual([])
  })
})

describe('a request and the sweep that meet at one row', () => {
  it.each(['customers/redact', 'shop/redact'] as const)('%s waits for what the sweep says of it', async (topic) => {
    const shop = await world.newShop()
    await world.receive(shop.order())
    const [ids, said, written] = [await begin(shop), gate(), gate()]
    const settling = shop.within(async () => {
      await world.archiving.settle(ids)
      written.open()
      await said.opened
    })
    await written.opened
    const asked = shop.forget[topic]()
    await waitsForARow(shop)
    said.open()
    await Promise.all([settling, asked])
    expect(world.scheduled.filter((one) => one.tenant === shop.tenant).map((one) => one.payload.ids)).toEqual([ids])
  })

  it('the sweep waits for what a request says of it', async () => {
    const shop = await world.newShop()
    await world.receive(shop.order())
    const [ids, said, written] = [await begin(shop), gate(), gate()]
    const asking = shop.within(async () => {
      await world.raw.redact({ subjects: [], persons: [`${shop.domain}/${shop.customer.id}`] })
      written.open()
      await said.opened
    })
    await written.opened
    const settled = shop.within(() => world.archiving.settle(ids))
    await waitsForARow(shop)
    said.open()
    await asking
    expect(await settled).toEqual(ids)
    expect(await shop.kept()).toEqual([{ body: null, archived: false }])
  })
})
