import type { LearntChoice } from '@litper/kernel'
import { entity, jsonb } from '@litper/platform'
import type { Party } from '@litper/ports'
import type { CarrierAccount } from '../usecases/ports.ts'

export const AccountEntity = entity('tracking.carrier_accounts', {
  tenantId: { type: 'uuid', primary: true },
  carrier: { type: 'text', primary: true },
  enabled: { type: 'boolean', default: true },
  priority: { type: 'int', default: 1 },
  sealedSettings: { type: 'text' },
  sender: jsonb<Party>(),
  parcel: jsonb<CarrierAccount['parcel']>(),
  pushKey: { type: 'text', nullable: true, select: false },
  previousPushKey: { type: 'text', nullable: true, select: false },
  previousPushUntil: { type: 'timestamptz', nullable: true, select: false },
  updatedAt: { type: 'timestamptz', updateDate: true, select: false },
})

/** A merchant's choice for one order. */
export const ChoiceEntity = entity('tracking.carrier_choices', {
  tenantId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', primary: true },
  carrier: { type: 'text' },
})

/** What learning found about a city. */
export const PriorEntity = entity('tracking.carrier_priors', {
  tenantId: { type: 'uuid', primary: true, update: false, select: false },
  city: { type: 'text', primary: true },
  version: { type: 'int' },
  /** NULL: nothing was chosen. */
  carrier: { type: 'text', nullable: true },
  trial: { ...jsonb<NonNullable<LearntChoice<string>['trial']>>(), nullable: true },
})

/** Raw pushes; a doubled one is known by its digest. */
export const PushEntity = entity('tracking.carrier_pushes', {
  tenantId: { type: 'uuid', primary: true },
  carrier: { type: 'text', primary: true },
  digest: { type: 'bytea', primary: true },
  body: { type: 'text' },
  receivedAt: { type: 'timestamptz', createDate: true },
})
