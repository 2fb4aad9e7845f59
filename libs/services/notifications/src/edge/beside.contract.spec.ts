import { setImmediate } from 'node:timers/promises'
import { SendError } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notificationsWorld } from '../notifications.testing.ts'
import type { Message, StatusNews } from '../usecases/ports.ts'
import { recordStatus } from '../usecases/record-status.ts'

let world: Awaited<ReturnType<typeof notificationsWorld>>
beforeAll(async () => {
  world = await notificationsWorld()
})
afterAll(() => world.stop())

const news = ({ id }: Message): StatusNews => ({
  provider: 'whatsapp-cloud',
  messageId: id,
  providerMessageId: `wamid.${id}`,
  status: 'delivered',
  at: world.clock.at,
})

it('delivery outweighs a refusal that is recorded in the same moment', async () => {
  for (const late of [false, true]) {
    const message = await world.keep(world.plan())
    await world.beside([
      () => world.within(() => recordStatus(world.parts, news(message))),
      async () => {
        if (late) await setImmediate() // the status has read by then, and not yet written
        await world.effect.refused({ messageId: message.id }, new SendError('unreachable', '131026'))
      },
    ])
    expect(await world.read(message.id)).toMatchObject({ status: 'delivered', deliveredAt: world.clock.at })
  }
})
