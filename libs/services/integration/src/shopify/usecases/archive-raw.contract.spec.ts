import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveWorld, type Disturbed } from './archive.testing.ts'

let world: Awaited<ReturnType<typeof archiveWorld>>
beforeAll(async () => {
  world = await archiveWorld()
})
afterAll(() => world?.stop())

const bodyOf = (one: { document: Record<string, unknown> }) => (one.document['delivery'] as { body: string }).body
const crash = (): never => {
  throw new Error('crash')
}

describe('old bodies go to the documents', () => {
  it('out of the table, to the byte, once; what is younger or no Shopify delivery stays', async () => {
    const shop = await world.newShop()
    const orders = [
      shop.order({ note: 'con ñ y \\u0000' }),
      shop.order(),
      shop.delivery('products/update', '{"id": 1}'),
    ]
    for (const one of orders) expect(await world.receive(one)).toBe('accepted')
    await shop.rows(`INSERT INTO integration.raw_events (id, tenant_id, source, external_id, topic, headers, body, received_at) VALUES
      (gen_random_uuid(), '${shop.tenant}', 'shopify', 'young', 'orders/create', '{}', 'young', now() + interval '36 hours'),
      (gen_random_uuid(), '${shop.tenant}', 'whatsapp-cloud', 'other', 'messages', '{}', 'other', now())`)
    await shop.sweep()
    const documents = await shop.documents()
    expect(documents.map(bodyOf).sort()).toEqual(orders.map((one) => one.body.toString()).sort())
    const kept = await shop.kept()
    expect(
      kept
        .map((row) => row.body)
        .filter(Boolean)
        .sort(),
    ).toEqual(['other', 'young'])
    expect(kept.filter((row) => row.archived)).toHaveLength(3)
    await shop.sweep()
    expect(await shop.documents()).toEqual(documents)
    expect(await shop.underWay()).toBe(0)
  })

  it('in as many batches as it takes', async () => {
    const shop = await world.newShop()
    await shop.rows(`INSERT INTO integration.raw_events (id, tenant_id, source, external_id, topic, headers, body)
      SELECT gen_random_uuid(), '${shop.tenant}', 'shopify-reconcile', 'old ' || n, 'reconcile', '{}', '{}' FROM generate_series(1, 450) n`)
    await shop.sweep()
    expect(await shop.documents()).toHaveLength(450)
    expect((await shop.kept()).filter((row) => row.body !== null)).toEqual([])
  })

  it('of its own tenant only', async () => {
    const [mine, theirs] = [await world.newShop(), await world.newShop()]
    for (const shop of [mine, theirs]) await world.receive(shop.order())
    const before = await theirs.kept()
    await mine.sweep()
    expect([await theirs.kept(), await theirs.documents(), await theirs.underWay()]).toEqual([before, [], 0])
    await theirs.sweep()
    await mine.forget['shop/redact']()
    await mine.effects()
    expect([(await mine.documents()).length, (await theirs.documents()).length]).toEqual([0, 1])
  })

  it('and a delivery that comes twice is still known', async () => {
    const shop = await world.newShop()
    const one = shop.order()
    await world.receive(one)
    await shop.sweep()
    expect(await world.receive(one)).toBe('duplicate')
    expect(await shop.kept()).toHaveLength(1)
  })

  it('where a replay finds them, until they are forgotten', async () => {
    const shop = await world.newShop()
    await world.receive(shop.delivery('orders/create', '{"id": 8}'))
    const { data } = world.deadLetters.buried.at(-1)!.envelope as { data: Parameters<typeof world.again>[0] }
    const whole = shop.order({ id: 8 }).body.toString()
    await shop.rows(`UPDATE integration.raw_events SET body = '${whole}'`)
    await shop.sweep()
    await shop.within(() => world.again(data))
    expect(world.outbox.of('integration.order-received').at(-1)).toMatchObject({
      shopDomain: shop.domain,
      change: 'created',
      order: { externalId: '8' },
    })
    await world.receive(
      shop.delivery('customers/redact', JSON.stringify({ shop_domain: shop.domain, orders_to_redact: [8] })),
    )
    await expect(shop.within(() => world.again(data))).rejects.toMatchObject({ code: 'raw_event.gone' })
    await shop.effects()
    expect(await shop.documents()).toEqual([])
  })
})

const putsThenCrash =
  (most: number): Disturbed =>
  (archive) => {
    let puts = 0
    return {
      put: async (id, body) => {
        await archive.put(id, body)
        if (++puts >= most) crash()
      },
    }
  }
it.each<[string, Disturbed]>([
  ['before the first document', () => ({ put: crash })],
  ['between two documents', putsThenCrash(3)],
  ['after the last document', putsThenCrash(10)],
])('a run that breaks off %s is ended by the next one', async (_, disturbed) => {
  const shop = await world.newShop()
  for (let n = 0; n < 10; n++) await world.receive(shop.order())
  await expect(shop.sweep(disturbed)).rejects.toThrow('crash')
  expect(await shop.underWay()).toBe(10)
  expect((await shop.kept()).every((row) => row.body !== null && !row.archived)).toBe(true)
  await shop.sweep()
  expect(await shop.documents()).toHaveLength(10)
  expect((await shop.kept()).every((row) => row.body === null && row.archived)).toBe(true)
  expect(await shop.underWay()).toBe(0)
})

it('leaves a run that is under way alone', async () => {
  const shop = await world.newShop()
  await world.receive(shop.order())
  await shop.sweep((archive) => ({
    put: async (id, body) => {
      await shop.sweep(() => ({ put: crash, forget: crash }))
      await archive.put(id, body)
    },
  }))
  expect([(await shop.documents()).length, await shop.underWay()]).toEqual([1, 0])
})

it('looks for old bodies by the index of those', async () => {
  const shop = await world.newShop()
  await shop.rows(`INSERT INTO integration.raw_events (id, tenant_id, source, external_id, topic, headers, archived)
    SELECT gen_random_uuid(), '${shop.tenant}', 'shopify', 'done ' || n, 'orders/create', '{}', true FROM generate_series(1, 5000) n`)
  const plan = await shop.rows<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT tenant_id, id FROM integration.raw_events
    WHERE body IS NOT NULL AND source IN ('shopify', 'shopify-reconcile') AND received_at < now() ORDER BY received_at LIMIT 200`)
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(
    /Index Scan using raw_events_to_archive[\s\S]*Index Cond: .*tenant_id/,
  )
})
