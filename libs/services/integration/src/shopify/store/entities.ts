import { entity, jsonb, text } from '@litper/platform'
import type { Cancellation } from '../usecases/cancellations.ts'
import type { FulfillmentRow } from '../usecases/fulfillments.ts'
import type { SettledRules, ShopRow } from '../usecases/shops.ts'

export const ShopEntity = entity('integration.shops', {
  id: { type: 'uuid', primary: true },
  shopDomain: { type: 'text', update: false },
  status: text<ShopRow['status']>(),
  apiUrl: { type: 'text', nullable: true },
  sealedApp: { type: 'text' },
  sealedToken: { type: 'text', nullable: true },
  tokenExpiresAt: { type: 'timestamptz', nullable: true },
  reconcileCursor: { type: 'timestamptz' },
  connectedAt: { type: 'timestamptz' },
  uninstalledAt: { type: 'timestamptz', nullable: true },
  ordersFrom: { type: 'timestamptz' },
  orderRules: { ...jsonb<SettledRules>(), nullable: true },
})

export const FulfillmentEntity = entity('integration.fulfillments', {
  waybillId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  externalOrderId: { type: 'text', update: false },
  shopDomain: { type: 'text', update: false },
  number: { type: 'text', update: false },
  state: { ...text<FulfillmentRow['state']>(), default: 'pending' },
  fulfillmentId: { type: 'text', nullable: true },
  calledOff: { type: 'boolean', default: false },
  takenBack: { type: 'boolean', default: false },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

/** What the shop is to be told of an order that was cancelled here. */
export const CancellationEntity = entity('integration.cancellations', {
  orderId: { type: 'uuid', primary: true },
  externalId: { type: 'text', update: false },
  shopDomain: { type: 'text', update: false },
  by: text<Cancellation['by']>(),
  state: text<Cancellation['state']>(),
  updatedAt: { type: 'timestamptz', updateDate: true, select: false },
})

/** Bodies on their way to the documents. */
export const ArchivingEntity = entity('integration.archiving', {
  tenantId: { type: 'uuid', primary: true },
  id: { type: 'uuid', primary: true },
})
