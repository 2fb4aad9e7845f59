import { openAdapters } from '@litper/adapters'
import { ApiModule } from '@litper/api'
import { ChatModule } from '@litper/chat'
import { IntegrationModule } from '@litper/integration'
import { NotificationsModule } from '@litper/notifications'
import { OrdersModule } from '@litper/orders'
import { runService } from '@litper/platform'
import { TrackingModule } from '@litper/tracking'

await runService(
  'litper',
  [ApiModule, IntegrationModule, OrdersModule, TrackingModule, NotificationsModule, ChatModule],
  openAdapters,
)
