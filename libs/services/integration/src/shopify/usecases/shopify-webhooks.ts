import { parseShopifyJson } from '@litper/connector-shopify'
import type { Clock } from '@litper/kernel'
import type { Database } from '@litper/ports'
import { answerPrivacyRequest, type PrivacyLog } from '../../privacy/usecases/answer-privacy-request.ts'
import type { ScheduleEffect } from '../../privacy/usecases/forget-archived.ts'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import type { AsTenant, Events } from '../../shared/usecases/telling.ts'
import { endShop } from './end-shop.ts'
import { keepWebhook } from './keep-webhook.ts'
import { receiveShopifyWebhook } from './receive-shopify-webhook.ts'
import type { SetAsideDeps } from './set-aside.ts'
import type { ShopDirectory } from './shop-directory.ts'
import type { Shops } from './shops.ts'
import { takeOrder } from './take-order.ts'

export interface ShopifyWebhookDeps extends SetAsideDeps {
  readonly database: Database
  readonly raw: RawEvents
  readonly shops: Shops
  readonly events: Events
  readonly directory: ShopDirectory
  readonly log: PrivacyLog
  readonly clock: Clock
  readonly asTenant: AsTenant
  readonly scheduleEffect: ScheduleEffect
}

/** Every topic's use case behind the one door. */
export const shopifyWebhooks = (deps: ShopifyWebhookDeps) =>
  receiveShopifyWebhook({
    directory: deps.directory,
    asTenant: deps.asTenant,
    parse: parseShopifyJson,
    handlers: {
      order: takeOrder(deps),
      uninstalled: endShop(deps),
      privacy: answerPrivacyRequest(deps),
      keep: keepWebhook(deps),
    },
  })
export type ReceiveShopify = ReturnType<typeof shopifyWebhooks>
