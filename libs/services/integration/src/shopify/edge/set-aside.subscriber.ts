import { type EventData, OrderSetAside } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { READ_AGAIN } from '../../edge/tokens.ts'
import type { readAgain } from '../usecases/read-again.ts'

/** An operator replayed a dead letter of this service. */
@Controller()
export class SetAsideSubscriber {
  constructor(@Inject(READ_AGAIN) private readonly again: ReturnType<typeof readAgain>) {}

  @On(OrderSetAside, 'integration')
  replayed(@Payload() data: EventData<typeof OrderSetAside>): Promise<void> {
    return this.again(data)
  }
}
