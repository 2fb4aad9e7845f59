import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { OrdersModule } from '@litper/orders'

await runService('orders', [OrdersModule], openAdapters)
