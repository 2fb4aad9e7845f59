import type { Envelope } from '@litper/ports'
import { BaseRpcContext } from '@nestjs/microservices'

/** The second argument of an `@On` handler. */
export class EventContext extends BaseRpcContext<[Envelope]> {
  get envelope(): Envelope {
    return this.getArgByIndex(0)
  }
}
