import type { Plan } from '../plan.ts'

/** For the agent of novedades; its instructions name the plan. */
export const novedadPlans: readonly Plan[] = [
  {
    id: 'answer_novedad',
    examples: [],
    needs: { waybillId: '¿De qué guía es la novedad?' },
    steps: [
      { ask: ['waybills.find_exception'], input: { id: '{waybillId}' } },
      {
        ask: ['waybills.answer_exception'],
        // the next working day and the order's own address say nothing where the answer needs neither
        input: { id: '{0.id}', openedAt: '{0.openedAt}', kind: '{0.proposed}', date: '{0.nextDay?}' },
        when: ['{0.openedAt}'],
      },
    ],
    found: { places: ['{0.number}'], else: 'No encontré una novedad de esa guía.' },
    say: 'Novedad de la guía {0.number}, pedido {0.orderName}. {1.instruction|0.instruction?}',
  },
]
