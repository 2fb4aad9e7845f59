import type { OutputOf } from '@litper/platform'
import { idShape, instantShape } from '@litper/platform/operations'
import type { Recipient } from '@litper/ports'
import { z } from 'zod'
import { PURPOSES, type Purpose, STATUSES } from '../domain/message.ts'
import type { Message } from '../usecases/ports.ts'

const purposes = Object.keys(PURPOSES) as [Purpose, ...Purpose[]]

export const messageView = z
  .object({
    id: idShape,
    orderId: z.uuid().nullable(),
    conversationId: z.uuid().nullable(),
    purpose: z.enum(purposes),
    to: z.string().describe('masked: enough to recognise a person, not enough to write to them'),
    text: z.string(),
    why: z.string().describe('the event that it answers'),
    provider: z.string().nullable(),
    state: z.enum(STATUSES),
    plannedFor: instantShape,
    sentAt: instantShape.nullable(),
    deliveredAt: instantShape.nullable(),
    readAt: instantShape.nullable(),
    error: z.string().nullable(),
    cost: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  })
  .meta({ id: 'Message' })

const masked = (to: Recipient): string =>
  to.phone ? `•••${to.phone.slice(-4)}` : to.email ? `•••@${to.email.split('@')[1]}` : '•••'

export const viewOf = (m: Message): OutputOf<{ output: typeof messageView }> => ({
  id: m.id,
  orderId: m.orderId ?? null,
  conversationId: m.conversationId ?? null,
  purpose: m.purpose,
  to: masked(m.recipient),
  text: m.words.text,
  why: m.why,
  provider: m.provider ?? null,
  state: m.status,
  plannedFor: m.plannedFor.toISOString(),
  sentAt: m.sentAt?.toISOString() ?? null,
  deliveredAt: m.deliveredAt?.toISOString() ?? null,
  readAt: m.readAt?.toISOString() ?? null,
  error: m.error || null,
  cost: m.cost ?? null,
})
