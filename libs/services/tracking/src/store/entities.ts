import { AccountEntity, ChoiceEntity, PushEntity } from './carrier.entity.ts'
import { ExceptionEntity } from './exception.entity.ts'
import { MovementEntity, WaybillEntity } from './waybill.entity.ts'

/** All tables of the service. */
export const trackingEntities = [
  AccountEntity,
  ChoiceEntity,
  WaybillEntity,
  MovementEntity,
  PushEntity,
  ExceptionEntity,
]
