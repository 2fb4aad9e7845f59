import type { FactoryProvider } from '@nestjs/common'
import { expect, it } from 'vitest'
import { NOTIFICATION_PARTS } from './edge/parts.ts'
import { NotificationsModule } from './notifications.module.ts'
import type { NotificationParts } from './usecases/ports.ts'

/** The parts as the module wires them; what they are made of does nothing. */
function wiredParts(): NotificationParts {
  const providers = Reflect.getMetadata('providers', NotificationsModule) as FactoryProvider<NotificationParts>[]
  const wired = providers.find(({ provide }) => provide === NOTIFICATION_PARTS)!
  const nothing = {} as never
  return wired.useFactory(...(wired.inject ?? []).map(() => nothing)) as NotificationParts
}

it('is given the lawful hours of Colombia', () => {
  const { lawfulAt } = wiredParts()
  const sunday = new Date('2026-11-22T15:00:00.000Z')
  const monday = new Date('2026-11-23T12:00:00.000Z')
  expect(lawfulAt('promotional', sunday)).toEqual(monday)
  expect(lawfulAt('collection', sunday)).toEqual(monday)
  expect(lawfulAt('service', sunday)).toEqual(sunday)
})
