import { afterAll, beforeAll, expect, it } from 'vitest'
import { chatWorld, newPhone, wrote } from '../chat.testing.ts'
import { ArchiveConversationEffect, ForgetConversationEffect } from '../edge/archive.effects.ts'
import { forgetArchived, messagesOf } from './archive.ts'
import { closeConversation, conversationOf } from './operate.ts'

let world: Awaited<ReturnType<typeof chatWorld>>
beforeAll(async () => {
  world = await chatWorld()
})
afterAll(() => world.stop())

it('keeps a closed conversation readable, out of the tables, until its person asks to be forgotten', async () => {
  const phone = newPhone()
  await world.hear(wrote({ phone }, '¿dónde está mi pedido?'))
  const [{ id }] = (await world.rows<{ id: string }>('SELECT id FROM chat.conversations')) as [{ id: string }]
  const read = () => world.within(async () => messagesOf(world.parts, await conversationOf(world.parts, id)))
  expect((await read()).map((one) => one.direction)).toEqual(['in', 'out'])
  await world.within(() => closeConversation(world.parts, id, { id: 'marta', roles: ['operator'] }))
  await world.within(() => closeConversation(world.parts, id, { id: 'marta', roles: ['operator'] }))
  expect(world.ordered.map((one) => one.kind)).toEqual(['chat.archive-conversation'])
  const said = await read()
  expect(said.at(-1)!.text).toContain('¿Cómo te fue')
  const effect = new ArchiveConversationEffect(world.parts, world.database)
  for (const _ of ['once', 'again']) await world.inContext(() => effect.act({ conversationId: id }))
  await world.within(() => effect.record({ conversationId: id }))
  expect(await world.rows('SELECT 1 FROM chat.messages WHERE conversation_id = $1', [id])).toEqual([])
  expect(await read()).toEqual(said)
  const idOf = async (one: string) => (await world.store.meet({ phone: one })).id
  await world.within(async () => forgetArchived(world.parts, [await idOf(newPhone())], 'another'))
  expect(world.ordered).toHaveLength(1)
  await world.within(async () => forgetArchived(world.parts, [await idOf(phone)], 'r1'))
  expect(world.ordered.at(-1)).toEqual({
    kind: 'chat.forget-conversation',
    key: `${id}/r1`,
    payload: { conversationId: id },
  })
  await world.inContext(() => new ForgetConversationEffect(world.parts).act({ conversationId: id }))
  expect(await read()).toEqual([])
})
