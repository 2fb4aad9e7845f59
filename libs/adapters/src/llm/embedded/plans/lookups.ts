import type { Plan } from '../plan.ts'

const LATE = ['exception', 'returning', 'ready_for_pickup']

/** What people of the team look up. */
export const lookupPlans: readonly Plan[] = [
  {
    id: 'find_order',
    examples: [
      'busca el pedido 1001',
      'muéstrame el pedido',
      'qué pasó con el pedido 1001',
      'dónde va el pedido de este cliente',
      'en qué estado está el pedido',
      'información del pedido',
    ],
    needs: { 'order|phone|email|orderId': '¿De qué pedido? Necesito su número, o el teléfono de quien compró.' },
    steps: [
      { ask: ['orders.find'], input: { id: '{orderId}' }, when: ['{orderId}'] },
      { ask: ['orders.list'], input: { search: '{order|phone|email}' }, unless: ['{orderId}'] },
    ],
    found: { places: ['{0.id|1.data.0.id}'], else: 'No encontré el pedido {order|phone|email|orderId}.' },
    say: 'El pedido {0.name|1.data.0.name} está {0.status|1.data.0.status:word}.',
  },
  {
    id: 'find_waybill',
    examples: [
      'dónde está la guía',
      'rastrea la guía 900123456789',
      'busca la guía',
      'estado de la guía',
      'qué novedad tiene la guía',
      'investiga la guía',
    ],
    needs: { 'waybill|number': '¿De qué guía? Necesito su número.' },
    steps: [{ ask: ['waybills.find'], input: { number: '{waybill|number}' } }],
    found: { places: ['{0.state}'], else: 'No encontré la guía {waybill|number}.' },
    say: 'La guía {0.number} del pedido {0.orderName} está {0.state:word}.',
  },
  {
    id: 'late_parcels',
    examples: [
      '¿cuáles están retrasados?',
      'qué pedidos van tarde',
      'lista las guías con novedad',
      'muéstrame los envíos demorados',
      'qué paquetes están atrasados',
      'guías quietas o retrasadas',
      'los que van con retraso',
    ],
    steps: [{ ask: ['risks.list'], input: { limit: '{most?}', city: '{city?}', carrier: '{carrier?}' } }],
    say: 'Lo que necesita atención, lo más urgente primero:',
    list: {
      of: '0.data',
      line: '{carrier} · {city} · {state:word} · {reasons.0.text.es}',
      none: 'No hay envíos en riesgo ni retrasados.',
    },
  },
  {
    id: 'parcels_with_exception',
    examples: [
      'lista las guías con novedad',
      'los que van con retraso',
      '¿cuáles están retrasados?',
      'qué paquetes están atrasados',
      'guías quietas o retrasadas',
    ],
    steps: [{ ask: ['waybills.list'], input: { limit: '{most?}' } }],
    say: 'Lo que necesita atención:',
    list: {
      of: '0.data',
      only: { field: 'state', among: LATE },
      line: 'guía {number?} · {orderName?} · {state:word}',
      none: 'No hay guías con novedad entre las últimas.',
    },
  },
  {
    id: 'held_orders',
    examples: [
      'qué pedidos están en espera',
      'pedidos retenidos',
      'muéstrame los pedidos detenidos',
      'cuáles pedidos no han salido',
      'pedidos con dirección incompleta',
    ],
    steps: [{ ask: ['orders.list'], input: { status: 'on_hold' } }],
    say: 'Pedidos en espera:',
    list: { of: '0.data', line: '{name} · {hold.reason:word}', none: 'No hay pedidos en espera.' },
  },
  {
    id: 'open_tasks',
    examples: ['qué tareas hay abiertas', 'qué tengo pendiente', 'lista las tareas', 'qué debo hacer hoy'],
    steps: [{ ask: ['orders.list_tasks'], input: { state: 'open' } }],
    say: 'Tareas abiertas:',
    list: { of: '0.data', line: '{orderName} · {text.es|kind}', none: 'No hay tareas abiertas.' },
  },
  {
    id: 'waiting_conversations',
    examples: [
      'qué conversaciones esperan respuesta',
      'quién espera a una persona',
      'muéstrame la bandeja',
      'clientes sin responder',
    ],
    steps: [{ ask: ['conversations.list'], input: { view: 'waiting' } }],
    say: 'Conversaciones que esperan:',
    list: { of: '0.data', line: '{customer.name|customer.phone|id}', none: 'Nadie espera.' },
  },
  {
    id: 'count_today',
    examples: [
      'cuántos pedidos hay hoy',
      'cómo vamos hoy',
      'resumen del día',
      'cuántas guías hicimos hoy',
      'cuántos pedidos llegaron',
    ],
    steps: [
      { ask: ['orders.count'], input: {} },
      { ask: ['waybills.count'], input: {}, when: ['{0.today}'] },
    ],
    say: 'Hoy llegaron {0.today} pedidos (ayer a esta hora, {0.yesterday}). Guías hechas hoy: {1.today?}. Por recaudar: {1.toCollect:money}.',
  },
]
