import { newId, type TenantId } from '@litper/kernel'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Database } from './database.ts'
import { envelopeOf } from './event-bus.contract.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { NewParkedEvent, ParkedEvents } from './parked-events.ts'
import type { Envelope, Inbox } from './spine.ts'

export interface ParkedUnderTest {
  readonly database: Database
  readonly parked: ParkedEvents
  readonly inbox: Inbox
}

/** What every table of parked events promises. */
export function parkedEventsContract(make: MakePort<ParkedUnderTest>): void {
  const { a, b, as, inA, inB, port } = underLaw(make)
  let group: string
  beforeEach(() => {
    group = `g${newId()}`
  })
  const event = (key: string, n = 0, tenant = a) => envelopeOf(key, n, tenant)
  const within = <T>(work: (port: ParkedUnderTest) => Promise<T>, tenant: TenantId = a) =>
    as(tenant)((ports) => ports.database.separateTransaction(() => work(ports)))
  const park = (...events: NewParkedEvent[]) =>
    within(({ parked }) => parked.park(group, events), events[0]!.envelope.tenant)
  const admit = (...events: Envelope[]) => within(({ parked }) => parked.admit(group, events), events[0]!.tenant)
  const take = (most = 100, tenant = a) => within(({ parked }) => parked.take(group, most), tenant)
  const numbers = (taken: readonly { envelope: Envelope }[]) =>
    taken.map(({ envelope }) => (envelope.data as { n: number }).n)

  it('admits what has nothing waiting before it, once, and puts the rest behind what waits', async () => {
    const [first, second, other] = [event('k', 1), event('k', 2), event('other', 3)]
    await park({ envelope: first })
    expect(await admit(second, other, other)).toEqual(new Set([other.id]))
    expect(await admit(other)).toEqual(new Set())
    expect(await within(({ inbox }) => inbox.claim(group, [other.id, second.id]))).toEqual(new Set([second.id]))
    expect(numbers(await take())).toEqual([1, 2])
  })
  it('admits and parks nothing in a transaction that rolls back', async () => {
    const [waiting, late, fresh] = [event('k', 1), event('k', 2), event('f', 3)]
    await park({ envelope: waiting })
    const failed = within(async ({ parked }) => {
      await parked.admit(group, [late, fresh])
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(numbers(await take())).toEqual([1])
    expect(await admit(fresh)).toEqual(new Set([fresh.id]))
  })
  it('gives back what was parked as it came, in order per key, no more than asked for', async () => {
    const whole = { ...event('ñ "k"', 1), traceparent: '00-1-2-01', data: { n: 1, text: '\\ \u0000 ñ' } }
    await park({ envelope: whole }, { envelope: event('z', 2) }, { envelope: event('ñ "k"', 3) })
    expect(await take(1)).toEqual([{ envelope: whole, attempts: 0, failed: false }])
    expect(numbers(await take(2))).toEqual([1, 2])
    expect(numbers(await take())).toEqual([1, 2, 3])
  })
  it('parks an event once', async () => {
    const envelope = event('k', 1)
    await park({ envelope }, { envelope })
    await park({ envelope, error: 'again' })
    expect(await take()).toEqual([{ envelope, attempts: 0, failed: false }])
  })
  it('takes any key, however long, and any error', async () => {
    const keys = ['x'.repeat(20_000), 'nul \u0000', '\ud800 half', '\ud801 half', '']
    for (const [n, key] of keys.entries()) {
      await park({ envelope: event(key, n), error: 'nul \u0000' })
      expect(await inA(({ parked }) => parked.list({ limit: 1 }))).toMatchObject([{ error: 'nul ' }])
      expect(await admit(event(key, n + 10))).toEqual(new Set())
    }
    for (const n of keys.keys())
      for (const wanted of [n, n + 10]) {
        const [first] = await take()
        expect(numbers([first!])).toEqual([wanted])
        await within(({ parked }) => parked.remove(group, [first!.envelope.id]))
      }
  })
  it('gives what failed alone, and what comes before it without it', async () => {
    await park(
      { envelope: event('a', 1) },
      { envelope: event('b', 2), error: 'no', attempts: 1 },
      { envelope: event('c', 3) },
    )
    expect(numbers(await take())).toEqual([1])
    await within(async ({ parked }) =>
      parked.remove(
        group,
        (await parked.take(group, 9)).map((one) => one.envelope.id),
      ),
    )
    expect(await take()).toMatchObject([{ attempts: 1, failed: true }])
    await within(async ({ parked }) =>
      parked.remove(
        group,
        (await parked.take(group, 9)).map((one) => one.envelope.id),
      ),
    )
    const [last] = await take()
    await within(({ parked }) => parked.doubt(group, [last!.envelope.id], 'its run failed'))
    expect(await take()).toMatchObject([{ attempts: 0, failed: true }])
  })
  it('keeps a key back as a whole until its time, also what comes meanwhile', async () => {
    const first = event('k', 1)
    await park({ envelope: first, error: 'no', attempts: 1, waitMs: 30_000 })
    await admit(event('k', 2))
    const other = event('other', 3)
    await park({ envelope: other })
    expect(numbers(await take())).toEqual([3])
    await within(({ parked }) => parked.remove(group, [other.id]))
    await within(({ parked }) => parked.postpone(group, first, 0, 'still no', true))
    expect(await take()).toMatchObject([{ envelope: { data: { n: 1 } }, attempts: 2, failed: true }])
    await within(({ parked }) => parked.postpone(group, first, 30_000, 'away', false))
    await admit(event('k', 4))
    expect(await take()).toEqual([])
    await within(({ parked }) => parked.postpone(group, first, 0, 'away', false))
    expect((await take())[0]).toMatchObject({ attempts: 2 })
    await within(({ parked }) => parked.remove(group, [first.id]))
    expect(numbers(await take())).toEqual([2, 4])
  })
  it('never gives an event before one of its key that is put off, although it came while that was decided', async () => {
    const first = event('k', 1)
    await park({ envelope: first })
    const { promise: written, resolve: write } = Promise.withResolvers<void>()
    const { promise: end, resolve: commit } = Promise.withResolvers<void>()
    const postponing = within(async ({ parked }) => {
      await parked.postpone(group, first, 700, 'no', true)
      write()
      await end
    })
    await written
    await admit(event('k', 2))
    commit()
    await postponing
    expect(await take()).toEqual([])
    await vi.waitFor(async () => expect(numbers(await take())).toEqual([1]), 5000)
    await within(({ parked }) => parked.remove(group, [first.id]))
    expect(numbers(await take())).toEqual([2])
  })
  it('admits an event whose key became free while it was asked for', async () => {
    const [first, second, known] = [event('k', 1), event('k', 2), event('other', 3)]
    await park({ envelope: first })
    const { promise: done, resolve: tell } = Promise.withResolvers<void>()
    const { promise: end, resolve: commit } = Promise.withResolvers<void>()
    const handling = within(async ({ parked, inbox }) => {
      await inbox.claim(group, [first.id, known.id])
      await parked.remove(group, [first.id])
      tell()
      await end
    })
    await done
    const asked = admit(known, second) // sees the key still taken, then waits for whoever claims the other event
    await new Promise((resolve) => setTimeout(resolve, 200))
    commit()
    await handling
    expect(await asked).toEqual(new Set([second.id]))
  })
  it('gives nothing to a second while a first has the turn, and the same again when that fails', async () => {
    await park({ envelope: event('k', 1) }, { envelope: event('l', 2) })
    const { promise: taken, resolve: tell } = Promise.withResolvers<void>()
    const { promise: end, reject: fail } = Promise.withResolvers<void>()
    const first = within(async ({ parked }) => {
      await parked.take(group, 1)
      tell()
      await end
    })
    await taken
    expect(await take()).toEqual([])
    await park({ envelope: event('k', 3, b) })
    expect(numbers(await take(9, b))).toEqual([3])
    fail(new Error('died'))
    await expect(first).rejects.toThrow('died')
    expect(numbers(await take())).toEqual([1, 2])
  })
  it('says whose events are due, and when the next ones are', async () => {
    expect(await port().parked.due(group)).toEqual({ tenants: [] })
    await park({ envelope: event('k', 1, a), waitMs: 60_000 })
    await park({ envelope: event('k', 2, b) })
    const { tenants, nextMs } = await port().parked.due(group)
    expect(tenants).toEqual([b])
    expect(nextMs).toBeGreaterThan(50_000)
    expect(nextMs).toBeLessThanOrEqual(60_000)
    await park({ envelope: event('l', 3, a) })
    expect((await port().parked.due(group)).tenants.sort()).toEqual([a, b].sort())
    expect(await port().parked.due(`${group}.other`)).toEqual({ tenants: [] })
  })
  it('shows an operator the keys whose first event failed, the newest first, in pages, and counts them', async () => {
    const bad = event('k', 1)
    await park({ envelope: bad, error: 'law.no', attempts: 2, waitMs: 60_000 })
    await admit(event('k', 2), event('fine', 3))
    await park({ envelope: event('l', 4), error: 'law.other', attempts: 1 }, { envelope: event('surplus', 5) })
    const mine = async (after?: string) =>
      (await inA(({ parked }) => parked.list({ after, limit: 100 }))).filter((one) => one.group === group)
    const [newest, oldest, ...none] = await mine()
    expect(none).toEqual([])
    expect(newest).toMatchObject({ key: 'l', waiting: 0 })
    expect(oldest).toMatchObject({
      key: 'k',
      event: bad.name,
      eventId: bad.id,
      error: 'law.no',
      attempts: 2,
      waiting: 1,
    })
    expect(Date.parse(oldest!.nextTry) - Date.parse(oldest!.since)).toBeGreaterThan(50_000)
    expect(await mine(newest!.id)).toEqual([oldest])
    expect(await inA(({ parked }) => parked.list({ limit: 1 }))).toHaveLength(1)
    expect((await port().parked.counts()).find((one) => one.group === group)).toEqual({ group, keys: 2, events: 4 })
  })
  it('never lets tenant A meet tenant B', async () => {
    const envelope = event('k', 1, a)
    await park({ envelope, error: 'no' })
    expect(await take(9, b)).toEqual([])
    expect(await admit(event('k', 2, b))).toHaveProperty('size', 1)
    await within(async ({ parked }) => {
      await parked.remove(group, [envelope.id])
      await parked.postpone(group, envelope, 60_000, 'theirs', true)
      await parked.doubt(group, [envelope.id], 'theirs')
    }, b)
    expect((await inB(({ parked }) => parked.list({ limit: 100 }))).filter((one) => one.group === group)).toEqual([])
    expect(await take()).toMatchObject([{ envelope, attempts: 0 }])
  })
  it('throws outside a transaction', async () => {
    const outside = { code: 'database.no_transaction', kind: 'bug' }
    await expect(inA(({ parked }) => parked.take('g', 1))).rejects.toMatchObject(outside)
    await expect(inA(({ parked }) => parked.admit('g', []))).rejects.toMatchObject(outside)
  })
  refusesWithoutTenant(() => port(), {
    list: ({ parked }) => parked.list({ limit: 1 }),
    take: ({ database, parked }) => database.transaction(() => parked.take('g', 1)),
  })
}
