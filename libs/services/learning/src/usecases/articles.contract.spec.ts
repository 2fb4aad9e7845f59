import { ArticleProposed } from '@litper/contracts'
import { identifiers, Person, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Draft } from '../domain/turn/index.ts'
import { idsFrom, learningWorld, randomFrom } from '../learning.testing.ts'
import { promoteTurn } from './end-turn.ts'
import { forgetOldAnswers, heardAnswer, heardQuestion, heardRating } from './follow-answers.ts'
import { followArticle } from './follow-article.ts'
import { LearningPeople } from './learning-people.ts'

const DAY = 86_400_000
const BEGIN = Date.parse('2026-06-01T15:00:00.000Z')
let world: Awaited<ReturnType<typeof learningWorld>>
beforeAll(async () => {
  world = await learningWorld(new Date(BEGIN).toISOString())
})
afterAll(() => world.stop())

const random = randomFrom(17)
const someId = idsFrom(random)
const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!
const ASKED = {
  size: [
    '¿Cómo hago el cambio de talla de la camisa?',
    'hola, quiero un cambio de talla, ¿cómo se hace el cambio?',
    'necesito hacer cambio de talla de mi camisa',
  ],
  price: ['¿Cuánto cuesta el envío a Leticia?', 'me dice el costo del envío a Leticia porfa', 'valor envío Leticia'],
}
const SIZE =
  'Para el cambio de talla de la camisa envíe la prenda a la bodega dentro de los 30 días y le mandamos la otra talla.'
const price = (day: number) => `El envío a Leticia cuesta ${day < 80 ? '$18.000' : '$24.000'}.`
/** One conversation that was handed over, as the events tell it. */
async function conversation(
  matter: keyof typeof ASKED,
  day: number,
  { rating = 'good', phone = '+573001112233' }: { rating?: 'bad' | 'good'; phone?: string } = {},
) {
  const conversationId = someId()
  const at = new Date(BEGIN - (122 - day) * DAY).toISOString()
  const to = { phone, name: 'Marta Rojas' }
  const answer = `Hola Marta. ${matter === 'size' ? SIZE : price(day)} Su guía es 987654321 y la llamo al 300 111 22 33.`
  await world.within(async () => {
    await heardQuestion(world.parts, { conversationId, text: `${pick(ASKED[matter])} soy Marta`, at })
    await heardAnswer(world.parts, { conversationId, to, text: answer })
    await heardRating(world.parts, { conversationId, rating, resolvedBy: 'person', at })
  })
  return conversationId
}
const makeTurn = () => world.makeTurn()
const turns = () => world.within(() => world.parts.turns.page({ kind: 'article', limit: 9 }))
const proposed = () =>
  world.told.heard.flatMap(({ name, data }) =>
    name === ArticleProposed.name ? [ArticleProposed.data.parse(data)] : [],
  )
const count = async () => {
  const window = { from: new Date(0), until: new Date(BEGIN * 2), limit: 999 }
  return (await world.within(() => world.parts.cases.seen({ kind: 'article', topic: 'answer' }, window))).length
}

it('drafts an article from what people answered, without who asked, and proposes it to the knowledge; what changed since is refused', async () => {
  for (let day = 0; day < 120; day += 2)
    for (const matter of ['size', 'price'] as const) await conversation(matter, day)
  await makeTurn()
  const all = await turns()
  expect(all.map(({ place, state }) => [place.includes('leti') ? 'price' : 'size', state]).sort()).toEqual([
    ['price', 'refused'],
    ['size', 'trial'],
  ])
  const [draft] = proposed()
  const turn = all.find(({ state }) => state === 'trial')!
  expect(draft).toMatchObject({ turnId: turn.id, body: SIZE })
  expect(draft!.sources.length).toBeGreaterThanOrEqual(6)
  expect(draft!.title).toMatch(/cambio de talla/)
  expect(JSON.stringify([all, draft])).not.toMatch(/marta|rojas|3001112233|300 111|98765|4321/i)
  await makeTurn()
  expect(proposed()).toHaveLength(1)
  await expect(
    world.within(() => promoteTurn(world.parts, { id: turn.id, by: 'ana', because: 'vale' }, [])),
  ).rejects.toMatchObject({ code: 'turn.decided_elsewhere' })
})

it('is promoted by who approves it in the knowledge, rolled back by who retires it, and not proposed again meanwhile', async () => {
  const { id } = (await turns()).find(({ state }) => state === 'trial')!
  const at = world.time.now.toISOString()
  const decided = (decision: 'approved' | 'retired', articleId = id) =>
    world.within(() => followArticle(world.parts, { articleId, decision, by: 'user ana', at }))
  await decided('approved', someId()) // an article of somebody else
  for (let time = 0; time < 2; time++) await decided('approved')
  world.time.now = new Date(BEGIN + 7 * DAY)
  await makeTurn()
  await decided('retired')
  world.time.now = new Date(BEGIN + 14 * DAY)
  await makeTurn()
  const after = await world.within(() => world.parts.turns.find(id))
  expect(after!.audit.map(({ step, by }) => [step, by])).toEqual([
    ['tried', 'learning'],
    ['promoted', 'user ana'],
    ['rolled_back', 'user ana'],
  ])
  expect(proposed()).toHaveLength(1)
  expect((after!.to as Draft).body).toBe(SIZE)
})

it('keeps words for a limited time, of one tenant, and forgets them with their person', async () => {
  world.time.now = new Date(BEGIN)
  const before = await count()
  expect(await world.within(() => world.parts.answers.ofPerson([someId()]), tenantId(someId()))).toEqual([])
  const [mine, bad] = [
    await conversation('size', 100, { phone: '+573009998877' }),
    await conversation('size', 100, { rating: 'bad' }),
  ]
  const holder = new LearningPeople(world.parts)
  const told = await world.within(() => holder.tell(new Person(identifiers('conversation', mine))))
  expect(told[0]!.records[0]).toMatchObject({ question: expect.stringContaining('talla') })
  expect(JSON.stringify(told)).not.toMatch(/marta/i)
  expect(await count()).toBe(before + 2)
  await world.within(() => forgetOldAnswers(world.parts))
  expect(await world.within(() => world.parts.answers.lock(bad))).toBeUndefined()
  expect(await count()).toBe(before + 1)
  expect(await world.within(() => holder.forget(new Person(identifiers('phone', '+573009998877'))))).toBe(1)
  expect(await count()).toBe(before)
  world.time.now = new Date(BEGIN + 181 * DAY)
  await world.within(() => forgetOldAnswers(world.parts))
  expect(await count()).toBe(0)
})
