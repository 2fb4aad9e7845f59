import { z } from 'zod'
import { idShape, instantShape, moneyShape, pageShape } from './shapes.ts'

export const TIMELINE_ACTORS = ['system', 'shop', 'customer', 'carrier', 'person'] as const
export const TIMELINE_TONES = ['plain', 'good', 'waiting', 'warning', 'bad', 'returned', 'agent'] as const

/** One thing that happened to an order, as the service that knows it tells it. */
export const timelineEntry = z
  .object({
    id: z.string().describe('unique among the entries of its service'),
    at: instantShape.describe('when it happened, by the clock of the actor'),
    seenAt: instantShape.nullable().describe('when we heard of it, where that is kept'),
    actor: z.enum(TIMELINE_ACTORS),
    text: z.object({ es: z.string(), en: z.string() }),
    detail: z.string().nullable().describe('words of the actor: a carrier’s description, a message’s text, a reason'),
    tone: z.enum(TIMELINE_TONES),
    importance: z.enum(['main', 'normal', 'detail']).describe('`detail` is folded'),
    attempt: z.number().int().nullable(),
    next: z.object({ es: z.string(), en: z.string() }).nullable().describe('what it waits for'),
    receipt: z.string().nullable().describe('the id of what was done: a message, a waybill number'),
    cost: moneyShape.nullable(),
  })
  .meta({ id: 'TimelineEntry' })

export type TimelineEntry = z.output<typeof timelineEntry>

/** What each service answers that knows something of an order: the client merges them by time. */
export const timeline = {
  input: z.object({ orderId: idShape }),
  output: pageShape(timelineEntry),
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  roles: 'everyone',
  errors: {},
} as const

/** Fills what an entry leaves out. */
export const entryOf = (
  given: Pick<TimelineEntry, 'id' | 'at' | 'actor' | 'text'> & Partial<TimelineEntry>,
): TimelineEntry => ({
  seenAt: null,
  detail: null,
  tone: 'plain',
  importance: 'normal',
  attempt: null,
  next: null,
  receipt: null,
  cost: null,
  ...given,
})
