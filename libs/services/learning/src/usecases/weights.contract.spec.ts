import { WeightsProven } from '@litper/contracts'
import { DEFAULT_WEIGHTS } from '@litper/metrics'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Turn } from '../domain/turn/index.ts'
import { idsFrom, learningWorld, type PlantedParcel, randomFrom } from '../learning.testing.ts'
import { rollBackTurn } from './end-turn.ts'
import { followMove, followStood } from './follow.ts'
import { followWeights } from './follow-weights.ts'

const DAY = 86_400_000
const BEGIN = Date.parse('2026-06-01T15:00:00.000Z')
let world: Awaited<ReturnType<typeof learningWorld>>
beforeAll(async () => {
  world = await learningWorld(new Date(BEGIN).toISOString())
})
afterAll(() => world.stop())

const random = randomFrom(11)
const someId = idsFrom(random)
/** Parcels of so many days, ten a day: who sent one back before does it again, and the weights make little of it. */
const parcels = (from: number, days: number, again = 0.6): PlantedParcel[] =>
  Array.from({ length: days * 10 }, (_, n) => {
    const refusedBefore = random() < 0.2
    const ended = random() < (refusedBefore ? again : 0.1) ? 'returned' : 'delivered'
    const madeAt = new Date(from + (n / 10) * DAY)
    return { orderId: someId(), madeAt, carrier: 'norte', city: 'Cali', ended, refusedBefore } as const
  })
const makeTurn = () => world.makeTurn()
const turns = () => world.within(() => world.parts.turns.page({ kind: 'weights', limit: 9 }))
const points = ({ from, to }: Turn) => [from, to] as { refused_before: number }[]
const proven = () =>
  world.told.heard
    .filter(({ name }) => name === WeightsProven.name)
    .map(({ data }) => WeightsProven.data.parse(data))
    .map(({ step, basis, points: given }) => [step, basis, given?.['refused_before']])
const heard = (version: number, refused_before: number, by: string) =>
  world.within(() =>
    followWeights(world.parts, {
      ...{ version, by, at: world.time.now.toISOString() },
      points: { ...DEFAULT_WEIGHTS.points, refused_before },
    }),
  )
/** Until the first look at a trial, with the parcels of its first week. */
async function passTrial() {
  await world.plantParcels(parcels(world.time.now.getTime() + DAY, 30))
  world.time.now = new Date(world.time.now.getTime() + 56 * DAY)
  await makeTurn()
}

it('proposes points from how parcels ended, proves them, watches them in the shadow, promotes them and takes them back', async () => {
  await world.plantParcels(parcels(BEGIN - 145 * DAY, 120))
  await makeTurn()
  const [trial] = await turns()
  expect(trial).toMatchObject({ state: 'trial', share: 0, place: '', from: null })
  expect(points(trial!)[1]!.refused_before).toBeGreaterThanOrEqual(45)
  expect(trial!.examined).toMatchObject({ golden: { verdict: 'better' }, replay: { verdict: 'better' } })
  expect(proven()).toEqual([]) // nobody is assessed by what is only tried

  await passTrial()
  const [promoted] = await turns()
  expect(promoted!.audit.map(({ step, by }) => [step, by])).toEqual([
    ['tried', 'learning'],
    ['promoted', 'learning'],
  ])
  const { refused_before } = points(promoted!)[1]!
  expect(proven()).toEqual([['promoted', 1, refused_before]])
  await heard(2, refused_before, `learning, turn ${promoted!.id}`)
  expect((await turns())[0]!.state).toBe('promoted')

  const word = { id: promoted!.id, by: 'ana', because: 'avisa de demasiadas' }
  for (let time = 0; time < 2; time++) await world.within(() => rollBackTurn(world.parts, word))
  expect(proven().slice(1)).toEqual([['rolled_back', 2, undefined]]) // null: as everybody begins
}, 60_000)

it('gives up what a person’s new weights have overtaken', async () => {
  await heard(3, DEFAULT_WEIGHTS.points.refused_before, 'analytics')
  world.time.now = new Date(world.time.now.getTime() + 31 * DAY) // it has rested
  await makeTurn()
  const [trial] = await turns()
  expect(trial!.state).toBe('trial')
  await heard(4, 20, 'ana')
  expect((await turns())[0]).toMatchObject({ id: trial!.id, state: 'refused' })
  await heard(3, 15, 'late') // of before: it changes nothing
  const inForce = await world.within(() => world.parts.inForce.lock({ kind: 'weights', topic: 'risk', place: '' }))
  expect(inForce).toMatchObject({ basis: 4, trial: null, setBy: 'ana', value: { refused_before: 20 } })
  const before = proven().length
  await makeTurn()
  await passTrial()
  expect((await turns())[0]).toMatchObject({ state: 'promoted', from: { refused_before: 20 } })
  expect(proven().slice(before)).toMatchObject([['promoted', 4, expect.any(Number)]])
}, 60_000)

it('knows how a parcel stood and how it ended from the events, in whatever order', async () => {
  const at = new Date(BEGIN - 400 * DAY).toISOString()
  const ids = [someId(), someId()]
  const stood = (orderId: string) =>
    followStood(world.parts, {
      ...{ orderId, waybillId: someId(), at, createdAt: at, state: 'exception', exceptions: 2, family: 'refused' },
      ...{ refusedBefore: true, around: { returnsOfAll: 0.2 } },
    })
  const moved = (orderId: string, state: 'returning' | 'delivered') =>
    followMove(world.parts, { orderId, carrier: 'tcc', city: 'Pasto', at, state })
  await world.within(() => stood(ids[0]!))
  await world.within(() => moved(ids[0]!, 'returning'))
  await world.within(() => moved(ids[1]!, 'delivered'))
  for (let time = 0; time < 2; time++) await world.within(() => stood(ids[1]!))
  const window = { from: new Date(at), until: new Date(Date.parse(at) + 1), limit: 9 }
  const seen = await world.within(() => world.parts.cases.seen({ kind: 'weights', topic: 'risk' }, window))
  expect(seen).toHaveLength(2)
  expect(seen.find(({ orderId }) => orderId === ids[0])).toEqual({
    ...{ orderId: ids[0], at, place: '', seenAt: Date.parse(at), cameBack: true },
    parcel: { createdAt: Date.parse(at), state: 'exception', exceptions: 2, family: 'refused', refusedBefore: true },
    around: { returnsOfAll: 0.2 },
  })
})
