import type { Plan } from '../plan.ts'

/** What the agents do with a case that is given to them as facts; their instructions name the plan. */
export const casePlans: readonly Plan[] = [
  {
    id: 'resolve_delivery_exception',
    examples: [
      'resuelve la novedad de la guía 900123456789',
      'soluciona la novedad',
      'hay una novedad por dirección errada, arréglala',
      'gestiona la novedad de este envío',
    ],
    needs: { 'waybill|number': '¿De qué guía? Necesito su número.' },
    steps: [
      { ask: ['waybills.find'], input: { number: '{waybill|number}' } },
      { ask: ['orders.find'], input: { id: '{0.orderId}' } },
      {
        ask: ['orders.amend_address'],
        input: { id: '{1.id}', address1: '{address1|quoted}', city: '{city?}' },
        when: ['{address1|quoted}'],
      },
      {
        ask: ['conversations.reply'],
        input: {
          id: '{conversationId}',
          text: 'Hola {1.customer.firstName}: la transportadora no pudo entregar su pedido {1.name}. ¿Nos confirma la dirección completa y un punto de referencia?',
        },
        when: ['{conversationId}'],
        unless: ['{address1|quoted}'],
      },
    ],
    found: { places: ['{0.state}'], else: 'No encontré la guía {waybill|number}.' },
    say: 'Novedad de la guía {0.number} ({0.exception|0.state}), pedido {1.name}: {2.status|3.id|0.state:word}.',
  },
  {
    id: 'confirm_cash_on_delivery',
    examples: [
      'confirma este pedido contra entrega con el cliente',
      'el cliente dijo que sí, confirma la contra entrega',
    ],
    needs: { orderId: '¿De qué pedido?' },
    steps: [
      { ask: ['orders.find'], input: { id: '{orderId}' } },
      { ask: ['orders.confirm'], input: { id: '{0.id}' }, when: ['{0.id}'] },
    ],
    found: { places: ['{0.id}'], else: 'No encontré el pedido.' },
    say: 'El pedido {0.name} quedó {1.status|0.status:word}.',
  },
  {
    id: 'analyse_incident',
    examples: ['analiza el incidente', 'qué está causando la crisis', 'por qué se disparó la alarma'],
    needs: { incidentId: '¿Cuál incidente?' },
    steps: [
      { ask: ['incidents.find'], input: { id: '{incidentId}' } },
      { ask: ['playbooks.list'], input: {}, when: ['{0.id}'] },
    ],
    found: { places: ['{0.id}'], else: 'No encontré el incidente.' },
    say: 'Incidente: {0.summary.es|0.id}. Estado: {0.state:word}. Guías afectadas: {0.affected.parcels?}.',
  },
]
