import type { Graph } from './flow.ts'

/** A flow that a merchant may begin with. */
export interface ReadyFlow {
  readonly id: string
  readonly name: { readonly es: string; readonly en: string }
  readonly about: { readonly es: string; readonly en: string }
  readonly graph: Graph
}

const ZONE = 'America/Bogota'

/** Each works as it is, with operations that exist; `ready-flows.spec.ts` checks that. */
export const READY_FLOWS: readonly ReadyFlow[] = [
  {
    id: 'silent-exception',
    name: { es: 'Novedad sin respuesta: avisa al cliente', en: 'Unanswered novedad: tell the customer' },
    about: {
      es: 'Cuando un paquete tiene una novedad, espera 4 horas. Si nadie la respondió, le avisa al cliente que su pedido se demora.',
      en: 'When a parcel has a novedad, waits 4 hours. If nobody has answered it, tells the customer that the order is late.',
    },
    graph: {
      trigger: {
        on: 'event',
        event: 'tracking.waybill-moved',
        tests: [{ left: 'state', operator: 'is', value: 'exception' }],
      },
      zone: ZONE,
      perDay: 500,
      start: 'wait',
      nodes: [
        { id: 'wait', kind: 'wait', minutes: 240, next: 'look' },
        {
          id: 'look',
          kind: 'call',
          operation: 'waybills.find_exception',
          input: { id: '{{trigger.waybillId}}' },
          next: 'is_open',
        },
        {
          id: 'is_open',
          kind: 'condition',
          tests: [{ left: 'steps.look.state', operator: 'is', value: 'open' }],
          yes: 'tell',
          no: 'end',
        },
        {
          id: 'tell',
          kind: 'call',
          operation: 'messages.tell_delay',
          input: { orderId: '{{trigger.orderId}}', occasion: 'novedad {{steps.look.openedAt}}' },
          next: 'end',
        },
        { id: 'end', kind: 'end' },
      ],
    },
  },
  {
    id: 'large-cash-on-delivery',
    name: {
      es: 'Contraentrega grande y de riesgo: pide confirmación',
      en: 'Large and risky cash on delivery: ask first',
    },
    about: {
      es: 'Cuando se crea la guía de un pedido contraentrega de más de $ 300.000 y su riesgo no es normal, llama al cliente para que confirme.',
      en: 'When the waybill of a cash-on-delivery order above 300,000 pesos is made and its risk is not normal, calls the customer to confirm.',
    },
    graph: {
      trigger: {
        on: 'event',
        event: 'tracking.waybill-created',
        tests: [{ left: 'collect', operator: 'more', value: 300_000 }],
      },
      zone: ZONE,
      perDay: 200,
      start: 'settle',
      nodes: [
        { id: 'settle', kind: 'wait', minutes: 10, next: 'risk' },
        { id: 'risk', kind: 'call', operation: 'risks.read', input: { id: '{{trigger.waybillId}}' }, next: 'is_risky' },
        {
          id: 'is_risky',
          kind: 'condition',
          tests: [{ left: 'steps.risk.level', operator: 'is_not', value: 'normal' }],
          yes: 'ask',
          no: 'end',
        },
        {
          id: 'ask',
          kind: 'call',
          operation: 'calls.make',
          input: { orderId: '{{trigger.orderId}}', purpose: 'order_confirmation' },
          next: 'end',
        },
        { id: 'end', kind: 'end' },
      ],
    },
  },
  {
    id: 'duplicate-on-hold',
    name: { es: 'Pedido repetido: retenlo', en: 'Repeated order: hold it' },
    about: {
      es: 'Cuando la misma persona hace el mismo pedido dos veces en una hora, retiene el segundo para que alguien lo mire.',
      en: 'When a person places the same order twice within an hour, holds the second for somebody to look at.',
    },
    graph: {
      trigger: {
        on: 'event',
        event: 'orders.order-placed',
        tests: [{ left: 'repeated', operator: 'is', value: true }],
      },
      zone: ZONE,
      perDay: 200,
      start: 'hold',
      nodes: [
        { id: 'hold', kind: 'call', operation: 'orders.hold', input: { id: '{{trigger.orderId}}' }, next: 'end' },
        { id: 'end', kind: 'end' },
      ],
    },
  },
]
