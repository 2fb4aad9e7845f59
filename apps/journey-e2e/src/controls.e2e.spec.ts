import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flowStory, readyFlows } from './flows.story.testing.ts'
import { until } from './http.ts'
import { missed, shipped } from './parcels.testing.ts'
import { World } from './world.ts'

const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

const reason = 'a spec'
const control = async (kind: 'messages' | 'agents' | 'learning' = 'messages') =>
  (await world.platform.call('controls.list', {})).data.find((one) => one.kind === kind)!
const messages = async () => (await world.sandbox.state()).messages.total
/** So many more than `count` before. */
const more = (what: string, count: () => Promise<number>, before: number, by: number) =>
  until(what, async () => ((await count()) >= before + by ? true : undefined))
const held = async () => (await control()).withheldToday

it.each([
  ['the master switch', { on: false }, 'off'],
  ['the dry run', { dryRun: true }, 'dry_run'],
  ['a pilot in another city', { pilot: { cities: ['Leticia'] } }, 'outside_pilot'],
  ['a pilot with another carrier', { pilot: { carriers: ['servientrega'] } }, 'outside_pilot'],
  ['the limit of a day', { limits: { perDay: 0 } }, 'per_day'],
  ['the limit of a phone', { limits: { perPhonePerDay: 0 } }, 'per_phone'],
] as const)('lets no message reach a phone: %s', async (_, change, because) => {
  await world.platform.call('controls.set', { kind: 'messages', reason, ...(change as object) })
  const [before, kept] = [await messages(), await held()]
  await world.sandbox.placeOrders({ count: 3, ratePerSecond: 50 })
  await more('three are withheld', held, kept, 3)
  expect(await messages()).toBe(before)
  const { data } = await world.platform.call('controls.withheld', { limit: 3 })
  expect(data.map((one) => [one.because, one.what])).toEqual(Array(3).fill([because, 'guia_creada']))
})

it('answers who writes also while the master switch is off', async () => {
  await world.platform.call('controls.set', { kind: 'messages', reason, on: false })
  const before = await messages()
  await world.sandbox.writes('+573105550101', 'hola')
  await more('an answer', messages, before, 1)
})

it('holds back what is paused, and sends it once when it goes on', async () => {
  await world.platform.call('controls.set', { kind: 'messages', reason })
  await world.platform.call('controls.pause', { kind: 'messages', reason })
  const before = await messages()
  await world.sandbox.placeOrders({ count: 3, ratePerSecond: 50 })
  await until('three wait', async () => ((await control()).waiting >= 3 ? true : undefined))
  expect(await messages()).toBe(before)
  await world.platform.call('controls.resume', { kind: 'messages', reason })
  await more('three messages', messages, before, 3)
  expect((await world.sandbox.state()).messages).toMatchObject({ total: before + 3, duplicates: 0 })
})

it('makes no turn of learning while that is paused, and none when it is switched off', async () => {
  await world.platform.call('controls.pause', { kind: 'learning', reason })
  await world.platform.call('turns.look', {})
  await until('it waits', async () => ((await control('learning')).waiting >= 1 ? true : undefined))
  await world.platform.call('controls.set', { kind: 'learning', reason, on: false })
  await world.platform.call('controls.resume', { kind: 'learning', reason })
  await until('it is withheld', async () => ((await control('learning')).withheldToday >= 1 ? true : undefined))
  const { data } = await world.platform.call('controls.withheld', { limit: 1 })
  expect(data).toMatchObject([{ kind: 'learning', because: 'off', what: 'turn' }])
})

describe('an agent that starts by itself', () => {
  const AGENT = 'novedades'
  const runs = async () => (await world.platform.call('agent_runs.list', { agent: AGENT, limit: 100 })).data
  const approvals = async () => (await world.platform.call('approvals.list', { limit: 100 })).data.length
  /** The carrier says that nobody was at home: this starts the agent. */
  const novedad = async () => missed(world, await shipped(world))
  beforeAll(() => world.platform.call('agents.change', { id: AGENT, enabled: true }))

  it('waits while agents are paused, and goes on after', async () => {
    await world.platform.call('controls.pause', { kind: 'agents', reason })
    await novedad()
    await until('it waits', async () => ((await control('agents')).waiting >= 1 ? true : undefined))
    expect([(await runs()).map(({ state }) => state), await approvals()]).toEqual([['new'], 0])
    await world.platform.call('controls.resume', { kind: 'agents', reason })
    await more('its question', approvals, 0, 1)
  })
  it('does not begin while agents are switched off', async () => {
    const before = await approvals()
    await world.platform.call('controls.set', { kind: 'agents', reason, on: false })
    await novedad()
    const [run] = await until('its end', async () => {
      const all = await runs()
      return all.length === 2 && all[0]!.state === 'ended' ? all : undefined
    })
    expect([run!.end, run!.reason, await approvals()]).toEqual(['failed', 'controls.off', before])
    const { data } = await world.platform.call('controls.withheld', { limit: 1 })
    expect(data).toMatchObject([{ kind: 'agents', because: 'off', what: AGENT }])
  })
})

describe('a flow of the merchant', () => {
  beforeAll(() => world.platform.call('controls.set', { kind: 'agents', reason }))

  it('runs on real orders: reads, decides, asks a person, acts once, and leaves a receipt', () => flowStory(world))
  it('can be begun with a ready one, which can be published as it is', () => readyFlows(world))
})
