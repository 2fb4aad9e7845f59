import { newId, Person, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../analytics.testing.ts'
import type { Event } from '../domain/heard.ts'
import { CountedPeople } from './counted-people.ts'
import { foldEvents } from './fold-events.ts'
import { forgetShop } from './forget-people.ts'

let world: AnalyticsWorld
beforeEach(async () => {
  world = await analyticsWorld()
})
afterEach(() => world.stop())

const AT = '2026-11-30T14:00:00.000Z'
const event = (name: string, data: object, over: Partial<Event> = {}): Event => ({
  id: newId(),
  name,
  version: 1,
  at: AT,
  data,
  ...over,
})
const cop = (amount: string) => ({ amount, currency: 'COP' })
const placed = (over: object = {}, more: Partial<Event> = {}) =>
  event(
    'orders.order-placed',
    {
      orderId: newId(),
      shopDomain: 'tienda.example',
      total: cop('90000'),
      cod: true,
      placedAt: AT,
      customer: { firstName: 'Laura', lastName: 'P', phone: '+573001112233', email: 'Laura@Example.com' },
      ...over,
    },
    more,
  )
const orders = () => world.rows<Record<string, unknown>>('SELECT * FROM analytics.orders')

it.each<[string, Event, string]>([
  ['an unknown version', placed({}, { version: 2 }), 'unknown_version'],
  ['a negative amount', placed({ total: cop('-1') }), 'negative_amount'],
  ['an amount that is none', placed({ total: cop('a lot') }), 'bad_data'],
  ['a clock in the future', placed({ placedAt: '2026-12-02T00:00:00.000Z' }), 'future_clock'],
  ['an id that is none', placed({ orderId: 'x' }), 'bad_data'],
  ['a time that is none', placed({ placedAt: 'yesterday' }), 'bad_data'],
])('%s is set aside once, with its reason, and all else counts', async (_, bad, reason) => {
  await world.fold([placed(), bad, placed()])
  await world.fold([bad])
  expect(await orders()).toHaveLength(2)
  expect(world.letters).toEqual([{ event: bad, reason: `analytics.${reason}` }])
  const counts = await world.within(() => world.parts.aside.counts())
  expect(counts).toMatchObject([{ name: 'orders.order-placed', reason, count: 1 }])
})

it('takes clocks that are some minutes off', async () => {
  await world.fold([placed({ placedAt: '2026-11-30T15:05:00.000Z' })])
  expect(await orders()).toHaveLength(1)
})

it('passes over what is no news for numbers', async () => {
  expect(
    await world.fold([
      event('orders.order-advanced', {}),
      event('integration.message-status-reported', { messageId: 'of another system', at: AT }),
    ]),
  ).toEqual({ waybills: [], changes: 0 })
})

it('keeps of a person a keyed hash only, and forgets that', async () => {
  const [mine, again] = [placed(), placed({ customer: { firstName: 'L', lastName: 'P', phone: '+573001112233' } })]
  const other = placed({ customer: { firstName: 'Ana', lastName: 'Q', phone: '+573009998877' } })
  await world.fold([mine, again, other])
  const kept = await world.rows<{ all: string }>(`SELECT concat_ws(' ',
    (SELECT json_agg(o)::text FROM analytics.orders o), (SELECT json_agg(h)::text FROM analytics.histories h)) AS all`)
  for (const piece of ['Laura', '3001112233', 'example.com'])
    expect(kept[0]!.all.toLowerCase()).not.toContain(piece.toLowerCase())
  const all = await orders()
  const keys = [mine, again, other].map(
    ({ data }) => all.find((row) => row['order_id'] === (data as { orderId: string }).orderId)!['customer_key'],
  )
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect([keys[1] === keys[0], keys[2] === keys[0]]).toEqual([true, false])
  const holder = new CountedPeople(world.parts, world.lake)
  const laura = new Person(['phone:300 111 2233'])
  expect(await world.within(() => holder.trace())).toEqual([])
  for (const [time, had] of [
    ['once', 2],
    ['again', 0],
  ] as const) {
    expect(await world.within(() => holder.forget(laura)), time).toBe(had)
    await world.fold([
      mine,
      again,
      other,
      event('orders.order-held', { orderId: (mine.data as { orderId: string }).orderId, reason: 'address' }),
    ])
    expect((await orders()).filter((row) => row['customer_key'] !== null)).toHaveLength(1)
  }
  await world.within(() =>
    forgetShop(world.parts, world.lake, event('x', { kind: 'shop_redact', shopDomain: 'tienda.example' })),
  )
  expect((await orders()).filter((row) => row['customer_key'] !== null)).toEqual([])
})

it('forgets by order alone, leaves who began anew, and does not take back an erased person by late news', async () => {
  const [known, late] = [placed(), placed()]
  const idOf = ({ data }: Event) => (data as { orderId: string }).orderId
  const keyAt = async (one: Event) => (await orders()).find((row) => row['order_id'] === idOf(one))?.['customer_key']
  const holder = new CountedPeople(world.parts, world.lake)
  await world.fold([known])
  const until = new Date('2026-11-30T14:30:00.000Z')
  const erased = new Person(['phone:+573001112233', 'email:laura@example.com'])
  await world.within(() => world.forgotten.erase(erased, until))
  // the second round of an erasure goes by ids alone: the same phone may have begun anew
  const second = new Person([...erased.identifiers, `order:${idOf(known)}`], until)
  expect(await world.within(() => holder.forget(second))).toBe(1)
  await world.fold([late])
  expect([await keyAt(known), await keyAt(late)]).toEqual([null, null])
  const anew = placed({ placedAt: '2026-11-30T14:45:00.000Z' })
  await world.fold([anew])
  expect(await keyAt(anew)).toMatch(/^[0-9a-f-]{36}$/)
  expect(await world.within(() => holder.forget(second))).toBe(0)
  expect(await keyAt(anew)).toMatch(/^[0-9a-f-]{36}$/)
})

it('keeps tenants apart', async () => {
  const one = placed()
  await world.fold([one])
  await runInContext({ tenant: tenantId(newId()), actor: { kind: 'user', id: 't', roles: [] } }, () =>
    world.db.transaction(async () => {
      expect(await world.parts.facts.notes([(one.data as { orderId: string }).orderId])).toEqual(new Map())
      await foldEvents(world.parts, [one])
    }),
  )
  expect(await orders()).toHaveLength(1)
})

it('counts days anew when an event of them comes late, and in another zone by other days', async () => {
  const old = (at: string) => placed({ placedAt: at })
  await world.fold([old('2026-11-20T04:30:00.000Z'), old('2026-11-20T15:00:00.000Z')])
  await world.count()
  const days = () =>
    world.rows<{ day: number; n: string }>(
      "SELECT r.day, r.sums[1] AS n FROM analytics.day_rows r JOIN analytics.days d ON d.cube = r.cube AND d.day = r.day AND d.counted = d.version WHERE r.cube LIKE 'orders.placed_at#%' AND r.label = '' ORDER BY r.day",
    )
  const [nineteenth, twentieth] = [Date.UTC(2026, 10, 19), Date.UTC(2026, 10, 20)].map((at) => at / 86_400_000)
  expect((await days()).map(({ day, n }) => [day, Number(n)])).toEqual([
    [nineteenth, 1],
    [twentieth, 1],
  ])
  await world.fold([old('2026-11-19T23:00:00.000Z')])
  expect((await days()).map(({ day }) => day)).toEqual([twentieth])
  await world.count()
  expect((await days()).map(({ n }) => Number(n))).toEqual([2, 1])
  await world.within(() => world.parts.settings.put({ zone: 'Europe/Madrid', language: 'es', currency: 'COP' }))
  await world.count()
  expect((await days()).map(({ day, n }) => [day, Number(n)])).toEqual([[twentieth, 3]])
})
