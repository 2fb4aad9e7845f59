import {
  CustomerWrote,
  type EventData,
  HandoffRequested,
  MessageSent,
  MessageSettled,
  OrderPlaced,
  OrderReceived,
  TurnAlarmed,
  WaybillAdopted,
  WaybillCancelled,
  WaybillCreated,
  WaybillMoved,
  WaybillRefused,
  WaybillRequested,
} from '@litper/contracts'
import { Ctx, EventContext, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { placesOf, regionOf } from '../domain/region.ts'
import { count } from '../usecases/count.ts'
import { hearAlarm } from '../usecases/hear-alarm.ts'
import type { CrisisParts } from '../usecases/ports.ts'
import { CRISIS_PARTS } from './parts.ts'

const ENDS = ['delivered', 'returning', 'returned']

/** Counts what happens, by the hour in which it happened, and keeps what is under way. */
@Controller()
export class CrisisSubscriber {
  constructor(@Inject(CRISIS_PARTS) private readonly parts: CrisisParts) {}

  @On(OrderReceived, 'crisis')
  received(
    @Payload() { change, source, shopDomain }: EventData<typeof OrderReceived>,
    @Ctx() { envelope }: EventContext,
  ) {
    if (change !== 'created' || source === 'import') return undefined
    const shop = [`shop:${shopDomain}`]
    return count(this.parts, envelope.at, { received: shop, [source === 'webhook' ? 'webhooks' : 'reconciled']: shop })
  }

  @On(OrderPlaced, 'crisis')
  placed(@Payload() { shopDomain }: EventData<typeof OrderPlaced>, @Ctx() { envelope }: EventContext) {
    return count(this.parts, envelope.at, { orders: [`shop:${shopDomain}`] })
  }

  @On(WaybillRequested, 'crisis')
  async requested(@Payload() w: EventData<typeof WaybillRequested>, @Ctx() { envelope }: EventContext) {
    const at = new Date(envelope.at)
    const { waybillId, orderId, carrier } = w
    await this.parts.parcels.put({ waybillId, orderId, carrier, state: 'requested', requestedAt: at, movedAt: at })
    await count(this.parts, envelope.at, { requested: [`carrier:${carrier}`] })
  }

  @On(WaybillCreated, 'crisis')
  created(@Payload() w: EventData<typeof WaybillCreated>, @Ctx() { envelope }: EventContext) {
    return this.keep(w, 'created', envelope.at)
  }

  @On(WaybillAdopted, 'crisis')
  adopted(@Payload() w: EventData<typeof WaybillAdopted>) {
    return this.keep(w, w.state, w.at)
  }

  @On(WaybillMoved, 'crisis')
  async moved(@Payload() w: EventData<typeof WaybillMoved>, @Ctx() { envelope }: EventContext) {
    await this.keep(w, w.state, w.at)
    const places = placesOf(w.carrier, regionOf(w.city))
    const isVisit = w.state === 'delivered' || w.state === 'exception'
    await count(this.parts, envelope.at, {
      scans: places,
      ...(isVisit && { visits: places }),
      ...(w.state === 'exception' && { exceptions: places }),
      ...(ENDS.includes(w.state) && w.previous !== 'returning' && { ends: places }),
      ...(w.state === 'returning' && { returns: places }),
    })
  }

  @On(WaybillCancelled, 'crisis')
  cancelled(@Payload() { waybillId }: EventData<typeof WaybillCancelled>, @Ctx() { envelope }: EventContext) {
    return this.parts.parcels.change({ waybillId, state: 'cancelled', movedAt: new Date(envelope.at) })
  }

  @On(WaybillRefused, 'crisis')
  refused(@Payload() { waybillId }: EventData<typeof WaybillRefused>, @Ctx() { envelope }: EventContext) {
    return this.parts.parcels.change({ waybillId, state: 'refused', movedAt: new Date(envelope.at) })
  }

  @On(MessageSent, 'crisis')
  sent(@Payload() _: EventData<typeof MessageSent>, @Ctx() { envelope }: EventContext) {
    return count(this.parts, envelope.at, { messages: ['all'] })
  }

  /** One that a roll-out control withheld did not fail. */
  @On(MessageSettled, 'crisis')
  settled(@Payload() m: EventData<typeof MessageSettled>, @Ctx() { envelope }: EventContext) {
    if (m.status !== 'failed' || m.errorCode?.startsWith('controls.')) return undefined
    return count(this.parts, envelope.at, { failed: [`code:${m.errorCode ?? 'unknown'}`] })
  }

  @On(CustomerWrote, 'crisis')
  wrote(@Payload() _: EventData<typeof CustomerWrote>, @Ctx() { envelope }: EventContext) {
    return count(this.parts, envelope.at, { heard: ['all'] })
  }

  @On(HandoffRequested, 'crisis')
  complained(@Payload() { reason }: EventData<typeof HandoffRequested>, @Ctx() { envelope }: EventContext) {
    return count(this.parts, envelope.at, { complaints: [`topic:${reason}`] })
  }

  @On(TurnAlarmed, 'crisis')
  drifted(@Payload() alarm: EventData<typeof TurnAlarmed>) {
    return hearAlarm(this.parts, alarm)
  }

  private keep(w: EventData<typeof WaybillCreated> | EventData<typeof WaybillMoved>, state: string, at: string) {
    const moved = new Date(at)
    const { waybillId, orderId, number, carrier, city, collect } = w
    return this.parts.parcels.put({
      waybillId,
      orderId,
      number,
      carrier,
      region: regionOf(city),
      state,
      collect: collect?.amount,
      requestedAt: moved,
      movedAt: moved,
    })
  }
}
