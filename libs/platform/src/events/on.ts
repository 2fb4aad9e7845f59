import type { EventContract } from '@litper/contracts'
import { Ctx, EventPattern, Payload, Transport } from '@nestjs/microservices'

/** What `@On` puts on a handler: found by the subscriber when it starts. */
export interface OnExtras {
  readonly contract: EventContract
  /** Group: one service, one group. */
  readonly service: string
}

/**
 * Subscribes a method to an event, for one service. It runs in the inbox transaction, in the event's tenant, as if each event
 * came once; what it throws rolls everything back, and comes again, and at last goes to the dead letters.
 * The method gets (data, context: EventContext).
 */
export const On = (contract: EventContract, service: string): MethodDecorator =>
  EventPattern(`${service}:${contract.name}@${contract.version}`, SPINE, { contract, service }) as MethodDecorator

export const SPINE = Symbol('spine') as unknown as Transport
export { Ctx, Payload }
