import { BaseRpcContext } from '@nestjs/microservices'
import type { Envelope } from '@litper/ports'

/** The second argument of an `@On` handler. */
export class EventContext extends BaseRpcContext<[Envelope]> {
  get envelope(): Envelope {
    return this.getArgByIndex(0)
  }
}
