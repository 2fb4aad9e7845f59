import { iso, type Row } from './facts.ts'
import { notesOf, ORDER_EVENTS } from './hear-order.ts'
import { Aside, type CostOf, type Data, type Event, type Heard, Reader } from './heard.ts'

type HearRow = (read: Reader, at: number) => Row

/** What is read has arrived. */
const SETTLED: Readonly<Record<string, (at: string | null) => Row>> = {
  delivered: (at) => ({ delivered_at: at }),
  read: (at) => ({ delivered_at: at, read_at: at }),
  failed: (at) => ({ failed_at: at }),
}
const MESSAGE_EVENTS: Readonly<Record<string, HearRow>> = {
  'notifications.message-sent': (read) => ({
    message_id: read.id('messageId'),
    order_id: read.maybe('orderId', read.id) ?? null,
    sent_at: iso(read.time(read.data['at'])),
    purpose: read.text('purpose'),
    provider: read.text('provider'),
  }),
  'notifications.message-settled': (read) => {
    const at = iso(read.time(read.data['at']))
    const status = read.text('status')
    const times: Row | undefined = SETTLED[status]?.(at)
    if (!times) throw new Aside('bad_data')
    return { message_id: read.id('messageId'), ...times }
  },
}
const CONVERSATION_EVENTS: Readonly<Record<string, HearRow>> = {
  'chat.reply-composed': (read, at) => ({
    conversation_id: read.id('conversationId'),
    order_id: read.maybe('orderId', read.id) ?? null,
    opened_at: iso(at),
  }),
  'chat.handoff-requested': (read, at) => ({
    conversation_id: read.id('conversationId'),
    order_id: read.maybe('orderId', read.id) ?? null,
    opened_at: iso(at),
    handed_over_at: iso(at),
    handover_reason: read.text('reason'),
  }),
  'chat.conversation-rated': (read) => ({
    conversation_id: read.id('conversationId'),
    order_id: read.maybe('orderId', read.id) ?? null,
    rated_at: iso(read.time(read.data['at'])),
    rating: read.text('rating'),
  }),
}
const PRICED = 'integration.message-status-reported'
export const HEARD_EVENTS: readonly string[] = [
  ...Object.keys(ORDER_EVENTS),
  ...Object.keys(MESSAGE_EVENTS),
  ...Object.keys(CONVERSATION_EVENTS),
  PRICED,
]
const known = new Set(HEARD_EVENTS)

/** What an event means for the numbers: nothing, one thing or two; or why it is set aside. */
export function hear(event: Event, now: number, costOf: CostOf): readonly Heard[] {
  if (!known.has(event.name)) return []
  if (event.version !== 1) return [{ kind: 'aside', reason: 'unknown_version' }]
  try {
    const read = new Reader((event.data ?? {}) as Data, now)
    return hearKnown(event, read, costOf)
  } catch (error) {
    if (error instanceof Aside) return [{ kind: 'aside', reason: error.reason }]
    throw error
  }
}

function hearKnown(event: Event, read: Reader, costOf: CostOf): readonly Heard[] {
  const { name } = event
  if (name === PRICED) {
    const row = priced(read, costOf)
    return row ? [{ kind: 'message', row }] : []
  }
  const at = read.time(event.at)
  const order = ORDER_EVENTS[name]
  if (order) return notesOf(name, order, read, at)
  const message = MESSAGE_EVENTS[name]
  if (message) return [{ kind: 'message', row: message(read, at) }]
  return [{ kind: 'conversation', row: CONVERSATION_EVENTS[name]!(read, at) }]
}

/** A status that names our message and its price; other systems' messages have other marks. */
function priced(read: Reader, costOf: CostOf): Row | undefined {
  const { messageId, pricing, at } = read.data as {
    messageId?: string
    pricing?: { billable: boolean; category: string }
    at: string
  }
  if (!pricing?.billable || !messageId || !/^[0-9a-f-]{36}$/.test(messageId)) return undefined
  const cost = costOf(pricing, at)
  return cost && { message_id: read.id('messageId'), cost: cost.amount, currency: cost.currency }
}
