import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from './http.ts'
import { World } from './world.ts'

const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

const reason = 'a spec'
const control = async () =>
  (await world.platform.call('controls.list', {})).data.find((one) => one.kind === 'messages')!
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
