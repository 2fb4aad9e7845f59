/** The deployables, in the order they are built. A new one is added here, nowhere else in tools/. */
export const APPS = [
  'litper',
  'sandbox',
  'api',
  'integration',
  'orders',
  'tracking',
  'notifications',
  'chat',
  'journey-e2e',
]
