/** Resources with a name of more than one word; in all others the first underscore separates resource and event. */
const LONG_RESOURCES = [
  'FULFILLMENT_EVENTS',
  'FULFILLMENT_ORDERS',
  'FULFILLMENT_HOLDS',
  'BULK_OPERATIONS',
  'DRAFT_ORDERS',
]

/** `ORDERS_CREATE` → `orders/create`. */
export function topicPath(topic: string): string {
  const resource = LONG_RESOURCES.find((name) => topic.startsWith(`${name}_`)) ?? topic.slice(0, topic.indexOf('_'))
  return `${resource}/${topic.slice(resource.length + 1)}`.toLowerCase()
}

/** `orders/create` → `ORDERS_CREATE`. */
export function topicEnum(path: string): string {
  return path.replace('/', '_').toUpperCase()
}
