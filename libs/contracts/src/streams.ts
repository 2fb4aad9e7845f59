/**
 * Every stream that events travel on, and its partitions: how many processes of one group can share it. The number never changes for a
 * stream that lives: the events of a key would go on in another partition, and no longer in order.
 */
export const streams = [
  { name: 'chat.conversation', partitions: 4 },
  { name: 'chat.order-answer', partitions: 4 },
  { name: 'integration.conversation', partitions: 4 },
  { name: 'integration.message-status', partitions: 6 },
  { name: 'integration.order', partitions: 6 },
  { name: 'integration.set-aside', partitions: 1 },
  { name: 'integration.shop', partitions: 1 },
  { name: 'notifications.message', partitions: 6 },
  { name: 'orders.order', partitions: 6 },
  { name: 'tracking.waybill', partitions: 6 },
] as const
