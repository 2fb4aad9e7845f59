// Generated from the services' package manifests by `node tools/run.mjs generate`.
import { AgentsModule } from '@litper/agents'
import { AnalyticsModule } from '@litper/analytics'
import { ApiModule } from '@litper/api'
import { ChatModule } from '@litper/chat'
import { CrisisModule } from '@litper/crisis'
import { IntegrationModule } from '@litper/integration'
import { LearningModule } from '@litper/learning'
import { NotificationsModule } from '@litper/notifications'
import { OrdersModule } from '@litper/orders'
import { QualityModule } from '@litper/quality'
import { TrackingModule } from '@litper/tracking'
import { VoiceModule } from '@litper/voice'

export const services = [AgentsModule, AnalyticsModule, ApiModule, ChatModule, CrisisModule, IntegrationModule, LearningModule, NotificationsModule, OrdersModule, QualityModule, TrackingModule, VoiceModule]
