import { e164Of, readPhone } from '@litper/colombia'
import {
  type EventData,
  MessageLost,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderConfirmed,
  OrderHeld,
  OrderPlaced,
  OwedChanged,
  PrivacyRequested,
  WaybillAdopted,
  WaybillCancelled,
  WaybillCreated,
  WaybillMoved,
} from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { Parcel } from '../domain/parcel.ts'
import { dropCalls } from '../usecases/drop-calls.ts'
import { hasten, planByPolicy } from '../usecases/plan-by-policy.ts'
import type { VoiceParts } from '../usecases/ports.ts'
import { forgetRecordings } from '../usecases/record-call.ts'
import { VOICE_PARTS } from './parts.ts'

type OfWaybill = EventData<typeof WaybillMoved | typeof WaybillCreated | typeof WaybillAdopted>

/** The phone as calls are placed: what cannot be read is nobody's. */
const whose = ({ customer }: { readonly customer: { readonly phone?: string; readonly firstName: string } }) => ({
  phone: customer.phone && e164Of(readPhone(customer.phone)),
  firstName: customer.firstName || undefined,
})
const waybillOf = (w: OfWaybill): Partial<Parcel> & { orderId: string } => ({
  orderId: w.orderId,
  shopDomain: w.shopDomain,
  orderName: w.orderName,
  ...whose(w),
  waybillId: w.waybillId,
  number: w.number,
  carrier: w.carrier,
  carrierName: w.carrierName,
  city: w.city,
})

/** Keeps its own copy of what it may tell, and calls when the merchant's policy says so. */
@Controller()
export class VoiceSubscriber {
  constructor(@Inject(VOICE_PARTS) private readonly parts: VoiceParts) {}

  @On(OrderPlaced, 'voice')
  placed(@Payload() o: EventData<typeof OrderPlaced>) {
    const { orderId, shopDomain, name: orderName } = o
    return this.parts.parcels.keep({ orderId, shopDomain, orderName, ...whose(o), status: 'placed' })
  }

  @On(OrderConfirmationRequested, 'voice')
  async asked(@Payload() o: EventData<typeof OrderConfirmationRequested>) {
    const { orderId, shopDomain, name: orderName, round = 1 } = o
    const asked = { status: 'confirming', round, collect: o.collect ?? o.total, askedAt: this.parts.clock.now() }
    await this.parts.parcels.keep({ orderId, shopDomain, orderName, ...whose(o), ...asked })
    await planByPolicy(this.parts, orderId, 'order_confirmation')
  }

  /** WhatsApp's question did not arrive, and no other way is left: nobody will answer it. */
  @On(MessageLost, 'voice')
  async lost(@Payload() { orderId, purpose }: EventData<typeof MessageLost>) {
    if (orderId && purpose === 'confirmar_pedido') await hasten(this.parts, orderId, 'order_confirmation')
  }

  @On(OrderHeld, 'voice')
  held(@Payload() o: EventData<typeof OrderHeld>) {
    return this.orderIs(o.orderId, { status: 'held' })
  }

  @On(OrderConfirmed, 'voice')
  confirmed(@Payload() o: EventData<typeof OrderConfirmed>) {
    const { orderId, shopDomain, name: orderName, collect, destination } = o
    const known = { shopDomain, orderName, collect, city: destination.city, ...whose(o) }
    return this.orderIs(orderId, { ...known, status: 'confirmed' })
  }

  @On(OrderCancelled, 'voice')
  cancelled(@Payload() o: EventData<typeof OrderCancelled>) {
    return this.orderIs(o.orderId, { status: 'cancelled' })
  }

  @On(OwedChanged, 'voice')
  owed(@Payload() o: EventData<typeof OwedChanged>) {
    return this.parts.parcels.keep({ orderId: o.orderId, collect: o.owed })
  }

  @On(WaybillCreated, 'voice')
  created(@Payload() w: EventData<typeof WaybillCreated>) {
    return this.parts.parcels.keep({ ...waybillOf(w), state: 'created', collect: w.collect })
  }

  @On(WaybillAdopted, 'voice')
  adopted(@Payload() w: EventData<typeof WaybillAdopted>) {
    const moved = { state: w.state, movedAt: new Date(w.at), exception: w.exception }
    return this.parts.parcels.keep({ ...waybillOf(w), ...moved, status: 'sent', collect: w.collect })
  }

  @On(WaybillMoved, 'voice')
  async moved(@Payload() w: EventData<typeof WaybillMoved>) {
    const { state, at, movedIn, exception } = w
    await this.orderIs(w.orderId, { ...waybillOf(w), state, movedAt: new Date(at), movedIn, exception })
    if (state === 'exception') await planByPolicy(this.parts, w.orderId, 'delivery_problem')
    if (state === 'ready_for_pickup') await planByPolicy(this.parts, w.orderId, 'office_pickup')
  }

  @On(WaybillCancelled, 'voice')
  off(@Payload() { orderId }: EventData<typeof WaybillCancelled>) {
    return this.orderIs(orderId, { number: undefined, state: undefined, waybillId: undefined })
  }

  @On(PrivacyRequested, 'voice')
  async privacy(@Payload() request: EventData<typeof PrivacyRequested>) {
    if (request.kind !== 'shop_redact') return
    const shop = { shopDomain: request.shopDomain, isLast: request.lastShop ?? false }
    await forgetRecordings(this.parts, await this.parts.forgetting.shop(shop))
  }

  /** The order went on: what was to be asked may be settled by it. */
  private async orderIs(orderId: string, known: Partial<Parcel>) {
    await this.parts.parcels.keep({ orderId, ...known })
    await dropCalls(this.parts, orderId)
  }
}
