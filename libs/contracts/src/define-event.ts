import type { z } from 'zod'

/** One event that leaves a service. A released version never changes: see libs/contracts/released/README.md. */
export interface EventContract<Shape extends z.ZodType = z.ZodType> {
  /** `<service>.<past-tense>` */
  readonly name: string
  readonly version: number
  /** The topic: all events of one key on one stream stay in order. */
  readonly stream: string
  readonly data: Shape
  key(data: z.output<Shape>): string
  /** When what it tells began, where that is earlier than the event: an order of before an erasure is of the erased person. */
  since?(data: z.output<Shape>): string
  /** It is something that a person did, or that is to be done for one: it is not handled when they were erased since. */
  readonly isOfPerson?: true
}
export type EventData<C extends EventContract> = z.output<C['data']>

export const defineEvent = <Shape extends z.ZodType>(contract: EventContract<Shape>): EventContract<Shape> => contract
