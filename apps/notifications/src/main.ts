import { openAdapters } from '@litper/adapters'
import { NotificationsModule } from '@litper/notifications'
import { runService } from '@litper/platform'

await runService('notifications', [NotificationsModule], openAdapters)
