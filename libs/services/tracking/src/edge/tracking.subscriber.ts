import { parseColombianPhone } from '@litper/colombia'
import { type EventData, OrderCancelled, OrderConfirmed, OrderHeld, PrivacyRequested } from '@litper/contracts'
import { DATABASE, On, Payload } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { cancelOfOrder, withdrawOfOrder } from '../usecases/cancel-waybill.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { requestWaybill } from '../usecases/request-waybill.ts'
import { TRACKING_PARTS } from './parts.ts'

@Controller()
export class TrackingSubscriber {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @On(OrderConfirmed, 'tracking')
  confirmed(@Payload() order: EventData<typeof OrderConfirmed>) {
    return requestWaybill(this.parts, order)
  }

  @On(OrderCancelled, 'tracking')
  cancelled(@Payload() { orderId }: EventData<typeof OrderCancelled>) {
    return cancelOfOrder(this.parts, orderId)
  }

  @On(OrderHeld, 'tracking')
  held(@Payload() { orderId }: EventData<typeof OrderHeld>) {
    return withdrawOfOrder(this.parts, orderId)
  }

  /** Forgets who received; keeps what moved. */
  @On(PrivacyRequested, 'tracking')
  async privacy(@Payload() request: EventData<typeof PrivacyRequested>) {
    if (request.kind === 'data_request') return
    const written = request.customer?.phone
    const phone = written && (parseColombianPhone(written)?.e164 ?? written)
    const session = this.database.session()
    const found = await session.query<{ id: string; order: string }>(
      `SELECT id, order_id AS order FROM tracking.waybills
       WHERE document->>'shopDomain' = $1 AND ($2::text[] IS NULL OR document->>'externalId' = ANY($2) OR document->'customer'->>'phone' = $3 OR lower(document->'customer'->>'email') = lower($4))
       ORDER BY id`,
      [
        request.shopDomain,
        request.kind === 'shop_redact' ? null : request.orders,
        phone ?? null,
        request.customer?.email ?? null,
      ],
    )
    // what works beside this one would write a parcel back as it read it
    for (const { id, order } of found) {
      await session.takeTurn(`waybills of ${order}`)
      await session.takeTurn(`waybill ${id}`)
    }
    await session.query(
      `UPDATE tracking.waybills SET document = document || '{"customer":{"firstName":"","lastName":""}}'::jsonb || jsonb_build_object('destination', (document->'destination') - 'notes' || '{"address":""}'::jsonb)
       WHERE id = ANY($1)`,
      [found.map(({ id }) => id)],
    )
  }
}
