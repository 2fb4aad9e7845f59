import {
  CustomerAsked,
  DeliveryRated,
  type EventData,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderConfirmed,
  OrderHeld,
  OrderPlaced,
  WaybillCreated,
  WaybillMoved,
} from '@litper/contracts'
import { Ctx, type EventContext, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { Scalar } from '../../domain/flows/flow.ts'
import type { FlowEvent } from '../../domain/flows/flow-events.ts'
import type { FlowsParts } from '../../usecases/flows/ports.ts'
import { startOnEvent } from '../../usecases/flows/start-flows.ts'
import { FLOWS_PARTS } from './parts.ts'

/** Events that begin flows. What a flow sees of one is in `flow-events.ts`: nobody's name, address or phone. */
@Controller()
export class FlowEventsSubscriber {
  constructor(@Inject(FLOWS_PARTS) private readonly parts: FlowsParts) {}

  @On(OrderPlaced, 'agents')
  placed(
    @Payload() { orderId, name, total, cod, duplicateOf }: EventData<typeof OrderPlaced>,
    @Ctx() event: EventContext,
  ) {
    const data = { orderId, orderName: name, total: pesos(total), cod, repeated: duplicateOf !== undefined }
    return this.start('orders.order-placed', event, data)
  }

  @On(OrderConfirmationRequested, 'agents')
  confirmationRequested(@Payload() data: EventData<typeof OrderConfirmationRequested>, @Ctx() event: EventContext) {
    const { orderId, name, total, collect, round = 1 } = data
    const facts = { orderId, orderName: name, total: pesos(total), collect: pesos(collect ?? total), round }
    return this.start('orders.order-confirmation-requested', event, facts)
  }

  @On(OrderConfirmed, 'agents')
  confirmed(
    @Payload() { orderId, name, total, collect, destination }: EventData<typeof OrderConfirmed>,
    @Ctx() event: EventContext,
  ) {
    const data = { orderId, orderName: name, total: pesos(total), collect: pesos(collect), city: destination.city }
    return this.start('orders.order-confirmed', event, data)
  }

  @On(OrderHeld, 'agents')
  held(@Payload() { orderId, name, reason }: EventData<typeof OrderHeld>, @Ctx() event: EventContext) {
    return this.start('orders.order-held', event, { orderId, orderName: name, reason })
  }

  @On(OrderCancelled, 'agents')
  cancelled(@Payload() { orderId, name, by }: EventData<typeof OrderCancelled>, @Ctx() event: EventContext) {
    return this.start('orders.order-cancelled', event, { orderId, orderName: name, by })
  }

  @On(WaybillCreated, 'agents')
  created(@Payload() data: EventData<typeof WaybillCreated>, @Ctx() event: EventContext) {
    return this.start('tracking.waybill-created', event, parcelOf(data))
  }

  @On(WaybillMoved, 'agents')
  moved(@Payload() data: EventData<typeof WaybillMoved>, @Ctx() event: EventContext) {
    const { state, previous, exception } = data
    return this.start('tracking.waybill-moved', event, { ...parcelOf(data), state, previous, exception })
  }

  @On(CustomerAsked, 'agents')
  asked(@Payload() data: EventData<typeof CustomerAsked>, @Ctx() event: EventContext) {
    return this.start('tracking.customer-asked', event, data)
  }

  @On(DeliveryRated, 'agents')
  rated(@Payload() data: EventData<typeof DeliveryRated>, @Ctx() event: EventContext) {
    return this.start('tracking.delivery-rated', event, data)
  }

  private start(name: FlowEvent, { envelope }: EventContext, data: Readonly<Record<string, Scalar | undefined>>) {
    const known = Object.entries(data).filter((entry): entry is [string, Scalar] => entry[1] !== undefined)
    return startOnEvent(this.parts, name, envelope.id, Object.fromEntries(known))
  }
}

const pesos = (money: { readonly amount: string } | undefined) => money && Number(money.amount)

const parcelOf = (data: EventData<typeof WaybillCreated> | EventData<typeof WaybillMoved>) => {
  const { orderId, orderName, waybillId, number, carrier, city, collect } = data
  return { orderId, orderName, waybillId, number, carrier, city, collect: pesos(collect) }
}
