import { DomainError, newId, tenantId, unavailable } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PostgresDeadLetters } from '../../../adapters/src/postgres/spine/dead-letters.ts'
import { PostgresEffectLedger } from '../../../adapters/src/postgres/spine/effect-ledger.ts'
import { PostgresOutbox } from '../../../adapters/src/postgres/spine/outbox.ts'
import { Signals } from '../../../adapters/src/postgres/spine/signals.ts'
import { currentTenant, runInContext } from '../context/context.ts'
import type { EffectHandler } from './effect.ts'
import { Effects } from './effects.ts'
import { EffectRunner } from './runner.ts'

let test: TestDatabase
const tenant = tenantId(newId())
const within = <T>(work: () => Promise<T>) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
beforeAll(async () => {
  test = await startTestDatabase({ scope: currentTenant })
})
afterAll(() => test.stop())

/** One process: its own connection, ledger and runner. */
async function runtime(kind: string, handler: EffectHandler, giveUpAfterMinutes?: number) {
  const { db } = test
  const signals = await new Signals(db.spine).open()
  const ledger = await new PostgresEffectLedger(db, signals).open()
  const log = vi.fn()
  const deadLetters = new PostgresDeadLetters(db, new PostgresOutbox(db, signals))
  const runner = new EffectRunner(new Map([[kind, { options: { kind, giveUpAfterMinutes }, handler }]]), {
    database: db,
    ledger,
    deadLetters,
    controls: { pass: async () => undefined },
    log,
  })
  const order = (key: string) => within(() => db.transaction(() => new Effects(ledger).schedule(kind, key, { key })))
  return { ledger, runner, log, order, deadLetters, signals, die: () => signals.close() }
}
const stateOf = async (kind: string) =>
  (await test.db.tenantQuery<{ state: string }>(tenant, 'SELECT state FROM spine.effects WHERE kind = $1', [kind])).map(
    (row) => row.state,
  )

it('acts once for a key, even when it is scheduled many times at once', async () => {
  const act = vi.fn(async () => 'done')
  const { runner, order, die } = await runtime('once', { act })
  const fresh = await Promise.all(Array.from({ length: 20 }, () => order('same')))
  expect(fresh.filter(Boolean)).toHaveLength(1)
  runner.start()
  await vi.waitFor(async () => expect(await stateOf('once')).toEqual(['done']))
  expect(act).toHaveBeenCalledTimes(1)
  await runner.stop()
  die()
})

it('asks what became of an attempt whose answer was lost before it acts again', async () => {
  const world: string[] = []
  const act = vi.fn(async () => {
    world.push('acted')
    throw unavailable('http.timeout')
  })
  const settle = vi.fn(async () => ({ done: 'it had' }))
  const { runner, order, die } = await runtime('lost', { act, settle })
  await order('k')
  runner.start()
  await vi.waitFor(async () => expect(await stateOf('lost')).toEqual(['done']), 10_000)
  expect(world).toEqual(['acted'])
  await runner.stop()
  die()
})

it('waits and logs no error when it is too early', async () => {
  let early = true
  const act = vi.fn(async () => {
    if (early) throw new NotYet(new Date(Date.now() + 300), 'too early')
  })
  const { runner, order, log, die } = await runtime('early', { act })
  await order('k')
  runner.start()
  await vi.waitFor(() => expect(act).toHaveBeenCalled())
  early = false
  await vi.waitFor(async () => expect(await stateOf('early')).toEqual(['done']), 10_000)
  expect(log).not.toHaveBeenCalled()
  await runner.stop()
  die()
})

it('does not try again after a refusal', async () => {
  const refused = vi.fn(async () => undefined)
  const act = async () => {
    throw new DomainError('carrier.refused', 'invalid')
  }
  const { runner, order, die } = await runtime('no', { act, refused })
  await order('k')
  runner.start()
  await vi.waitFor(async () => expect(await stateOf('no')).toEqual(['failed']))
  expect(refused).toHaveBeenCalledTimes(1)
  await runner.stop()
  die()
})

it('settles the effects that a dead process had claimed', async () => {
  const world: string[] = []
  const first = await runtime('crash', { act: async () => undefined })
  await first.order('k')
  expect(await first.ledger.claimDue(['crash'], 5)).toHaveLength(1)
  world.push('acted') // and then the power went
  first.die()
  const act = vi.fn(async () => void world.push('again'))
  const second = await runtime('crash', { act, settle: async () => ({ done: 'it had' }) })
  second.runner.start()
  await vi.waitFor(async () => expect(await stateOf('crash')).toEqual(['done']), 10_000)
  expect(world).toEqual(['acted'])
  await second.runner.stop()
  second.die()
})

it('makes an effect that was given up a dead letter; a replay settles it first, and works once', async () => {
  let broken = true
  const settle = vi.fn(async () => ({ retry: true as const }))
  const act = async () => {
    if (broken) throw unavailable('http.unreachable')
  }
  const { runner, order, deadLetters, die } = await runtime('given-up', { act, settle }, -1)
  await order('k')
  runner.start()
  await vi.waitFor(async () => expect(await stateOf('given-up')).toEqual(['failed']))
  await runner.stop()
  const [letter] = await within(() => deadLetters.list({ limit: 10 }))
  expect(letter).toMatchObject({ source: 'effect:given-up' })
  broken = false
  await within(() => deadLetters.replay(letter!.id))
  await expect(within(() => deadLetters.replay(letter!.id))).rejects.toThrow('already_replayed')
  const again = await runtime('given-up', { act, settle })
  again.runner.start()
  await vi.waitFor(async () => expect(await stateOf('given-up')).toEqual(['done']), 10_000)
  expect(settle).toHaveBeenCalled()
  await again.runner.stop()
  again.die()
  die()
})

it('remembers at the next attempt that an earlier one may have reached the vendor', async () => {
  const attempts = [unavailable('http.timeout'), unavailable('http.unreachable')]
  const act = vi.fn(async () => {
    throw attempts.shift() ?? new DomainError('carrier.refused', 'invalid')
  })
  const settle = vi.fn(async () => ({ retry: true as const }))
  const { runner, order, die } = await runtime('remembered', { act, settle, retryAt: () => new Date() })
  await order('k')
  runner.start()
  await vi.waitFor(async () => expect(await stateOf('remembered')).toEqual(['failed']), 10_000)
  expect(act).toHaveBeenCalledTimes(3)
  // before the second attempt, and before the third too, although the second reached nobody
  expect(settle).toHaveBeenCalledTimes(2)
  await runner.stop()
  die()
})

it('finds a slot for another tenant while the calls of one hang', async () => {
  const hang = Promise.withResolvers<void>()
  const acted: string[] = []
  const act = async (payload: unknown) => {
    const { key } = payload as { key: string }
    acted.push(key)
    if (key.startsWith('slow')) await hang.promise
  }
  const { runner, ledger, order, die } = await runtime('shared', { act })
  for (let n = 0; n < 70; n++) await order(`slow${n}`)
  runner.start()
  await vi.waitFor(() => expect(acted.length).toBeGreaterThanOrEqual(64), 10_000)
  const other = tenantId(newId())
  await runInContext({ tenant: other, actor: { kind: 'user', id: 't', roles: [] } }, () =>
    test.db.transaction(() => new Effects(ledger).schedule('shared', 'quick', { key: 'quick' })),
  )
  await vi.waitFor(() => expect(acted).toContain('quick'), 2000)
  expect(acted).toHaveLength(65)
  hang.resolve()
  await vi.waitFor(async () => expect(new Set(await stateOf('shared'))).toEqual(new Set(['done'])), 10_000)
  await runner.stop()
  die()
})
