import { newId, type TenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import type { Database } from './database.ts'
import { envelopeOf } from './event-bus.contract.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { DeadLetters, EffectLedger, Envelope } from './spine.ts'

export interface DeadLettersUnderTest {
  readonly database: Database
  readonly deadLetters: DeadLetters
  readonly ledger: EffectLedger
  /** Publishes all committed events on a bus; resolves to what came there since the last call. */
  carried(): Promise<Envelope[]>
}

/** The law of dead letters. */
export function deadLettersContract(make: MakePort<DeadLettersUnderTest>): void {
  const { a, b, as, inA, inB, port } = underLaw(make)
  const letterOf = (envelope: unknown, source = 'orders') => ({
    source,
    name: 'law.happened',
    error: 'no',
    attempts: 3,
    envelope,
  })
  /** Adds a dead letter and finds it. */
  const buried = async (tenant: TenantId, envelope: unknown, source?: string) => {
    await as(tenant)(({ deadLetters }) => deadLetters.add(letterOf(envelope, source)))
    return (await as(tenant)(({ deadLetters }) => deadLetters.list({ limit: 1 })))[0]!
  }

  it('keeps a dead letter when the surrounding transaction rolls back', async () => {
    const envelope = envelopeOf('ñ "k"', 1, a)
    const failed = inA(({ database, deadLetters }) =>
      database.transaction(async () => {
        await deadLetters.add(letterOf(envelope))
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    const [letter] = await inA(({ deadLetters }) => deadLetters.list({ limit: 9 }))
    expect(letter).toMatchObject({ ...letterOf(envelope), replayedAt: undefined })
    expect(Date.parse(letter!.at)).toBeGreaterThan(Date.now() - 60_000)
  })
  it('forgets a letter that was recorded in a transaction that rolled back', async () => {
    const recorded = (fails: boolean) =>
      inA(({ database, deadLetters }) =>
        database.separateTransaction(async () => {
          await deadLetters.record(letterOf({ recorded: fails }))
          if (fails) throw new Error('no')
        }),
      )
    await expect(recorded(true)).rejects.toThrow('no')
    await recorded(false)
    const letters = await inA(({ deadLetters }) => deadLetters.list({ limit: 9 }))
    const envelopes = letters.map((one) => one.envelope)
    expect(envelopes).toContainEqual({ recorded: false })
    expect(envelopes).not.toContainEqual({ recorded: true })
  })
  it('lists the newest first, in pages', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n++) ids.unshift((await buried(b, envelopeOf('k', n, b))).id)
    const page = (after?: string) => inB(({ deadLetters }) => deadLetters.list({ after, limit: 2 }))
    const pages = [await page(), await page(ids[1]), await page(ids[3]), await page(ids[4])]
    expect(pages.map((some) => some.map((one) => one.id))).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4), []])
  })
  it('puts the event back unchanged, once', async () => {
    const envelope = envelopeOf('back', 2, a)
    const { id } = await buried(a, envelope)
    await inA(({ deadLetters }) => deadLetters.replay(id))
    expect(await port().carried()).toEqual([envelope])
    await expect(inA(({ deadLetters }) => deadLetters.replay(id))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'dead_letter.already_replayed',
    })
    expect(await port().carried()).toEqual([])
    const listed = await inA(({ deadLetters }) => deadLetters.list({ limit: 9 }))
    expect(listed.find((one) => one.id === id)!.replayedAt).toBeDefined()
  })
  it('puts it back once when several ask at the same time', async () => {
    const { id } = await buried(a, envelopeOf('race', 3, a))
    const ends = await Promise.allSettled(Array.from({ length: 6 }, () => inA((one) => one.deadLetters.replay(id))))
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1)
    expect(await port().carried()).toHaveLength(1)
  })
  it('undoes a replay whose transaction rolls back', async () => {
    const { id } = await buried(a, envelopeOf('rolled', 4, a))
    const failed = inA(({ database, deadLetters }) =>
      database.transaction(async () => {
        await deadLetters.replay(id)
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    expect(await port().carried()).toEqual([])
    await inA(({ deadLetters }) => deadLetters.replay(id))
    expect(await port().carried()).toHaveLength(1)
  })
  it('refuses an event so old that the inbox of other groups no longer has it', async () => {
    const { id } = await buried(a, { ...envelopeOf('old', 5, a), at: '2001-01-01T00:00:00.000Z' })
    await expect(inA(({ deadLetters }) => deadLetters.replay(id))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'dead_letter.too_old',
    })
    expect(await port().carried()).toEqual([])
  })
  it('puts back nothing of a person who was erased', async () => {
    const { id } = await buried(a, { ...envelopeOf('erased', 7, a), forgotten: true })
    await expect(inA(({ deadLetters }) => deadLetters.replay(id))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'dead_letter.person_erased',
    })
    expect(await port().carried()).toEqual([])
  })
  it('starts a failed effect again, as uncertain', async () => {
    const kind = `law.${newId()}`
    await inA(({ database, ledger }) =>
      database.transaction(() => ledger.enqueue([{ kind, key: 'k', payload: { n: 1 }, correlation: newId() }])),
    )
    const [effect] = await port().ledger.claimDue([kind], 1)
    await inA(({ database, ledger }) =>
      database.transaction(() => ledger.settle(effect!.id, { state: 'failed', error: 'no' })),
    )
    const { id } = await buried(a, { effectId: effect!.id, kind, payload: { n: 1 } }, `effect:${kind}`)
    expect(await port().ledger.claimDue([kind], 1)).toEqual([])
    await inA(({ deadLetters }) => deadLetters.replay(id))
    expect(await port().ledger.claimDue([kind], 1)).toMatchObject([
      { id: effect!.id, tenant: a, uncertain: true, attempts: 1, payload: { n: 1 } },
    ])
    expect(await port().carried()).toEqual([])
  })
  it('never lets tenant A meet tenant B', async () => {
    const { id } = await buried(a, envelopeOf('mine', 6, a))
    const theirs = await inB(({ deadLetters }) => deadLetters.list({ limit: 100 }))
    expect(theirs.map((one) => one.id)).not.toContain(id)
    for (const unknown of [id, newId()])
      await expect(inB(({ deadLetters }) => deadLetters.replay(unknown))).rejects.toMatchObject({
        kind: 'not_found',
        code: 'dead_letter.not_found',
      })
    expect(await port().carried()).toEqual([])
  })
  refusesWithoutTenant(() => port().deadLetters, {
    bury: (letters) => letters.add(letterOf({})),
    list: (letters) => letters.list({ limit: 1 }),
    replay: (letters) => letters.replay(newId()),
  })
}
