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
        // controls have no city: the person who approves reads so in the input
        ask: ['controls.pause'],
        input: { kind: '{control}', reason: 'en todas las ciudades; pedido: {text}' },
      },
    ],
    needs: { control: '¿Qué pauso: los mensajes, las llamadas o los agentes?' },
    say: 'En pausa: {0.kind:word}, en todas las ciudades: los controles no se pausan por ciudad. Se reanuda con «reanuda».',
  },
  {
    id: 'resume_alerts',
    examples: [
      'reanuda las alertas',
      'reanuda los mensajes',
      'activa de nuevo los mensajes',
      'quita la pausa de las llamadas',
      'vuelve a enviar los avisos',
    ],
    needs: { control: '¿Qué reanudo: los mensajes, las llamadas o los agentes?' },
    steps: [{ ask: ['controls.resume'], input: { kind: '{control}', reason: 'pedido: {text}' } }],
    say: 'De nuevo en marcha: {0.kind:word}.',
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
      { ask: ['reports.make'], input: { kind: '{report}' } },
      { ask: ['reports.read'], input: { id: '{0.id}' }, when: ['{0.id}'] },
    ],
    say: 'El reporte {0.kind:word} quedó pedido, del {0.from:date} al {0.until:date}: {1.state|0.state:word}. Sus archivos (PDF, XLSX, CSV) están en Reportes.',
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
    needs: { metric: '¿Qué indicador? Por ejemplo ventas, tasa de entrega, devoluciones o recaudo.' },
    steps: [{ ask: ['metrics.query'], input: { metric: '{metric}', window: '{window?}', dimensions: '{split?}' } }],
    say: '{0:metric}.\nIndicador {0.metric}, del {0.from:date} al {0.until:date}.',
  },
]
