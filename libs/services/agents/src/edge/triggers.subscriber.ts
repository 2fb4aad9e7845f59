import { type EventData, OrderConfirmationRequested, WaybillMoved } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { AgentsParts } from '../usecases/ports.ts'
import { startOn } from '../usecases/start-due.ts'
import { AGENTS_PARTS } from './parts.ts'

/** Events that start agents. Facts hold ids and numbers, nobody's name: the agent reads the rest. */
@Controller()
export class TriggersSubscriber {
  constructor(@Inject(AGENTS_PARTS) private readonly parts: AgentsParts) {}

  @On(WaybillMoved, 'agents')
  async moved(
    @Payload() { state, at, waybillId, number, orderId, orderName, exception = '' }: EventData<typeof WaybillMoved>,
  ) {
    if (state !== 'exception') return
    const facts = { waybillId, number, orderId, orderName, exception }
    await startOn(this.parts, 'novedad', `${waybillId}/${at}`, facts)
  }

  @On(OrderConfirmationRequested, 'agents')
  async confirmationDue(@Payload() { orderId, name, round = 1 }: EventData<typeof OrderConfirmationRequested>) {
    await startOn(this.parts, 'confirmation_due', `${orderId}/${round}`, { orderId, orderName: name })
  }
}
