import { newId, Person, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { qualityWorld } from '../quality.testing.ts'
import { endCoaching } from './end-coaching.ts'
import { followOrder, heardAnswer, heardCustomer, heardHandOver, settledAnswer } from './follow-talk.ts'
import { QualityPeople } from './quality-people.ts'
import { forgetOld, noteProposal, reviewDue, reviewEnded } from './review-due.ts'

let world: Awaited<ReturnType<typeof qualityWorld>>
beforeAll(async () => {
  world = await qualityWorld()
})
afterAll(() => world.stop())

const MINUTE = 60_000
let sequence = 0
/** A customer with an order, who writes to us. */
function customer(status = 'in_transit') {
  const [conversationId, orderId] = [newId(), newId()]
  const who = { phone: `+5730011122${10 + ++sequence}`, name: 'Marcela Quintero' }
  const at = (minute: number) => new Date(world.time.now.getTime() - 3 * 3_600_000 + minute * MINUTE).toISOString()
  const { parts, within } = world
  const writes = (text: string, minute = 0, event = newId()) =>
    within(() => heardCustomer(parts, { who, text, at: at(minute), event })).then(() => event)
  const answers = (text: string, minute = 0, cause?: string) =>
    within(() => heardAnswer(parts, { conversationId, who, text, at: at(minute), orderId, cause }))
  const handsOver = (reason: string, minute = 0, cause?: string) =>
    within(() => heardHandOver(parts, { conversationId, reason, at: at(minute), cause }))
  const order = () =>
    within(() => followOrder(parts, { orderId, status, movedAt: at(-60), carrierName: 'Envía', collect: 85_000 }))
  const reviews = async () =>
    (await within(() => parts.reviews.page({ rubric: 'conversation', limit: 100 }))).filter(
      (one) => one.conversationId === conversationId,
    )
  return { who, conversationId, orderId, at, writes, answers, handsOver, order, reviews }
}
const due = () => world.within(() => reviewDue(world.parts))
const coaching = async (reviewId: string) =>
  (await world.within(() => world.parts.coaching.page({ limit: 100 }))).filter((one) => one.reviewId === reviewId)

it('judges a talk when nothing more is said: what the bot said is held against what was known', async () => {
  const one = customer()
  await one.order()
  const heard = await one.writes('soy Marcela Quintero, ¿dónde está mi pedido? mi cel es 300 123 4567')
  await one.writes('soy Marcela Quintero, ¿dónde está mi pedido? mi cel es 300 123 4567', 0, heard)
  await one.answers('Tu pedido fue entregado (guía 24000911).', 0, heard)
  await due()
  const [review] = await one.reviews()
  expect(review).toMatchObject({ rubric: 'conversation', version: 1, who: 'bot', orderId: one.orderId })
  const findings = Object.fromEntries(review!.findings.map(({ criterion, ...rest }) => [criterion, rest]))
  expect(findings['true']).toEqual({
    passed: false,
    evidence: '«Tu pedido fue entregado (guía ***0911).» (in_transit, Envía, $85000)',
  })
  expect(JSON.stringify(review)).not.toMatch(/Marcela|Quintero|1234567|4567/)
  expect(await coaching(review!.id)).toMatchObject([{ state: 'open', score: review!.score }])
  expect(await due()).toBe(0)
  expect(await one.reviews()).toHaveLength(1)
})
it('waits while the customer waits, and knows an answer of the next day as late', async () => {
  const one = customer()
  await one.order()
  const heard = await one.writes('quiero cambiar la dirección', -24 * 60)
  await one.handsOver('change_address', -24 * 60, heard)
  expect([await due(), await one.reviews()]).toEqual([0, []])
  await one.answers('Claro, quedó cambiada.', 60, heard)
  await due()
  const [review] = await one.reviews()
  expect(review!.findings.find(({ criterion }) => criterion === 'window')).toMatchObject({ passed: false })
})
it('knows what became of answers', async () => {
  const one = customer()
  await one.order()
  const heard = await one.writes('¿dónde está mi pedido?')
  await one.answers('Tu pedido va en camino con Envía (guía 1).', 0, heard)
  await world.within(() => settledAnswer(world.parts, one.conversationId, { lost: true }))
  await due()
  const [review] = await one.reviews()
  expect(review!.findings.filter(({ passed }) => passed === false).map(({ criterion }) => criterion)).toEqual([
    'answered',
    'window',
  ])
})
it('judges one in five of the talks in which a person wrote', async () => {
  let judged = 0
  for (let n = 0; n < 40; n++) {
    const one = customer()
    await one.writes('¿tienen en talla S?')
    await one.answers('Sí, en talla S y M.', 5)
    await due()
    judged += (await one.reviews()).length
  }
  expect(judged).toBeGreaterThan(0)
  expect(judged).toBeLessThan(25)
})
it('judges every run of an agent, with what people said to its proposals', async () => {
  const run = { runId: newId(), agent: 'novedades', reason: 'run.steps', actions: 2, costMicros: 12_000 }
  for (const decision of ['approved', 'denied', 'denied'] as const)
    await world.within(() => noteProposal(world.parts, run.runId, decision))
  for (let time = 0; time < 2; time++)
    await world.within(() => reviewEnded(world.parts, { ...run, end: 'over_budget' }))
  const all = await world.within(() => world.parts.reviews.page({ rubric: 'agent_run', limit: 10 }))
  expect(all).toMatchObject([{ subjectId: run.runId, who: 'novedades', score: 0 }])
  expect(all[0]!.findings[0]!.evidence).toBe('over_budget (run.steps), 2 actions, $0.0120 US')
})
it('a person ends what is in the queue once, with a note', async () => {
  const [open] = await world.within(() => world.parts.coaching.page({ state: 'open', limit: 1 }))
  const end = (id: string, as = undefined as ReturnType<typeof tenantId> | undefined) =>
    world.within(() => endCoaching(world.parts, { id, state: 'done', by: 'ana', note: 'hablado con el equipo' }), as)
  await expect(end(open!.id, tenantId(newId()))).rejects.toMatchObject({ code: 'coaching.not_found' })
  expect(await end(open!.id)).toMatchObject({ state: 'done', owner: 'ana', note: 'hablado con el equipo' })
  await expect(end(open!.id)).rejects.toMatchObject({ code: 'coaching.over', kind: 'conflict' })
})
it('forgets a person, and what is half a year old', async () => {
  const one = customer()
  await one.order()
  const heard = await one.writes('son unos ladrones')
  await one.answers('No te entendí bien.', 0, heard)
  await due()
  await one.writes('hola?', 200)
  const person = new Person([`conversation:${one.conversationId}`, `phone:${one.who.phone}`])
  const people = new QualityPeople(world.parts)
  const [review] = await one.reviews()
  expect(await world.within(() => people.tell(person))).toMatchObject([{ records: [{ score: review!.score }] }])
  expect(await world.within(() => people.forget(person))).toBe(2)
  expect([await one.reviews(), await coaching(review!.id)]).toEqual([[], []])
  world.time.now = new Date(world.time.now.getTime() + 181 * 86_400_000)
  expect(await world.within(() => forgetOld(world.parts))).toBeGreaterThan(1)
  expect(await world.within(() => world.parts.reviews.page({ rubric: 'conversation', limit: 5 }))).toEqual([])
})
