import { CANARY_TENANT, type Envelope } from '@litper/ports'
import { count, observe } from './metrics.ts'

/** What a provider writes is no label until it is known. */
const CATEGORIES: ReadonlySet<string> = new Set([
  'marketing',
  'utility',
  'authentication',
  'service',
  'referral_conversion',
])

type Data = { readonly [field: string]: unknown }
interface Counted {
  /** Of the groups that handle the event, the one that counts it: so it is counted once. */
  readonly group: string
  readonly add: (data: Data, envelope: Envelope) => void
}

const text = (value: unknown, otherwise = 'unknown') => (typeof value === 'string' ? value : otherwise)
/** The moment in an id: UUIDv7 begins with the milliseconds since 1970. */
const momentOf = (id: unknown) => Number.parseInt(text(id).replaceAll('-', '').slice(0, 12), 16)
const secondsFrom = (id: unknown, envelope: Envelope) => Math.max(0, (Date.parse(envelope.at) - momentOf(id)) / 1000)

/** What the business counts, from the events that are handled anyway. */
const COUNTED: Readonly<Record<string, Counted>> = {
  'integration.order-received': {
    group: 'orders',
    add: ({ change, source }) =>
      change === 'created' && count('litper_orders_received_total', { source: text(source) }),
  },
  'orders.order-confirmed': {
    group: 'tracking',
    add: ({ total }) => {
      const { amount, currency } = total as { amount: string; currency: string }
      count('litper_orders_total', { outcome: 'confirmed' })
      count('litper_orders_value_total', { currency }, Math.max(0, Number(amount)))
    },
  },
  'orders.order-held': {
    group: 'tracking',
    add: ({ reason }) => {
      count('litper_orders_total', { outcome: 'held' })
      count('litper_orders_held_total', { reason: text(reason) })
    },
  },
  'orders.order-cancelled': {
    group: 'tracking',
    add: () => count('litper_orders_total', { outcome: 'cancelled' }),
  },
  'tracking.waybill-requested': waybill('requested'),
  'tracking.waybill-refused': waybill('refused'),
  'tracking.waybill-cancelled': waybill('cancelled'),
  'tracking.waybill-created': {
    group: 'orders',
    add: ({ carrier, orderId }, envelope) => {
      count('litper_waybills_total', { carrier: text(carrier), outcome: 'created' })
      observe('litper_order_to_waybill_seconds', { carrier: text(carrier) }, secondsFrom(orderId, envelope))
    },
  },
  'tracking.waybill-moved': {
    group: 'orders',
    add: ({ carrier, state, exception, waybillId }, envelope) => {
      count('litper_waybill_moves_total', { carrier: text(carrier), state: text(state) })
      if (exception !== undefined)
        count('litper_delivery_exceptions_total', { carrier: text(carrier), reason: text(exception) })
      if (state === 'delivered')
        observe('litper_delivery_hours', { carrier: text(carrier) }, secondsFrom(waybillId, envelope) / 3600)
    },
  },
  'notifications.message-sent': {
    group: 'chat',
    add: ({ provider, conversationId }, envelope) => {
      count('litper_messages_total', { provider: text(provider), state: 'sent' })
      // the correlation was given when the customer's message came in
      if (conversationId !== undefined)
        observe('litper_answer_seconds', {}, secondsFrom(envelope.correlation, envelope))
    },
  },
  'integration.message-status-reported': {
    group: 'notifications',
    add: ({ provider, status, pricing }) => {
      if (status !== 'sent') count('litper_messages_total', { provider: text(provider), state: text(status) })
      const { billable, category } = (pricing ?? {}) as { billable?: boolean; category?: string }
      if (billable && status === 'delivered')
        count('litper_messages_billable_total', {
          provider: text(provider),
          category: CATEGORIES.has(text(category)) ? text(category) : 'other',
        })
    },
  },
  'agents.agent-run-ended': {
    group: 'quality',
    add: ({ agent, end, actions, costMicros }) => {
      const of = { agent: text(agent) }
      count('litper_agent_runs_total', { ...of, outcome: text(end) })
      count('litper_agent_actions_total', of, Number(actions))
      count('litper_agent_cost_dollars_total', of, Number(costMicros) / 1e6)
    },
  },
  'agents.approval-decided': {
    group: 'quality',
    add: ({ decision }) => count('litper_approvals_total', { outcome: text(decision) }),
  },
  'chat.handoff-requested': { group: 'quality', add: () => count('litper_handoffs_total', {}) },
  'learning.turn-alarmed': {
    group: 'crisis',
    add: ({ kind }) => count('litper_learning_alarms_total', { learnt: text(kind) }),
  },
}

function waybill(outcome: string): Counted {
  return { group: 'orders', add: ({ carrier }) => count('litper_waybills_total', { carrier: text(carrier), outcome }) }
}

/** Counts one event that a group has handled; not of the canary, which is no business. */
export function countBusiness(group: string, envelope: Envelope): void {
  if (envelope.tenant === CANARY_TENANT) return
  const counted = COUNTED[envelope.name]
  if (counted?.group === group) counted.add(envelope.data as Data, envelope)
}
