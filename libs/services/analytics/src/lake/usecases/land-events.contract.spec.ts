import { newId, Person, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import type { Envelope } from '@litper/ports'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../../analytics.testing.ts'
import { CountedPeople } from '../../usecases/counted-people.ts'
import type { LakeRow } from '../domain/row.ts'
import { BlobLake } from '../store/blob-lake.ts'
import { landEvents } from './land-events.ts'

let world: AnalyticsWorld
beforeEach(async () => {
  world = await analyticsWorld()
})
afterEach(() => world.stop())

const AT = '2026-11-30T14:00:00.000Z'
const cop = (amount: string) => ({ amount, currency: 'COP' })
const LAURA = { firstName: 'Martaluz', lastName: 'Olvidadiza', phone: '+573119990017', email: 'martaluz@correo.co' }
const envelope = (name: string, stream: string, key: string, data: object, over: Partial<Envelope> = {}): Envelope => ({
  ...{ id: newId(), name, version: 1, stream, key, tenant: world.tenant, at: AT, correlation: newId(), data },
  ...over,
})
function placed(over: object = {}, more: Partial<Envelope> = {}): Envelope {
  const orderId = newId()
  const data = {
    ...{ orderId, externalId: '1', shopDomain: 'tienda.example', name: '#1001', customer: LAURA },
    ...{ total: cop('90000'), cod: true, placedAt: AT, ...over },
  }
  return envelope('orders.order-placed', 'orders.order', orderId, data, more)
}
const land = (events: readonly Envelope[], lake = world.lake) => world.within(() => landEvents(lake, events))
const parts = () => world.within(() => world.lake.lake.parts('lake/'))
const rows = async (): Promise<LakeRow[]> => {
  const found: LakeRow[] = []
  for (const part of await parts()) found.push(...(await world.within(() => world.lake.lake.read(part))))
  return found
}

it('lands each event once by its id, by stream and day, in any batch and by any process', async () => {
  const [a, b, c] = [placed(), placed(), placed({}, { at: '2026-11-29T23:59:59.999Z' })]
  expect(await land([a, b, a])).toBe(2)
  expect(await land([b, c])).toBe(1)
  const other = { ...world.lake, lake: new BlobLake(world.blobs, () => world.tenant) }
  expect(await land([a, b, c], other)).toBe(0)
  expect((await parts()).map((one) => one.replace(/part-.*/, ''))).toEqual([
    'lake/stream=orders.order/day=2026-11-29/',
    'lake/stream=orders.order/day=2026-11-30/',
  ])
  expect((await rows()).map((row) => row.event_id).sort()).toEqual([a.id, b.id, c.id].sort())
  expect((await rows()).find((row) => row.event_id === a.id)).toMatchObject({
    ...{
      name: a.name,
      version: 1,
      stream: 'orders.order',
      key: a.key,
      tenant: world.tenant,
      occurred_at: new Date(AT),
    },
    ...{ correlation: a.correlation, causation: null },
  })
})

it('merges the small files of a day, and what a cut-off merge left twice', async () => {
  const all = Array.from({ length: 40 }, () => placed())
  for (const one of all) await land([one])
  expect((await parts()).length).toBeLessThan(20)
  const stop = vi.spyOn(world.lake.lake, 'remove').mockRejectedValueOnce(new Error('killed'))
  const more = Array.from({ length: 20 }, () => placed())
  for (const one of more) await land([one]).catch(() => land([one]))
  expect(stop).toHaveBeenCalled()
  const ids = (await rows()).map((row) => row.event_id).sort()
  expect(ids).toEqual([...all, ...more].map(({ id }) => id).sort())
})

it('keeps nothing of people but a keyed hash of who ordered', async () => {
  const destination = {
    ...{ address: 'CL 117 68A-59', city: 'Medellín', department: 'Antioquia', daneCode: '05001', notes: 'Martaluz' },
  }
  const order = { orderId: newId(), externalId: '1', shopDomain: 'tienda.example', name: '#1', customer: LAURA }
  const wrote = { conversationId: newId(), replyId: newId(), provider: 'whatsapp-cloud', text: 'Hola Martaluz' }
  const events = [
    placed(),
    envelope('orders.order-confirmed', 'orders.order', order.orderId, {
      ...{ ...order, total: cop('1'), collect: cop('1'), weightGrams: 1, lines: [], destination },
    }),
    envelope('chat.reply-composed', 'chat.conversation', wrote.conversationId, {
      ...{ ...wrote, to: { phone: LAURA.phone, name: 'Martaluz' } },
    }),
  ]
  await land(events)
  expect(world.letters).toEqual([])
  const kept = await rows()
  expect(kept).toHaveLength(3)
  expect(JSON.stringify(kept)).not.toMatch(/martaluz|olvidadiza|9990017|68A/i)
  const [person, confirmed] = [kept.find((row) => row.person_key), kept.find((row) => /confirmed/.test(row.name))]
  expect(person!.person_key).toBe(world.parts.keyOf(LAURA)[0])
  expect(JSON.parse(confirmed!.data)).toMatchObject({ destination: { city: 'Medellín', daneCode: '05001' } })
  const bytes = await Promise.all((await parts()).map((part) => world.within(() => world.blobs.get(part))))
  const written = bytes.map((blob) => Buffer.from(blob!.bytes).toString('latin1')).join('')
  expect(written).not.toMatch(/martaluz|olvidadiza|9990017|68A/i)
})

it.each<[string, () => Envelope, string]>([
  ['an unknown version', () => placed({}, { version: 2 }), 'unknown_version'],
  ['a negative amount', () => placed({ total: cop('-1') }), 'negative_amount'],
  ['a clock in the future', () => placed({}, { at: '2026-12-02T00:00:00.000Z' }), 'future_clock'],
  ['data that breaks its contract', () => placed({ name: 7 }), 'bad_data'],
])('sets aside %s, once, with its reason', async (_, make, reason) => {
  const bad = make()
  await land([placed(), bad])
  await land([bad])
  expect(await rows()).toHaveLength(1)
  expect(world.letters).toEqual([{ event: bad, reason: `analytics.${reason}` }])
})

it('forgets a person in its files, and does not learn of them again', async () => {
  const [theirs, late] = [placed(), placed()]
  const other = placed({ customer: { ...LAURA, phone: '+573001112233', email: 'x@y.co' } })
  await land([theirs, other])
  const key = world.parts.keyOf(LAURA)[0]!
  const holds = async () => (await rows()).filter((row) => row.person_key === key).length
  expect(await holds()).toBe(1)
  const person = new Person([`phone:${LAURA.phone}`, `order:${theirs.key}`])
  const holder = new CountedPeople(world.parts, world.lake)
  await world.within(() => world.forgotten.erase(person, new Date('2026-11-30T14:30:00.000Z')))
  expect(await world.within(() => holder.forget(person))).toBe(1)
  await land([theirs, late])
  expect(await holds()).toBe(0)
  const all = await rows()
  expect(all.map((row) => row.event_id).sort()).toEqual([theirs.id, late.id, other.id].sort())
  expect(all.filter((row) => row.person_key !== null)).toHaveLength(1)
})

it('keeps tenants apart', async () => {
  await land([placed()])
  const stranger = tenantId(newId())
  const seen = await runInContext({ tenant: stranger, actor: { kind: 'user', id: 't', roles: [] } }, () =>
    world.lake.lake.parts('lake/'),
  )
  expect(seen).toEqual([])
})
