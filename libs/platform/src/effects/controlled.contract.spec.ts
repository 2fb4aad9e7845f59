import { newId, tenantId } from '@litper/kernel'
import type { ControlChange, Leaving } from '@litper/ports'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PostgresControls } from '../../../adapters/src/postgres/spine/controls.ts'
import { PostgresDeadLetters } from '../../../adapters/src/postgres/spine/dead-letters.ts'
import { PostgresEffectLedger } from '../../../adapters/src/postgres/spine/effect-ledger.ts'
import { PostgresOutbox } from '../../../adapters/src/postgres/spine/outbox.ts'
import { Signals } from '../../../adapters/src/postgres/spine/signals.ts'
import { currentTenant, runInContext } from '../context/context.ts'
import { Effects } from './effects.ts'
import { EffectRunner } from './runner.ts'

let test: TestDatabase
let stop: () => Promise<void>
let controls: PostgresControls
let ledger: PostgresEffectLedger
const pass = vi.fn()
const left: string[] = []
const refused: string[] = []
beforeAll(async () => {
  test = await startTestDatabase({ scope: currentTenant })
  const signals = await new Signals(test.db.spine).open()
  ledger = await new PostgresEffectLedger(test.db, signals).open()
  const wake = () => signals.notify('litper_effects')
  controls = new PostgresControls(test.db, { scope: currentTenant, secret: 'a secret', wake })
  pass.mockImplementation((...given: Parameters<PostgresControls['pass']>) => controls.pass(...given))
  const handler = {
    act: async ({ name }: Named) => void left.push(name),
    leaving: async ({ name, automatic = true, ...about }: Named) =>
      automatic ? { kind: 'messages' as const, what: name, ...about } : undefined,
    refused: async ({ name }: Named, error: unknown) => void refused.push(`${name} ${(error as Error).message}`),
  }
  const runner = new EffectRunner(new Map([['notice', { options: { kind: 'notice' }, handler: handler as never }]]), {
    database: test.db,
    ledger,
    deadLetters: new PostgresDeadLetters(test.db, new PostgresOutbox(test.db, signals)),
    controls: { pass },
    log: vi.fn(),
  })
  runner.start()
  stop = async () => {
    await runner.stop()
    signals.close()
    await test.stop()
  }
})
afterAll(() => stop())

interface Named extends Partial<Pick<Leaving, 'city' | 'carrier' | 'phone'>> {
  readonly name: string
  /** False: an answer to somebody. */
  readonly automatic?: boolean
}
/** A tenant of its own for each example. */
function merchant() {
  const tenant = tenantId(newId())
  const within = <T>(work: () => Promise<T>) =>
    runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
  const set = (change: Partial<ControlChange>) =>
    within(() => controls.set('messages', { on: true, dryRun: false, limits: {}, ...change }, 'ana'))
  const order = (payload: Named) =>
    within(() => test.db.transaction(() => new Effects(ledger).schedule('notice', newId(), payload)))
  return { within, set, order }
}
const eventually = (all: string[], text: string) => vi.waitFor(() => expect(all).toContain(text), 5000)

it('asks no control where the tenant has set none, nor where all are back at the default', async () => {
  const { order, set } = merchant()
  await order({ name: 'free' })
  await eventually(left, 'free')
  await set({ on: false })
  await set({})
  await order({ name: 'free again' })
  await eventually(left, 'free again')
  expect(pass).not.toHaveBeenCalled()
})
it.each([
  ['off', { on: false }, 'controls.off'],
  ['dry run', { dryRun: true }, 'controls.dry_run'],
  ['pilot', { pilot: { cities: ['Cali'], carriers: [] } }, 'controls.outside_pilot'],
  ['day', { limits: { perDay: 0 } }, 'controls.per_day'],
  ['phone', { limits: { perPhonePerDay: 0 } }, 'controls.per_phone'],
] as const)('lets nothing leave: %s', async (name, change, code) => {
  const { order, set, within } = merchant()
  await set(change as Partial<ControlChange>)
  await order({ name, city: 'Medellín', phone: '+573001112233' })
  await eventually(refused, `${name} ${code}`)
  expect(left).not.toContain(name)
  expect(await within(() => controls.withheld({ limit: 5 }))).toMatchObject([{ what: name, city: 'Medellín' }])
  const letters = await within(() =>
    test.db.transaction(() => test.db.session().query('SELECT FROM spine.dead_letters')),
  )
  expect(letters).toEqual([])
})
it('holds back what is paused and lets it leave, once, when it goes on', async () => {
  const { order, within } = merchant()
  await within(() => controls.pause('messages', 'a complaint', 'ana'))
  await order({ name: 'held' })
  const waiting = async () => (await within(() => controls.list()))[0]!.waiting
  await vi.waitFor(async () => expect(await waiting()).toBe(1), 5000)
  expect(left).not.toContain('held')
  await within(() => controls.resume('messages', 'answered', 'ana'))
  await eventually(left, 'held')
  expect(left.filter((one) => one === 'held')).toHaveLength(1)
  expect(await waiting()).toBe(0)
})
it('lets an answer to somebody leave', async () => {
  const { order, set } = merchant()
  await set({ on: false })
  await order({ name: 'answer', automatic: false })
  await eventually(left, 'answer')
})
