import { openAdapters } from '@litper/adapters'
import { OrdersModule } from '@litper/orders'
import { runService } from '@litper/platform'

await runService('orders', [OrdersModule], openAdapters)
