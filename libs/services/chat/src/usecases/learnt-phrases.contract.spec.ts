import { MeaningDoubted, MeaningTold } from '@litper/contracts'
import { newId, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { markMeaning } from './mark-meaning.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

const MINE = { state: 'under_way', intent: 'change_date' } as const
const WORDS = 'buenas, estoy de turno en la mina'
const keep = (version: number, phrases: string[], trial?: { turnId: string; phrases: string[]; share: number }) =>
  world.within(() => world.parts.phrases.keep({ ...MINE, version, phrases, ...(trial && { trial }) }))
async function says(text: string) {
  const [phone, orderId] = [newPhone(), newId()]
  await world.within(() => world.store.keepParcel({ orderId, orderName: '#1', phone, status: 'confirmed' }))
  const before = world.told.heard.length
  await world.hear(wrote({ phone }, text))
  const told = world.told.heard.slice(before)
  const doubted = told.find(({ name }) => name === MeaningDoubted.name)
  return { phone, orderId, told, doubted: doubted && MeaningDoubted.data.parse(doubted.data) }
}

it('tells what it doubted, in which situation, about which order and of whom; and not what is plain', async () => {
  const { doubted, phone, orderId } = await says('lo de la otra vez')
  expect(doubted).toMatchObject({ from: { phone }, text: 'lo de la otra vez', state: 'under_way', orderId })
  expect(doubted).toMatchObject({ sure: false, learnt: false })
  expect((await says('¿dónde está mi pedido?')).doubted).toBeUndefined()
  expect((await says('hola soy Marta, ando de turno en la mina')).doubted).toMatchObject({
    intent: 'other',
    sure: true,
  })
  expect((await says('¡son unos ladrones!')).doubted).toMatchObject({ intent: 'anger' }) // a person is called
})
it('answers by the phrases in force, and by those of a trial in its share; an older version changes nothing', async () => {
  expect((await says(WORDS)).doubted?.intent).not.toBe('change_date')
  await keep(2, ['de turno en la mina'])
  expect((await says(WORDS)).doubted).toMatchObject({ intent: 'change_date', sure: true, learnt: true })
  await keep(1, [])
  expect((await says(WORDS)).doubted?.learnt).toBe(true)
  await keep(3, [], { turnId: newId(), phrases: ['de turno en la mina'], share: 1 })
  expect((await says(WORDS)).doubted?.learnt).toBe(true)
  await keep(4, [])
  expect((await says(WORDS)).doubted?.learnt).toBe(false)
})
it('reads rules and phrases of the tenant in one statement, and no other’s', async () => {
  await keep(5, ['de turno en la mina'])
  const rules = { newest: undefined, phrases: [{ ...MINE, phrases: ['de turno en la mina'] }] }
  expect(await world.within(() => world.parts.rules.readForAnswer())).toEqual(rules)
  const other = { tenant: tenantId(newId()), actor: { kind: 'user', id: 'u', roles: [] } } as const
  const theirs = await runInContext(other, () => world.database.transaction(() => world.parts.rules.readForAnswer()))
  expect(theirs).toEqual({ newest: undefined, phrases: [] })
})
it('lets a person say what the customer wanted', async () => {
  const { doubted } = await says('lo de siempre')
  const ana = { kind: 'user', id: 'ana' }
  const told = { id: doubted!.conversationId, intent: 'invoice_request', by: ana } as const
  await world.within(() => markMeaning(world.parts, told))
  expect(world.told.heard.at(-1)).toMatchObject({
    name: MeaningTold.name,
    data: { conversationId: doubted!.conversationId, intent: 'invoice_request', by: 'ana' },
  })
  const heard = (await world.within(() => world.store.messages(told.id))).find(({ direction }) => direction === 'in')!
  const meaning = async () => (await world.within(() => world.store.find(told.id)))?.meaning
  expect(await meaning()).toMatchObject({ intent: 'invoice_request', by: 'ana', messageId: heard.id })
  await world.within(() => markMeaning(world.parts, { ...told, intent: 'greeting', by: { ...ana, id: 'luis' } }))
  expect(await meaning()).toMatchObject({ intent: 'greeting', by: 'luis', messageId: heard.id })
  await expect(world.within(() => markMeaning(world.parts, { ...told, id: newId() }))).rejects.toMatchObject({
    code: 'conversation.not_found',
  })
  const agent = { ...told, by: { kind: 'agent', id: 'a' } }
  await expect(world.within(() => markMeaning(world.parts, agent))).rejects.toMatchObject({
    code: 'conversation.only_people',
  })
})
