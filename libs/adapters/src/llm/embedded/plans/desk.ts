import type { Plan, Step } from '../plan.ts'

const WHICH = { 'order|orderId': '¿De qué pedido? Necesito su número.' }
const search: Step = { ask: ['orders.list'], input: { search: '{order}' }, unless: ['{orderId}'] }
const ID = '{orderId|0.data.0.id}'
const NOT_FOUND = { places: [ID], else: 'No encontré el pedido {order|orderId}.' }

/** What people of the team want done. Writing tools go through the approvals of the agent: a plan decides none of that. */
export const deskPlans: readonly Plan[] = [
  {
    id: 'confirm_order',
    examples: [
      'confirma el pedido 1001',
      'dale confirmar al pedido',
      'aprueba el pedido',
      'ya confirmó, despacha el pedido',
    ],
    needs: WHICH,
    steps: [search, { ask: ['orders.confirm'], input: { id: ID } }],
    found: NOT_FOUND,
    say: 'El pedido {1.name} quedó {1.status:word}.',
  },
  {
    id: 'cancel_order',
    examples: ['cancela el pedido 1001', 'anula el pedido', 'hay que cancelar la orden'],
    needs: WHICH,
    steps: [search, { ask: ['orders.cancel'], input: { id: ID, reason: 'pedido por el equipo: {text}' } }],
    found: NOT_FOUND,
    say: 'El pedido {1.name} quedó {1.status:word}.',
  },
  {
    id: 'hold_order',
    examples: ['pausa el pedido 1001', 'retén el pedido', 'deja en espera el pedido', 'no despaches todavía el pedido'],
    needs: WHICH,
    steps: [search, { ask: ['orders.hold'], input: { id: ID } }],
    found: NOT_FOUND,
    say: 'El pedido {1.name} quedó {1.status:word}.',
  },
  {
    id: 'amend_address',
    examples: [
      'cambia la dirección del pedido 1001 a «Calle 10 # 20-30»',
      'corrige la dirección del pedido',
      'actualiza la dirección de entrega del pedido',
    ],
    needs: { ...WHICH, 'quoted|address1': '¿Cuál es la dirección nueva? Escríbala entre comillas.' },
    steps: [
      search,
      { ask: ['orders.amend_address'], input: { id: ID, address1: '{address1|quoted}', city: '{city?}' } },
    ],
    found: NOT_FOUND,
    say: 'La dirección del pedido {1.name} quedó en {1.destination.address}, {1.destination.city?}.',
  },
  {
    id: 'pause_alerts',
    examples: [
      'pausa las alertas de Cali',
      'silencia las alertas',
      'no me avises más de esa transportadora',
      'detén las alarmas de hoy',
    ],
    steps: [
      {
        ask: ['detectors.pause', 'detectors.mute', 'alerts.pause'],
        input: { city: '{city?}', carrier: '{carrier?}', reason: '{text}' },
      },
    ],
    say: 'Alertas en pausa{city?}.',
  },
  {
    id: 'report',
    examples: [
      'genera el reporte de hoy',
      'haz el informe del día',
      'envíame el reporte',
      'necesito el informe de la semana',
    ],
    steps: [
      { ask: ['reports.create', 'reports.generate', 'reports.run', 'reports.list'], input: { period: '{period?}' } },
    ],
    say: 'El reporte está listo{0.name?}.',
  },
  {
    id: 'metric',
    examples: [
      'cuánto vendimos ayer',
      'tasa de entrega de la semana',
      'porcentaje de devoluciones',
      'cuánto hemos recaudado',
      'efectividad por transportadora',
    ],
    steps: [{ ask: ['metrics.ask', 'metrics.query'], input: { question: '{text}' } }],
    say: '{0.answer|0.text}',
  },
]
