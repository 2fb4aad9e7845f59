import { newId } from '@litper/kernel'
import { SendError, withheldError } from '@litper/ports'
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
    expect(await leaving(await world.keep(world.plan({ purpose: 'satisfaction' })))).toMatchObject({
      kind: 'messages',
      what: 'satisfaction',
    })
  })
  it('cannot hold a message back until it is too late: then it leaves by no way', async () => {
    const until = new Date(world.clock.at.getTime() + 60_000)
    const words = { text: '¿Cómo te fue?', notAfter: until.toISOString() }
    const message = await world.keep(world.plan({ purpose: 'satisfaction', words }))
    await world.within(() => world.parts.contacts.meet(message.recipient, until))
    const act = () => world.acting(() => world.effect.act({ messageId: message.id }, { attempts: 1 }))
    const before = world.sent.length
    await act()
    world.clock.at = until
    const late = await act().catch((error: unknown) => error)
    expect([world.sent.length - before, late]).toEqual([1, new SendError('permanent', 'too_late')])
    await world.within(() => world.effect.refused({ messageId: message.id }, late))
    expect(await world.read(message.id)).toMatchObject({ status: 'failed', error: 'too_late' })
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
