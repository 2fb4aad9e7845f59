import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { NotificationParts } from '../usecases/ports.ts'

export const NOTIFICATION_PARTS = partsToken<NotificationParts>('notifications')
export const MESSAGE_PEOPLE = partsToken<PeopleHolder>('notifications.people')
