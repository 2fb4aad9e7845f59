import { openAdapters } from '@litper/adapters'
import { runService } from '@litper/platform'
import { NotificationsModule } from '@litper/notifications'

await runService('notifications', [NotificationsModule], openAdapters)
