import { CarrierPriorChanged } from '@litper/contracts'
import { choiceOf } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { idsFrom, learningWorld, type PlantedParcel, randomFrom } from '../learning.testing.ts'
import { rollBackTurn } from './end-turn.ts'
import { followMade, followMove } from './follow.ts'
import { type ReadPrior, readPriors } from './read-priors.ts'

const DAY = 86_400_000
const BEGIN = Date.parse('2026-06-01T15:00:00.000Z')
let world: Awaited<ReturnType<typeof learningWorld>>
beforeAll(async () => {
  world = await learningWorld(new Date(BEGIN).toISOString())
})
afterAll(() => world.stop())

const random = randomFrom(13)
const someId = idsFrom(random)
/** In Cúcuta «norte» delivers more, everywhere else the two are alike. */
const delivers = (city: string, carrier: string) => random() < (city === 'Cúcuta' && carrier === 'norte' ? 0.95 : 0.7)
/** What tracking knows: from the events alone. */
const inForce = new Map<string, Parameters<typeof choiceOf<string>>[0]>()
const steps: string[] = []
let heard = 0
function hear(): string[] {
  for (const { name, data } of world.told.heard.slice(heard)) {
    if (name !== CarrierPriorChanged.name) continue
    const { city, carrier: value, trial, step } = CarrierPriorChanged.data.parse(data)
    inForce.set(city, { value, trial: trial && { ...trial, value: trial.carrier } })
    steps.push(`${city} ${step}`)
  }
  heard = world.told.heard.length
  return steps
}
const parcels = (from: number, days: number): PlantedParcel[] =>
  ['Cúcuta', 'Cali', 'Leticia'].flatMap((city) =>
    Array.from({ length: days * (city === 'Leticia' ? 0.2 : 16) }, (_, n) => {
      const orderId = someId()
      const learnt = choiceOf(inForce.get(city) ?? { value: null, trial: null }, orderId)
      const carrier = learnt ?? (random() < 0.5 ? 'norte' : 'sur')
      const ended = delivers(city, carrier) ? 'delivered' : 'returned'
      return { orderId, madeAt: new Date(from + (n / 16) * DAY), carrier, city, ended } as const
    }),
  )
const makeTurn = () => world.makeTurn()
const turns = () => world.within(() => world.parts.turns.page({ kind: 'carrier', limit: 9 }))
const priors = () => world.within(() => readPriors(world.parts))

it('finds the carrier that delivers more in a city, tries it on a share, promotes it and takes it back', async () => {
  await world.plantParcels(parcels(BEGIN - 145 * DAY, 120))
  await makeTurn()
  expect(hear()).toEqual(['Cúcuta tried'])
  const [trial] = await turns()
  expect(trial).toMatchObject({ state: 'trial', place: 'Cúcuta', from: null, to: 'norte', share: 0.3 })
  const learnt = async () =>
    (await priors())
      .filter(({ since }) => since !== null)
      .map((one) => [one.place, one.value, one.isInForce, one.trial?.share, one.since])
  expect(await learnt()).toEqual([['Cúcuta', 'norte', false, 0.3, world.time.now.toISOString()]])
  await world.plantParcels(parcels(world.time.now.getTime(), 55))
  world.time.now = new Date(world.time.now.getTime() + 76 * DAY)
  await makeTurn()
  expect(hear()).toEqual(['Cúcuta tried', 'Cúcuta promoted'])
  expect(inForce.get('Cúcuta')).toEqual({ value: 'norte', trial: null })
  expect(await learnt()).toEqual([['Cúcuta', 'norte', true, undefined, world.time.now.toISOString()]])
  await world.within(() => rollBackTurn(world.parts, { id: trial!.id, by: 'ana', because: 'subió de precio' }))
  expect(hear().at(-1)).toBe('Cúcuta rolled_back')
  expect(inForce.get('Cúcuta')).toEqual({ value: null, trial: null })
  expect(await learnt()).toEqual([])
}, 60_000)

it('draws the share of few parcels towards the carrier’s share everywhere', async () => {
  const all = await priors()
  const [few, many] = ['Leticia', 'Cúcuta'].map(
    (city) => all.find(({ place, value }) => place === city && value === 'norte')!,
  )
  const everywhere = all.filter(({ value }) => value === 'norte')
  const total =
    everywhere.reduce((sum, { moved }) => sum + moved, 0) / everywhere.reduce((sum, one) => sum + one.messages, 0)
  const drawn = ({ moved, messages, share }: ReadPrior) =>
    Math.abs(share - moved / messages) / Math.abs(total - moved / messages)
  expect(few!.messages).toBeLessThan(25)
  expect(drawn(few!)).toBeGreaterThan(0.6)
  expect(drawn(many!)).toBeLessThan(0.1)
})

it('counts what became of the waybills that were made, within three weeks', async () => {
  const from = BEGIN - 400 * DAY
  const made = async (carrier: string, days: number, state: 'delivered' | 'returning' | 'cancelled' | undefined) => {
    const order = { orderId: someId(), carrier, city: 'Pasto' }
    const at = new Date(from + days * DAY).toISOString()
    if (state) await world.within(() => followMove(world.parts, { ...order, at, state }))
    await world.within(() => followMade(world.parts, { ...order, at: new Date(from).toISOString(), collects: true }))
  }
  await made('delivered', 5, 'delivered')
  await made('late', 22, 'delivered')
  await made('returning', 5, 'returning')
  await made('gone', 5, 'cancelled')
  await made('silent', 5, undefined)
  const window = { from: new Date(from), until: new Date(from + 1), limit: 9 }
  const seen = await world.within(() => world.parts.cases.seen({ kind: 'carrier', topic: 'carrier' }, window))
  expect(Object.fromEntries(seen.map((one) => ('value' in one ? [one.value, 'good' in one && one.good] : [])))).toEqual(
    {
      ...{ delivered: true, late: false, returning: false, silent: false },
    },
  )
  expect(seen[0]).toMatchObject({ place: 'Pasto', stratum: 'collects' })
  const counts = await world.within(() => world.parts.cases.count({ kind: 'carrier', topic: 'carrier' }, window))
  expect(counts.map(({ place, value, messages, moved }) => [place, value, messages, moved]).sort()).toEqual([
    ['Pasto', 'delivered', 1, 1],
    ['Pasto', 'late', 1, 0],
    ['Pasto', 'returning', 1, 0],
    ['Pasto', 'silent', 1, 0],
  ])
})
