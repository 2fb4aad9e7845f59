import { not, of } from '../formula.ts'
import type { Metric } from '../metric.ts'

const m = of('messages')
const c = of('conversations')
const o = of('orders')
const sent = m.count('sent_at')
const opened = c.count('opened_at')
const rated = c.count('rated_at')

export const messages: readonly Metric[] = [
  {
    name: 'messages',
    area: 'messages',
    unit: 'count',
    title: { es: 'Mensajes', en: 'Messages' },
    definition: {
      es: 'Mensajes a clientes por la hora de envío. Se divide por propósito y proveedor.',
      en: 'Messages to customers by the time of sending. Split by purpose and provider.',
    },
    formula: { kind: 'total', of: sent },
  },
  {
    name: 'messages_delivered_rate',
    area: 'messages',
    unit: 'share',
    title: { es: 'Mensajes entregados', en: 'Messages delivered' },
    definition: {
      es: 'De los mensajes enviados en el periodo, la parte que llegó.',
      en: 'Of the messages sent in the period, the share that arrived.',
    },
    formula: { kind: 'ratio', part: m.count('sent_at', m.has('delivered_at')), whole: sent },
    better: 'more',
  },
  {
    name: 'messages_read_rate',
    area: 'messages',
    unit: 'share',
    title: { es: 'Mensajes leídos', en: 'Messages read' },
    definition: {
      es: 'De los mensajes enviados en el periodo, la parte que se sabe leída.',
      en: 'Of the messages sent in the period, the share that is known to be read.',
    },
    formula: { kind: 'ratio', part: m.count('sent_at', m.has('read_at')), whole: sent },
    better: 'more',
  },
  {
    name: 'messages_failed',
    area: 'messages',
    unit: 'count',
    title: { es: 'Mensajes fallidos', en: 'Messages failed' },
    definition: {
      es: 'Mensajes por la hora en que se supo que no llegaron.',
      en: 'Messages by the time at which they were known not to arrive.',
    },
    formula: { kind: 'total', of: m.count('failed_at') },
    better: 'less',
  },
  {
    name: 'message_cost',
    area: 'messages',
    unit: 'money',
    title: { es: 'Costo de mensajes', en: 'Cost of messages' },
    definition: {
      es: 'Lo que los proveedores cobran por los mensajes enviados en el periodo, en su moneda (WhatsApp: USD).',
      en: 'What providers charge for the messages sent in the period, in their currency (WhatsApp: USD).',
    },
    formula: { kind: 'total', of: m.sum('cost', 'sent_at') },
    better: 'less',
  },
  {
    name: 'cost_per_delivered_order',
    area: 'messages',
    unit: 'money',
    title: { es: 'Costo de mensajes por entrega', en: 'Message cost per delivered order' },
    definition: {
      es: 'Costo de los mensajes enviados en el periodo entre los pedidos entregados en el periodo. Incluye mensajes de pedidos aún en camino.',
      en: 'Cost of the messages sent in the period, divided by the orders delivered in it. Messages of orders still under way are included.',
    },
    formula: {
      kind: 'ratio',
      part: m.sum('cost', 'sent_at'),
      whole: o.count('delivered_at', not(o.has('returned_at'))),
    },
    better: 'less',
  },
  {
    name: 'conversations',
    area: 'conversations',
    unit: 'count',
    title: { es: 'Conversaciones', en: 'Conversations' },
    definition: {
      es: 'Conversaciones por la hora de la primera respuesta o entrega a una persona.',
      en: 'Conversations by the time of the first answer or hand-over.',
    },
    formula: { kind: 'total', of: opened },
  },
  {
    name: 'handed_over',
    area: 'conversations',
    unit: 'count',
    title: { es: 'Pasadas a una persona', en: 'Handed over' },
    definition: {
      es: 'Conversaciones por la hora en que pasaron por primera vez a una persona.',
      en: 'Conversations by the time at which they were first handed over to a person.',
    },
    formula: { kind: 'total', of: c.count('handed_over_at') },
    better: 'less',
  },
  {
    name: 'contained_rate',
    area: 'conversations',
    unit: 'share',
    title: { es: 'Resueltas sin persona', en: 'Contained' },
    definition: {
      es: 'De las conversaciones que empezaron en el periodo, la parte que nunca pasó a una persona.',
      en: 'Of the conversations opened in the period, the share that was never handed over to a person.',
    },
    formula: { kind: 'ratio', part: c.count('opened_at', not(c.has('handed_over_at'))), whole: opened },
    better: 'more',
  },
  {
    name: 'csat',
    area: 'conversations',
    unit: 'share',
    title: { es: 'Satisfacción (CSAT)', en: 'Satisfaction (CSAT)' },
    definition: {
      es: 'De las conversaciones calificadas en el periodo, la parte que el cliente calificó «bien».',
      en: 'Of the conversations rated in the period, the share that the customer rated “good”.',
    },
    formula: { kind: 'ratio', part: c.count('rated_at', c.equals('rating', 'good')), whole: rated },
    better: 'more',
  },
  {
    name: 'ratings',
    area: 'conversations',
    unit: 'count',
    title: { es: 'Calificaciones', en: 'Ratings' },
    definition: {
      es: 'Conversaciones que el cliente calificó, por la hora de su respuesta.',
      en: 'Conversations that the customer rated, by the time of their answer.',
    },
    formula: { kind: 'total', of: rated },
  },
]
