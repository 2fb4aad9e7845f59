import { newId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Database } from './database.ts'
import { envelopeOf } from './event-bus.contract.ts'
import { type MakePort, underLaw } from './law.contract.ts'
import type { Envelope, Outbox } from './spine.ts'

export interface OutboxUnderTest {
  readonly database: Database
  readonly outbox: Outbox
  /** Publishes all committed events on a bus; resolves to what came there since the last call, in order. */
  carried(): Promise<Envelope[]>
}

/** The law of outboxes. */
export function outboxContract(make: MakePort<OutboxUnderTest>): void {
  const { a, b, inA, inB, port } = underLaw(make)
  const tell = (key: string, ...numbers: number[]) =>
    inA(({ database, outbox }) =>
      database.separateTransaction(() => outbox.append(numbers.map((n) => envelopeOf(key, n, a)))),
    )
  const told = async () => (await port().carried()).map((one) => (one.data as { n: number }).n)

  it('publishes the events of a transaction, in order, after its commit', async () => {
    await inA(({ database, outbox, carried }) =>
      database.transaction(async () => {
        await outbox.append([envelopeOf('k', 1, a), envelopeOf('k', 2, a)])
        await outbox.append([])
        await outbox.append([envelopeOf('k', 3, a)])
        expect(await carried()).toEqual([])
      }),
    )
    expect(await told()).toEqual([1, 2, 3])
    expect(await told()).toEqual([])
  })
  it('publishes nothing of a transaction that rolled back', async () => {
    const failed = inA(({ database, outbox }) =>
      database.transaction(async () => {
        await outbox.append([envelopeOf('k', 4, a)])
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    expect(await told()).toEqual([])
  })
  it('publishes the events of a separate transaction although the surrounding one rolled back', async () => {
    const failed = inA(({ database, outbox }) =>
      database.transaction(async () => {
        await outbox.append([envelopeOf('k', 5, a)])
        await tell('k', 6)
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    expect(await told()).toEqual([6])
  })
  it('keeps order from one transaction to the next', async () => {
    for (let n = 10; n < 20; n += 2) await tell('order', n, n + 1)
    expect(await told()).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  })
  it('publishes each event once when many transactions run at the same time', async () => {
    const works = Array.from({ length: 24 }, (_, n) => tell(`many${n % 3}`, 100 + 2 * n, 101 + 2 * n))
    await Promise.all(works)
    expect((await told()).sort((x, y) => x - y)).toEqual(Array.from({ length: 48 }, (_, n) => 100 + n))
  })
  it('accepts events of concurrent works', async () => {
    await inA(({ database, outbox }) =>
      database.transaction(() =>
        database.concurrently([1, 2, 3].map((n) => () => outbox.append([envelopeOf(`side${n}`, n, a)]))),
      ),
    )
    expect((await told()).sort()).toEqual([1, 2, 3])
  })
  it('publishes an envelope unchanged, with any JSON in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'binary', minLength: 1 }), async (data, key) => {
        const given = { ...envelopeOf(key.replaceAll('\u0000', '-'), 0, a), causation: newId(), data: asJson(data) }
        await inA(({ database, outbox }) => database.transaction(() => outbox.append([given])))
        expect(await port().carried()).toEqual([given])
      }),
      { numRuns: 40 },
    )
  })
  it('refuses an event of another tenant, and all events appended with it', async () => {
    const forged = inB(({ database, outbox }) =>
      database.transaction(() => outbox.append([envelopeOf('k', 7, b), envelopeOf('k', 8, a)])),
    )
    await expect(forged).rejects.toThrow()
    expect(await told()).toEqual([])
  })
  it('throws outside a transaction, and without a tenant', async () => {
    await expect(inA(({ outbox }) => outbox.append([envelopeOf('k', 9, a)]))).rejects.toMatchObject({
      code: 'database.no_transaction',
    })
    const { database, outbox } = port()
    await expect(
      (async () => database.transaction(() => outbox.append([envelopeOf('k', 9, a)])))(),
    ).rejects.toMatchObject({ code: 'tenancy.missing' })
  })
}

/** As JSON can hold it: no -0, no half of a surrogate pair. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value).toWellFormed())
