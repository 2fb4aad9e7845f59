import type { Recipient } from '@litper/ports'
import type { Purpose, Status, Words } from '../domain/message.ts'
import type { Message } from '../usecases/ports.ts'

export interface MessageRow {
  id: string
  business_key: string
  order_id: string | null
  conversation_id: string | null
  purpose: Purpose
  recipient: Recipient
  plan: Words
  why: string
  provider: string | null
  provider_message_id: string | null
  status: Status
  planned_for: Date
  sent_at: Date | null
  delivered_at: Date | null
  read_at: Date | null
  error: string | null
  cost_amount: string | null
  cost_currency: string | null
}

/** The columns that may change after planning, by their names in the domain. */
const CHANGEABLE = {
  status: 'status',
  provider: 'provider',
  providerMessageId: 'provider_message_id',
  sentAt: 'sent_at',
  deliveredAt: 'delivered_at',
  readAt: 'read_at',
  error: 'error',
} as const

/** The given ones of the columns that may change. */
export function rowOf(change: Partial<Message>): Record<string, unknown> {
  const { cost } = change
  const columns = Object.entries(CHANGEABLE).map(([name, column]) => [column, change[name as keyof Message]])
  const all = [...columns, ['cost_amount', cost?.amount], ['cost_currency', cost?.currency]]
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

export function fromRow(row: MessageRow): Message {
  return {
    id: row.id,
    businessKey: row.business_key,
    orderId: row.order_id ?? undefined,
    conversationId: row.conversation_id ?? undefined,
    purpose: row.purpose,
    recipient: row.recipient,
    words: row.plan,
    why: row.why,
    provider: row.provider ?? undefined,
    providerMessageId: row.provider_message_id ?? undefined,
    status: row.status,
    plannedFor: row.planned_for,
    sentAt: row.sent_at ?? undefined,
    deliveredAt: row.delivered_at ?? undefined,
    readAt: row.read_at ?? undefined,
    error: row.error ?? undefined,
    cost: row.cost_amount ? { amount: String(Number(row.cost_amount)), currency: row.cost_currency! } : undefined,
  }
}
