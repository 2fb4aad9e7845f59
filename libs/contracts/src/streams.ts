/**
 * Every stream and its partitions: the most processes of one group that can share it. The number of an existing stream never
 * changes: later events of a key would be in another partition, and no longer in order.
 */
export const streams = [
  { name: 'agents.article', partitions: 1 },
  { name: 'agents.run', partitions: 4 },
  { name: 'analytics.metric', partitions: 1 },
  { name: 'analytics.report', partitions: 1 },
  { name: 'analytics.risk', partitions: 2 },
  { name: 'api.security', partitions: 1 },
  { name: 'chat.conversation', partitions: 4 },
  { name: 'chat.order-answer', partitions: 4 },
  { name: 'crisis.incident', partitions: 1 },
  { name: 'integration.conversation', partitions: 4 },
  { name: 'integration.message-status', partitions: 6 },
  { name: 'integration.order', partitions: 6 },
  { name: 'integration.person', partitions: 1 },
  { name: 'integration.provider', partitions: 1 },
  { name: 'integration.set-aside', partitions: 1 },
  { name: 'integration.shop', partitions: 1 },
  { name: 'learning.timing', partitions: 1 },
  { name: 'learning.turn', partitions: 1 },
  { name: 'notifications.message', partitions: 6 },
  { name: 'orders.order', partitions: 6 },
  { name: 'quality.ticket', partitions: 2 },
  { name: 'tracking.carrier-account', partitions: 1 },
  { name: 'tracking.waybill', partitions: 6 },
  { name: 'voice.call', partitions: 4 },
] as const
