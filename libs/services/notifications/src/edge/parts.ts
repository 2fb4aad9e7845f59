export const NOTIFICATION_PARTS = Symbol('NotificationParts')
