import { partsToken } from '@litper/platform'
import type { NotificationParts } from '../usecases/ports.ts'

export const NOTIFICATION_PARTS = partsToken<NotificationParts>('notifications')
