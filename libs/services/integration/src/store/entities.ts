import { ImportEntity, ImportItemEntity, ImportLineEntity, ImportMappingEntity } from '../imports/store/entities.ts'
import { ChateaAccountEntity, NumberEntity } from '../messaging/store/entities.ts'
import { PrivacyRequestEntity } from '../privacy/store/privacy-log.ts'
import { RawEventEntity, SeenNoticeEntity } from '../shared/store/entities.ts'
import { ArchivingEntity, CancellationEntity, FulfillmentEntity, ShopEntity } from '../shopify/store/entities.ts'

/** All tables of the service. */
export const integrationEntities = [
  ShopEntity,
  NumberEntity,
  ChateaAccountEntity,
  RawEventEntity,
  SeenNoticeEntity,
  FulfillmentEntity,
  PrivacyRequestEntity,
  ArchivingEntity,
  ImportEntity,
  ImportLineEntity,
  ImportItemEntity,
  ImportMappingEntity,
  CancellationEntity,
]
