import { AccountEntity, ChoiceEntity, PriorEntity, PushEntity } from './carrier.entity.ts'
import { CustomerRequestEntity, RatingEntity } from './customer-request.entity.ts'
import { ExceptionEntity } from './exception.entity.ts'
import { MovementEntity, WaybillEntity } from './waybill.entity.ts'

/** All tables of the service. */
export const trackingEntities = [
  AccountEntity,
  ChoiceEntity,
  PriorEntity,
  WaybillEntity,
  MovementEntity,
  PushEntity,
  ExceptionEntity,
  CustomerRequestEntity,
  RatingEntity,
]
