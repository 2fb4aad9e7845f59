import { newId, type TenantId, tenantId } from '@litper/kernel'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import { underLaw } from '../../../../ports/src/law.contract.ts'
import { PostgresDeadLetters } from './dead-letters.ts'
import { PostgresEffectLedger } from './effect-ledger.ts'
import { PostgresEventBus } from './event-bus.ts'
import { PostgresParkedEvents } from './parked-events.ts'
import { PostgresPeopleRecords } from './people-records.ts'
import { openSpine } from './spine.testing.ts'

const { a, b, as, scope, port } = underLaw(async (tenantOf) => {
  const spine = await openSpine(tenantOf)
  const { database, signals, outbox } = spine
  const ports = {
    database,
    people: new PostgresPeopleRecords(database, tenantOf),
    outbox,
    bus: new PostgresEventBus(database, signals),
    parked: new PostgresParkedEvents(database),
    letters: new PostgresDeadLetters(database, outbox),
    ledger: new PostgresEffectLedger(database, signals),
  }
  return { port: ports, stop: spine.stop }
})
type Ports = ReturnType<typeof port>
const within = <T>(work: (ports: Ports) => Promise<T>, tenant: TenantId = a) =>
  as(tenant)((ports) => ports.database.separateTransaction(() => work(ports)))

const TABLES = ['outbox', 'log', 'parked_events', 'dead_letters', 'effects']
beforeEach(async () => {
  for (const table of TABLES) await port().database.query(`DELETE FROM spine.${table}`)
})
afterEach(() => vi.useRealTimers())

/** What an event or a payload keeps of Ana: nothing when she is all of it, else it without her. */
const without = {
  event: (envelope: { data: unknown }) =>
    (envelope.data as { only?: true }).only ? undefined : { ...envelope, key: '', data: { who: null } },
  payload: (value: unknown) => {
    const text = JSON.stringify(value)
    return text?.includes('Ana') ? { left: true } : value
  },
} as unknown as Parameters<PostgresPeopleRecords['forget']>[1]
const of = (data: object, key = 'k', tenant: TenantId = a) => ({ ...envelopeOf(key, 0, tenant), data })
const rows = <T>(sql: string) => port().database.query<T & object>(sql)
const forget = (pattern = 'ana', tenant = a) => within(({ people }) => people.forget(pattern, without), tenant)

it('takes a person out of events that wait, and deletes those that are about nobody else', async () => {
  const [whole, part, other] = [of({ only: true, who: 'Ana' }), of({ who: 'ANA' }), of({ who: 'Luis' })]
  await within(({ outbox }) => outbox.append([whole, part, other]))
  await port().bus.publish([whole, part, other])
  expect(await forget()).toBe(4)
  for (const table of ['outbox', 'log'])
    expect(await rows(`SELECT envelope FROM spine.${table} ORDER BY envelope ->> 'key'`)).toEqual([
      { envelope: { ...part, key: '', data: { who: null } } },
      { envelope: other },
    ])
  expect(await forget()).toBe(0)
})
it('changes all of many events', async () => {
  const many = Array.from({ length: 1001 }, () => of({ who: 'Ana' }))
  await port().bus.publish(many)
  expect(await forget()).toBe(1001)
  expect(await rows(`SELECT 1 FROM spine.log WHERE envelope::text LIKE '%Ana%'`)).toEqual([])
})
it('takes a person out of parked events of every group, with the key and the error that may name them', async () => {
  const [named, kept, whole] = [of({ who: 'Ana' }, 'ana@x.co'), of({ who: 'Luis' }), of({ only: true, who: 'Ana' })]
  for (const group of ['one', 'two'])
    await within(({ parked }) =>
      parked.park(group, [
        { envelope: named, error: 'ana is away' },
        { envelope: kept, error: 'no' },
        { envelope: whole },
      ]),
    )
  expect(await forget()).toBe(4)
  const left = await rows('SELECT consumer, key, error, envelope FROM spine.parked_events ORDER BY consumer, position')
  expect(left).toEqual(
    ['one', 'two'].flatMap((consumer) => [
      { consumer, key: 'forgotten', error: null, envelope: { ...named, key: '', data: { who: null } } },
      { consumer, key: 'k', error: 'no', envelope: kept },
    ]),
  )
})
it('leaves of a dead letter that there was one, also when only its error names the person', async () => {
  const letter = (envelope: object, error: string) =>
    as(a)(({ letters }) => letters.add({ source: 'orders', name: 'n', error, attempts: 1, envelope }))
  await letter({ who: 'Ana' }, 'no')
  await letter({ n: 1 }, 'Ana is unknown')
  await letter({ n: 2 }, 'no')
  expect(await forget()).toBe(2)
  expect(await rows('SELECT envelope, error FROM spine.dead_letters ORDER BY at')).toEqual([
    { envelope: { left: true, forgotten: true }, error: 'forgotten' },
    { envelope: { n: 1, forgotten: true }, error: 'forgotten' },
    { envelope: { n: 2 }, error: 'no' },
  ])
  expect(await forget('.')).toBe(1)
})
it('gives up a call that waits, and keeps of one that was made what names nobody', async () => {
  const effect = (key: string, payload: unknown) => ({ kind: 'k', key, payload, correlation: newId() })
  await within(({ ledger }) =>
    ledger.enqueue([
      effect('1', { to: 'Ana' }),
      effect('2', { to: 'Ana' }),
      effect('3', 3),
      effect('4', 4),
      effect('5', 5),
    ]),
  )
  const set = (key: string, state: string, result: string | null, error: string | null) =>
    port().database.query('UPDATE spine.effects SET state = $2, result = $3, error = $4 WHERE key = $1', [
      ...[key, state, result, error],
    ])
  await set('2', 'done', '{"id":7}', null)
  await set('3', 'done', '{"name":"Ana"}', 'of ana')
  await set('4', 'failed', null, 'Ana has no phone')
  await set('5', 'failed', null, 'no phone')
  expect(await forget()).toBe(3)
  expect(await rows('SELECT key, state, payload, result, error FROM spine.effects ORDER BY key')).toEqual([
    { key: '1', state: 'cancelled', payload: { left: true }, result: null, error: null },
    { key: '2', state: 'done', payload: { left: true }, result: { id: 7 }, error: null },
    { key: '3', state: 'done', payload: 3, result: { left: true }, error: null },
    { key: '4', state: 'failed', payload: 4, result: null, error: null },
    { key: '5', state: 'failed', payload: 5, result: null, error: 'no phone' },
  ])
})
it('finds what dead letters and parked events keep, whatever the case', async () => {
  const parked = of({ who: 'ANA' })
  await within((ports) => ports.parked.park('one', [{ envelope: parked }, { envelope: of({ who: 'Luis' }) }]))
  await as(a)(({ letters }) =>
    letters.add({ source: 's', name: 'n', error: 'no', attempts: 1, envelope: { a: 'ana' } }),
  )
  expect(await within(({ people }) => people.envelopes('ana'))).toEqual([{ a: 'ana' }, parked])
})
it('changes and finds nothing of another tenant', async () => {
  await within(({ parked }) => parked.park('one', [{ envelope: of({ who: 'Ana' }) }]))
  await within(({ people }) => people.mark([Uint8Array.of(1)], new Date()))
  expect(await forget('ana', b)).toBe(0)
  const theirs = await within(
    async ({ people }) => [
      ...[await people.envelopes('ana'), await people.erasureOf([Uint8Array.of(1)]), await people.newestErasure()],
    ],
    b,
  )
  expect(theirs).toEqual([[], undefined, undefined])
})
it('knows the latest erasure of a mark, whichever came last', async () => {
  const [first, second] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')]
  const [one, two, never] = [Uint8Array.of(1, 2), Uint8Array.of(3), Uint8Array.of(4)]
  await within(({ people }) => people.mark([one, one, two], second))
  await within(({ people }) => people.mark([one], first))
  await within(({ people }) => people.mark([two], first))
  const erasures = await within(async ({ people }) => [
    await people.erasureOf([one, never]),
    await people.erasureOf([never]),
  ])
  expect(erasures).toEqual([second, undefined])
})
it('asks for the newest erasure every two seconds, and at once after its own mark', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const tenant = tenantId(newId())
  const newest = () => within(({ people }) => people.newestErasure(), tenant)
  const mark = (day: string, people = port().people) =>
    within(() => people.mark([Uint8Array.of(9)], new Date(day)), tenant)
  const elsewhere = new PostgresPeopleRecords(port().database, () => tenant)
  expect(await newest()).toBeUndefined()
  await mark('2026-01-01')
  expect(await newest()).toEqual(new Date('2026-01-01'))
  await mark('2026-02-01', elsewhere)
  vi.advanceTimersByTime(1999)
  expect(await newest()).toEqual(new Date('2026-01-01'))
  vi.advanceTimersByTime(1)
  expect(await newest()).toEqual(new Date('2026-02-01'))
  await mark('2026-03-01')
  expect(await newest()).toEqual(new Date('2026-03-01'))
})
it('keeps the last answer of each service until it is fetched or too old', async () => {
  const request = newId()
  await within(async ({ people }) => {
    await people.keepAnswer(request, 'orders', 'first')
    await people.keepAnswer(request, 'orders', 'second')
    await people.keepAnswer(request, 'chat', 'c')
    await people.keepAnswer(newId(), 'chat', 'of another request')
  })
  expect(await within(({ people }) => people.answers(request))).toEqual([
    { service: 'chat', sealed: 'c' },
    { service: 'orders', sealed: 'second' },
  ])
  expect(await within(({ people }) => people.dropAnswers(new Date(Date.now() - 60_000)))).toBe(0)
  expect(await within(({ people }) => people.dropAnswers(new Date(Date.now() + 60_000)))).toBe(3)
  expect(await within(({ people }) => people.answers(request))).toEqual([])
})
it('asks nothing without a tenant', async () => {
  await expect((async () => new PostgresPeopleRecords(port().database, scope).newestErasure())()).rejects.toMatchObject(
    {
      code: 'tenancy.missing',
    },
  )
})
