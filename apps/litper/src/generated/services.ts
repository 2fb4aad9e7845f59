// Generated from the services' package manifests by `node tools/run.mjs generate`.
import { ApiModule } from '@litper/api'
import { ChatModule } from '@litper/chat'
import { IntegrationModule } from '@litper/integration'
import { NotificationsModule } from '@litper/notifications'
import { OrdersModule } from '@litper/orders'
import { TrackingModule } from '@litper/tracking'

export const services = [ApiModule, ChatModule, IntegrationModule, NotificationsModule, OrdersModule, TrackingModule]
