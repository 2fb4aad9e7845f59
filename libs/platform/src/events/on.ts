import type { EventContract } from '@litper/contracts'
import { Ctx, EventPattern, Payload, Transport } from '@nestjs/microservices'

/** What `@On` stores with a handler; the transport reads it at the start. */
export interface OnExtras {
  readonly contract: EventContract
  /** The group of the subscription. */
  readonly service: string
}

/**
 * Subscribes a method to an event, for one service. It runs in one transaction with the inbox row, as the event's tenant, once for each
 * event. When it throws, all of it is rolled back and tried again; after the last try the event becomes a dead letter.
 * The method gets (data, context: EventContext).
 */
export const On = (contract: EventContract, service: string): MethodDecorator =>
  EventPattern(`${service}:${contract.name}@${contract.version}`, SPINE, { contract, service }) as MethodDecorator

export const SPINE = Symbol('spine') as unknown as Transport
export { Ctx, Payload }
