import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { onTestFinished } from 'vitest'
import { eventOf, numberOf } from './event.testing.ts'
import { memoryParts } from './memory.testing.ts'
import { Subscriber } from './subscriber.ts'

export const [a, b] = [tenantId(newId()), tenantId(newId())] as [TenantId, TenantId]
export type Handle = (envelope: Envelope) => Promise<void>

/** The subscriber of group `g`, until the spec ends. */
export function subscriberOf(handle: Handle = async () => undefined, lanes = 4) {
  const memory = memoryParts()
  const subscriber = new Subscriber('g', new Map([['law.happened@1', handle]]), memory.parts, lanes)
  onTestFinished(() => subscriber.stop())
  const parkedNumbers = () =>
    memory.parked.park.mock.calls.flatMap(([, all]) =>
      all.map((one) => numberOf((one as { envelope: Envelope }).envelope)),
    )
  return { ...memory, subscriber, parkedNumbers }
}
export const many = (count: number, tenant: TenantId, from = 0) =>
  Array.from({ length: count }, (_, n) => eventOf(from + n, `k${from + n}`, tenant))
export const fails =
  (error: unknown): Handle =>
  async () => {
    throw error
  }
