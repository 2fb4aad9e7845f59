import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { knowledgeWorld } from '../../knowledge.testing.ts'
import { approveArticle, proposeArticle, readArticle, retireArticle, takeDraft } from './change-article.ts'
import { searchKnowledge } from './search-knowledge.ts'
import { gateVoice, readVoice, setVoice } from './voice.ts'

let world: Awaited<ReturnType<typeof knowledgeWorld>>
beforeAll(async () => {
  world = await knowledgeWorld()
})
afterAll(() => world?.stop())

const find = (query: string, who?: ReturnType<typeof tenantId>) =>
  world.as(() => searchKnowledge(world.parts, { query, limit: 5 }), who)
const SHIPPING = { kind: 'policy', title: 'Costo del envío', body: 'El envío a Pasto cuesta $12.000.' } as const

it('answers from what is approved, with a citation, and from nothing else', async () => {
  const proposed = await world.within(() => proposeArticle(world.parts, SHIPPING))
  await world.index()
  expect(await find('¿cuánto cuesta el envío a Pasto?')).toEqual({ data: [], answer: null })
  await world.within(() => approveArticle(world.parts, { id: proposed.id }))
  await world.index()
  const { data, answer } = await find('¿cuánto cuesta el envío a Pasto?')
  expect(answer).toMatchObject({
    articleId: proposed.id,
    version: 1,
    passageNumber: 0,
    coverage: 1,
    title: SHIPPING.title,
  })
  expect(data[0]).toEqual(answer)
  expect((await find('¿venden bicicletas?')).answer).toBeNull()
})

it('answers from the new version when it is approved, and from the old one again when that is', async () => {
  const { id } = await world.publish({ kind: 'product', title: 'Morral', body: 'El morral es verde.' })
  await world.within(() =>
    proposeArticle(world.parts, { id, kind: 'product', title: 'Morral', body: 'El morral es azul.' }),
  )
  await world.index()
  expect((await find('color del morral')).answer?.passage).toBe('El morral es verde.')
  await world.within(() => approveArticle(world.parts, { id }))
  await world.index()
  expect((await find('color del morral')).answer).toMatchObject({ version: 2, passage: 'El morral es azul.' })
  await world.within(() => approveArticle(world.parts, { id, version: 1 }))
  await world.index()
  expect((await find('color del morral')).answer).toMatchObject({ version: 1 })
  const { versions, current, newest } = await world.within(() => readArticle(world.parts, { id }))
  expect({ versions: versions.length, current, newest }).toEqual({ versions: 2, current: 1, newest: 2 })
})

it('answers from a retired article no more, even before the index knows', async () => {
  const { id } = await world.publish({ kind: 'article', title: 'Sucursal', body: 'La sucursal queda en Tunja.' })
  await world.index()
  expect((await find('sucursal de Tunja')).answer?.articleId).toBe(id)
  await world.within(() => retireArticle(world.parts, { id }))
  expect((await find('sucursal de Tunja')).answer).toBeNull()
  await world.index()
  await expect(world.within(() => proposeArticle(world.parts, { ...SHIPPING, id }))).rejects.toThrow('article.retired')
  await world.within(() => approveArticle(world.parts, { id }))
  await world.index()
  expect((await find('sucursal de Tunja')).answer?.articleId).toBe(id)
})

it('takes out the passages that a shorter version has no more', async () => {
  const long = Array.from(
    { length: 6 },
    (_, n) => `${`Párrafo número ${n} de la política de garantías. `.repeat(12)}`,
  ).join('\n\n')
  const { id } = await world.publish({ kind: 'policy', title: 'Garantías', body: long })
  await world.index()
  expect((await find('política de garantías')).data.filter(({ articleId }) => articleId === id).length).toBeGreaterThan(
    2,
  )
  await world.publish({ kind: 'policy', title: 'Garantías', body: 'La política de garantías es de seis meses.' }, id)
  await world.index()
  expect((await find('política de garantías')).data.filter(({ articleId }) => articleId === id)).toHaveLength(1)
})

it.each([
  ['article.not_found', () => approveArticle(world.parts, { id: newId() })],
  ['article.not_found', () => retireArticle(world.parts, { id: newId() })],
  ['article.not_found', () => readArticle(world.parts, { id: newId() })],
  ['article.not_found', () => proposeArticle(world.parts, { ...SHIPPING, id: newId() })],
] as const)('says %s', async (code, work) => {
  await expect(world.within(work as () => Promise<unknown>)).rejects.toMatchObject({ code })
})

it('takes a draft of learning once, answers nothing from it before a person approves it, and tells who did', async () => {
  const draft = {
    turnId: newId(),
    title: '¿Cambian la talla?',
    body: 'La talla se cambia en la bodega de Fontibón.',
    sources: [],
  }
  for (let time = 0; time < 2; time++)
    await world.within(() => takeDraft(world.parts, { ...draft, at: new Date().toISOString() }))
  const { state, versions } = await world.within(() => readArticle(world.parts, { id: draft.turnId }))
  expect([state, versions.map(({ proposedBy }) => proposedBy)]).toEqual([
    'proposed',
    [`learning, turn ${draft.turnId}`],
  ])
  await world.index()
  expect((await find('¿cambian la talla en Fontibón?')).answer).toBeNull()
  const about = () => world.told.about({ articleId: draft.turnId }).map(({ data }) => [data['decision'], data['by']])
  expect(about()).toEqual([])
  await world.within(() => approveArticle(world.parts, { id: draft.turnId }))
  await world.index()
  expect((await find('¿cambian la talla en Fontibón?')).answer).toMatchObject({ articleId: draft.turnId })
  await world.within(() => retireArticle(world.parts, { id: draft.turnId }))
  expect(about()).toEqual([
    ['approved', 'user t'],
    ['retired', 'user t'],
  ])
})

it('never shows one tenant what another knows', async () => {
  const other = tenantId(newId())
  const { id } = await world.publish({ kind: 'article', title: 'Secreto', body: 'La receta secreta lleva panela.' })
  await world.index()
  expect(await find('receta secreta panela', other)).toEqual({ data: [], answer: null })
  await expect(world.within(() => approveArticle(world.parts, { id }), other)).rejects.toThrow('article.not_found')
})

it('holds a text against the voice of the brand', async () => {
  expect(await world.within(() => gateVoice(world.parts, { text: 'Se lo garantizamos.' }))).toMatchObject({
    passes: false,
  })
  const voice = { ...(await world.within(() => readVoice(world.parts))), mayPromise: true, forbidden: ['panela'] }
  await world.within(() => setVoice(world.parts, voice))
  expect(await world.within(() => gateVoice(world.parts, { text: 'Se lo garantizamos.' }))).toEqual({
    passes: true,
    faults: [],
  })
  expect(await world.within(() => gateVoice(world.parts, { text: 'Lleva panela.' }))).toMatchObject({ passes: false })
  expect(await world.within(() => readVoice(world.parts), tenantId(newId()))).toMatchObject({ mayPromise: false })
})
