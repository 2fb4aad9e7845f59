import { PhrasesChanged } from '@litper/contracts'
import { identifiers, newId, Person, tenantId } from '@litper/kernel'
import type { LearntPhrases, State } from '@litper/understanding'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Act } from '../domain/shown-meaning.ts'
import { idsFrom, learningWorld, randomFrom } from '../learning.testing.ts'
import { promoteTurn, rollBackTurn } from './end-turn.ts'
import { forgetOldMeanings, heardAct, heardCall, heardDoubt } from './follow-meanings.ts'
import { LearningPeople } from './learning-people.ts'

const DAY = 86_400_000
const BEGIN = Date.parse('2026-06-01T15:00:00.000Z')
let world: Awaited<ReturnType<typeof learningWorld>>
beforeAll(async () => {
  world = await learningWorld(new Date(BEGIN).toISOString())
})
afterAll(() => world.stop())

const random = randomFrom(23)
const someId = idsFrom(random)
const DATE: Act = { kind: 'exception_answered', answer: 'date' }
let writers = 0
interface Said {
  readonly text: string
  readonly at: number
  readonly act?: Act
  readonly phone?: string
  readonly learnt?: boolean
  readonly isCalled?: boolean
  readonly state?: State
}
/** A customer writes words that the bot doubts; then a person changes their order. */
async function say({ text, at, act, phone, learnt = false, isCalled = true, state = 'under_way' }: Said) {
  const [conversationId, orderId] = [someId(), someId()]
  const from = { phone: phone ?? `+5730011${String(++writers).padStart(5, '0')}`, name: 'Marta Rojas' }
  const doubted = {
    id: newId(),
    conversationId,
    orderId,
    from,
    text,
    state,
    intent: 'change_date',
    sure: learnt,
    learnt,
  }
  await world.within(async () => {
    const parts = world.parts
    for (let time = 0; time < 2; time++) await heardDoubt(parts, { ...doubted, at: new Date(at).toISOString() })
    if (isCalled) await heardCall(parts, conversationId)
    if (act) await heardAct(parts, { act, orderId, at: new Date(at + DAY).toISOString() })
  })
  return { conversationId, orderId }
}
const MINE = [
  'soy Marta, estoy de turno en la mina',
  'me toca turno en la mina',
  'buenas ando de turno en la mina y no hay quien',
]
const text = () => MINE[Math.floor(random() * MINE.length)]!
const makeTurn = () => world.makeTurn()
const turns = () => world.within(() => world.parts.turns.page({ kind: 'phrase', limit: 9 }))
const told = () =>
  world.told.heard.flatMap(({ name, data }) => (name === PhrasesChanged.name ? [PhrasesChanged.data.parse(data)] : []))
const count = async () => {
  const window = { from: new Date(0), until: new Date(BEGIN * 2), limit: 999 }
  return (await world.within(() => world.parts.cases.seen({ kind: 'phrase', topic: 'chat' }, window))).length
}

it('learns from what people did what words mean, proves it, tries it on a share, promotes it and takes it back', async () => {
  for (let day = 0; day < 120; day++) {
    await say({ text: text(), at: BEGIN - (125 - day) * DAY, act: DATE })
    // one person's own words, however often they are written
    if (day % 3 === 0)
      await say({ text: 'le mando la llave verde', at: BEGIN - (125 - day) * DAY, act: DATE, phone: '+573009990000' })
  }
  await makeTurn()
  const [trial, ...others] = await turns()
  expect(others).toEqual([])
  const learnt = trial!.to as LearntPhrases
  expect(trial).toMatchObject({ state: 'trial', share: 0.3, place: 'under_way change_date', from: null })
  expect(learnt.phrases.join(', ')).toMatch(/turno en la mina/)
  expect(trial!.examined).toMatchObject({ golden: { verdict: 'better' }, shared: { isPassed: true } })
  expect(trial!.audit[0]!.because).toContain('labelled set: macro-F1')
  expect(JSON.stringify([trial, told()])).not.toMatch(/marta|rojas|yabe|berde|verde|30011/i)
  expect(told()).toMatchObject([
    { step: 'tried', version: 1, phrases: [], trial: { share: 0.3, ...(learnt && { phrases: learnt.phrases }) } },
  ])

  for (let week = 0; week < 6 && (await turns())[0]!.state === 'trial'; week++) {
    for (let n = 0; n < 14; n++) await say({ text: text(), at: world.time.now.getTime() + (n / 2) * DAY, act: DATE })
    world.time.now = new Date(world.time.now.getTime() + (week === 0 ? 12 : 7) * DAY)
    await makeTurn()
  }
  expect((await turns())[0]!.audit.map(({ step, by }) => [step, by])).toEqual([
    ['tried', 'learning'],
    ['promoted', 'learning'],
  ])
  expect(told()[1]).toMatchObject({ step: 'promoted', version: 2, phrases: learnt.phrases, trial: null })
  const word = { id: trial!.id, by: 'ana', because: 'ya no significa eso' }
  for (let time = 0; time < 2; time++) await world.within(() => rollBackTurn(world.parts, word))
  expect(told().slice(2)).toMatchObject([{ step: 'rolled_back', version: 3, phrases: [], trial: null }])
  const before = (await turns()).length
  await makeTurn() // it rests
  expect(await turns()).toHaveLength(before)
}, 60_000)

it('alarms when what was learnt is mended by people, and believes it where nobody had to', async () => {
  world.time.now = new Date(world.time.now.getTime() + 31 * DAY)
  await makeTurn()
  const [trial] = await turns()
  await world.within(() => promoteTurn(world.parts, { id: trial!.id, by: 'ana', because: 'vale' }, []))
  const at = world.time.now.getTime() + DAY
  const before = await count()
  await say({ text: text(), at, learnt: true, isCalled: false }) // answered by the phrase: nobody had to mend it
  expect(await count()).toBe(before + 1)
  await say({ text: text(), at, learnt: true }) // a person was called, and nothing tells why
  expect(await count()).toBe(before + 1)
  for (let n = 0; n < 40; n++)
    await say({ text: text(), at: at + (n / 4) * DAY, learnt: true, act: { kind: 'amended', changed: ['written'] } })
  world.time.now = new Date(at + 20 * DAY)
  await makeTurn()
  expect((await turns()).find(({ id }) => id === trial!.id)!.audit.at(-1)).toMatchObject({ step: 'alarmed' })
}, 60_000)

it('takes an act for the meaning of the last words before it, and a person’s own word before that', async () => {
  const at = BEGIN - 300 * DAY
  const { conversationId, orderId } = await say({ text: 'lo de siempre', at, act: { kind: 'cancelled', by: 'shop' } })
  const meant = async () => {
    const rows = await world.within(() =>
      world.parts.meanings.ofPerson({ conversations: [conversationId], people: [] }),
    )
    return rows.map((one) => [one.meant, one.shownBy])
  }
  const act = (one: Act, days: number, of: object = { orderId }) =>
    world.within(() => heardAct(world.parts, { act: one, at: new Date(at + days * DAY).toISOString(), ...of }))
  expect(await meant()).toEqual([[undefined, undefined]]) // what the shop cancels may be out of stock
  await act(DATE, 4) // too late to be about these words
  await act({ kind: 'amended', changed: ['written', 'lines'] }, 1) // written anew
  expect(await meant()).toEqual([[undefined, undefined]])
  await act({ kind: 'amended', changed: ['lines', 'total'] }, 1)
  await act(DATE, 2)
  expect(await meant()).toEqual([['change_quantity_or_product', 'amended']])
  await act({ kind: 'told', intent: 'confirm_yes' }, 2, { conversationId }) // cannot be meant in this situation
  await act({ kind: 'told', intent: 'invoice_request' }, 2, { conversationId })
  expect(await meant()).toEqual([['invoice_request', 'told']])
})

it('keeps words masked, for a limited time, of one tenant, and forgets them with their person', async () => {
  world.time.now = new Date(BEGIN + 400 * DAY)
  const at = world.time.now.getTime() - 20 * DAY
  const phone = '+573009998877'
  const { conversationId } = await say({ text: 'soy Marta, Calle 10 # 20-30, cel 300 111 22 33', at, act: DATE, phone })
  const unknown = await say({ text: 'lo de siempre', at })
  const holder = new LearningPeople(world.parts)
  const tell = (id: string) => world.within(() => holder.tell(new Person(identifiers('conversation', id))))
  expect(JSON.stringify(await tell(conversationId))).toContain('change_date')
  expect(JSON.stringify(await tell(conversationId))).not.toMatch(/marta|calle 10|300 111/i)
  const stranger = tenantId(newId())
  const all = { conversations: [conversationId], people: [] }
  expect(await world.within(() => world.parts.meanings.ofPerson(all), stranger)).toEqual([])
  await world.within(() => forgetOldMeanings(world.parts))
  expect(await tell(unknown.conversationId)).toEqual([])
  expect(await world.within(() => holder.forget(new Person(identifiers('phone', phone))))).toBe(1)
  expect(await tell(conversationId)).toEqual([])
  world.time.now = new Date(BEGIN + 1000 * DAY)
  await world.within(() => forgetOldMeanings(world.parts))
  expect(await count()).toBe(0)
})

it('knows no one by words alone, and no situation that it was not made for', async () => {
  const base = { id: newId(), conversationId: someId(), text: 'hola', intent: 'other', sure: false, learnt: false }
  const at = world.time.now.toISOString()
  const before = await count()
  await world.within(async () => {
    await heardDoubt(world.parts, { ...base, from: {}, state: 'under_way', at })
    await heardDoubt(world.parts, { ...base, from: { userId: 'u' }, state: 'on_the_moon', at })
  })
  expect(await world.within(() => world.parts.meanings.lockOf({ conversationId: base.conversationId }))).toEqual([])
  expect(await count()).toBe(before)
})
