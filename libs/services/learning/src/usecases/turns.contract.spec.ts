import { nextHourInColombia } from '@litper/colombia'
import { TimingChanged, TurnAlarmed } from '@litper/contracts'
import { hourOf, newId, type Timing, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { idsFrom, learningWorld, type PlantedMessage, randomFrom } from '../learning.testing.ts'
import { setTiming } from './change-in-force.ts'
import { promoteTurn, proposeTurn, refuseTurn, rollBackTurn } from './end-turn.ts'
import { gather } from './make-turn.ts'

const PURPOSE = 'listo_para_recoger'
const DAY = 86_400_000
const BEGIN = Date.parse('2026-03-02T14:20:00.000Z')
let world: Awaited<ReturnType<typeof learningWorld>>
beforeAll(async () => {
  world = await learningWorld(new Date(BEGIN).toISOString())
})
afterAll(() => world.stop())

const random = randomFrom(7)
const someId = idsFrom(random)
/** How customers behave, which only the spec knows: at 18 fewer of Barranquilla come; in Cali who has the carrier «rapida» comes anyway. */
let closedAt: number | undefined
function comes(city: string, hour: number, carrier: string): boolean {
  const late = city === 'Barranquilla' && hour >= 16 ? -0.2 : 0
  const closed = city === 'Barranquilla' && hour === closedAt ? -0.3 : 0
  return random() < 0.52 + late + closed + (carrier === 'rapida' ? 0.14 : 0)
}
/** A day's messages of a city, at the hour that notifications would give each order. */
function dayOf(city: string, at: number, count: number): PlantedMessage[] {
  return Array.from({ length: count }, () => {
    const orderId = someId()
    const wanted = hourOf(inForce.get(city) ?? { hour: null, trial: null }, orderId)
    const hour = wanted === null || random() < 0.3 ? [8, 10, 14, 18][Math.floor(random() * 4)]! : wanted
    const carrier = (city === 'Cali' && hour === 8) || random() < 0.4 ? 'rapida' : 'norte'
    const sentAt = nextHourInColombia(hour, new Date(at))
    return { orderId, purpose: PURPOSE, hour, city, carrier, sentAt, moved: comes(city, hour, carrier) }
  })
}
/** What notifications knows: from the events alone. */
const inForce = new Map<string, Timing & { version: number }>()
let heard = 0
function hear(): string[] {
  const steps: string[] = []
  for (const { name, data } of world.told.heard.slice(heard)) {
    if (name === TurnAlarmed.name) steps.push(`${TurnAlarmed.data.parse(data).place} alarmed`)
    if (name !== TimingChanged.name) continue
    const { city, hour, trial, version, step } = TimingChanged.data.parse(data)
    expect(version).toBe((inForce.get(city)?.version ?? 0) + 1)
    inForce.set(city, { hour, trial, version })
    steps.push(`${city} ${step}`)
  }
  heard = world.told.heard.length
  return steps
}
/** So many days pass, each with its messages. */
async function pass(days: number, cities: readonly string[] = ['Barranquilla', 'Cali']): Promise<void> {
  const from = world.time.now.getTime()
  const each = Array.from({ length: days }, (_, day) => cities.flatMap((city) => dayOf(city, from + day * DAY, 150)))
  await world.plant(each.flat())
  world.time.now = new Date(from + days * DAY)
}
const makeTurn = () => world.makeTurn()
const seen = async () => (await world.within(() => gather(world.parts)))[0]!.seen
const turns = () => world.within(() => world.parts.turns.page({ limit: 20 }))
const word = { by: 'ana', because: 'lo decide el equipo' }

it('finds a bad hour by its outcomes, proves another, tries it on a share, promotes it, and takes it back', async () => {
  await world.within(() => setTiming(world.parts, { purpose: PURPOSE, city: 'Barranquilla', hour: 18, by: 'eva' }))
  expect(hear()).toEqual(['Barranquilla set'])
  await pass(60)
  await makeTurn()
  expect(hear()).toContain('Barranquilla tried')
  const [trial] = (await turns()).filter(({ place }) => place === 'Barranquilla')
  expect(trial).toMatchObject({ state: 'trial', share: 0.3, from: 18 })
  expect(trial!.examined!.golden.verdict).toBe('better')
  expect(trial!.audit[0]).toMatchObject({ step: 'tried', by: 'learning', data: { messages: expect.any(Number) } })
  expect(inForce.get('Barranquilla')!.trial).toEqual({ turnId: trial!.id, hour: trial!.to, share: 0.3 })

  let weeks = 0
  while ((await world.within(() => world.parts.turns.find(trial!.id)))!.state === 'trial' && weeks < 7) {
    await pass(7)
    weeks++
    await makeTurn()
    const known = await turns()
    await makeTurn() // asked again at once: nothing is looked at twice
    expect(await turns()).toEqual(known)
  }
  expect(hear()).toContain('Barranquilla promoted')
  expect(inForce.get('Barranquilla')).toMatchObject({ hour: trial!.to, trial: null })

  closedAt = trial!.to as number // whichever hour was chosen: three of them are equally good
  await pass(10, ['Barranquilla'])
  await makeTurn()
  const [alarmed] = await world.within(() => world.parts.turns.page({ alarmed: true, limit: 5 }))
  expect(alarmed).toMatchObject({ id: trial!.id, state: 'promoted' })
  expect(hear()).toEqual(['Barranquilla alarmed'])
  for (let time = 0; time < 2; time++) await world.within(() => rollBackTurn(world.parts, { id: trial!.id, ...word }))
  expect(hear().filter((step) => step === 'Barranquilla rolled_back')).toHaveLength(1)
  expect(inForce.get('Barranquilla')).toMatchObject({ hour: 18 })
  const after = await world.within(() => world.parts.turns.find(trial!.id))
  expect(after!.audit.map(({ step, by }) => [step, by])).toEqual([
    ['tried', 'learning'],
    ['promoted', 'learning'],
    ['alarmed', 'learning'],
    ['rolled_back', 'ana'],
  ])
}, 60_000)
it('refuses a candidate that only seems good, and changes nothing by it', async () => {
  const history = await seen()
  const refused = await world.within(() =>
    proposeTurn(world.parts, { purpose: PURPOSE, city: 'Cali', to: 8, by: 'ana' }, history),
  )
  expect(refused).toMatchObject({ state: 'refused', share: 0, from: null })
  expect(refused.audit).toMatchObject([{ step: 'refused', by: 'ana', because: expect.stringContaining('golden') }])
  expect(hear().filter((step) => step.startsWith('Cali'))).toEqual([])
  await expect(
    world.within(() => promoteTurn(world.parts, { id: refused.id, ...word }, history)),
  ).rejects.toMatchObject({ code: 'turn.not_in_trial', kind: 'conflict' })
})
it('learns from the tenant alone, and lets no other see or end its turns', async () => {
  const [mine] = await turns()
  const stranger = tenantId(newId())
  expect(await world.within(() => gather(world.parts), stranger)).toMatchObject([
    { topic: PURPOSE, seen: [] },
    { kind: 'weights', seen: [] },
    { kind: 'carrier', seen: [] },
    { kind: 'article', seen: [] },
    { kind: 'phrase', seen: [] },
  ])
  expect(await world.within(() => world.parts.turns.page({ limit: 9 }), stranger)).toEqual([])
  await expect(
    world.within(() => rollBackTurn(world.parts, { id: mine!.id, ...word }), stranger),
  ).rejects.toMatchObject({ code: 'turn.not_found' })
})
it('lets a person end a trial, and set the hour only outside one', async () => {
  closedAt = undefined
  world.time.now = new Date(world.time.now.getTime() + 120 * DAY)
  await pass(60)
  await makeTurn()
  const [trial] = await world.within(() => world.parts.turns.page({ state: 'trial', limit: 5 }))
  const set = () =>
    world.within(() => setTiming(world.parts, { purpose: PURPOSE, city: 'Barranquilla', hour: 9, by: 'ana' }))
  await expect(set()).rejects.toMatchObject({ code: 'timing.in_trial' })
  expect(await world.within(() => refuseTurn(world.parts, { id: trial!.id, ...word }))).toMatchObject({
    state: 'refused',
  })
  await makeTurn()
  const fresh = await world.within(() => world.parts.turns.page({ state: 'trial', limit: 5 }))
  expect(fresh.filter(({ place, to }) => place === 'Barranquilla' && to === trial!.to)).toEqual([]) // it rests for thirty days
  for (const { id } of fresh) await world.within(() => promoteTurn(world.parts, { id, ...word }, []))
  await set()
  expect(await world.within(() => world.parts.turns.page({ state: 'promoted', limit: 5 }))).toEqual([])
  hear()
  expect(inForce.get('Barranquilla')).toMatchObject({ hour: 9, trial: null })
}, 60_000)
