import { newId } from '@litper/kernel'
import { withheldError } from '@litper/ports'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notificationsWorld } from '../notifications.testing.ts'
import type { Message } from '../usecases/ports.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
})
afterAll(() => world.stop())

describe('the roll-out controls', () => {
  it('hear what a notice is about, and nothing of an answer', async () => {
    const message = await world.keep(world.plan({ orderId: newId() }))
    const leaving = (one: Message) =>
      world.acting(() => world.effect.leaving({ messageId: one.id, about: { city: 'Cali', carrier: 'tcc' } }))
    expect(await leaving(message)).toEqual({
      kind: 'messages',
      what: 'entregado',
      city: 'Cali',
      carrier: 'tcc',
      phone: message.recipient.phone,
      about: { messageId: message.id, orderId: message.orderId },
    })
    expect(await leaving(await world.keep(world.plan({ purpose: 'reply' })))).toBeUndefined()
  })
  it('leave a withheld message failed, and nobody says it by another way', async () => {
    const message = await world.keep(world.plan())
    await world.within(() => world.effect.refused({ messageId: message.id }, withheldError('dry_run')))
    expect(await world.read(message.id)).toMatchObject({ status: 'failed', error: 'controls.dry_run' })
    expect(
      await world.rows('SELECT FROM notifications.messages WHERE business_key LIKE $1', [`${message.businessKey}/%`]),
    ).toEqual([])
    expect(world.told.names({ messageId: message.id })).toEqual(['message-settled'])
  })
})
