import { all, any, not, of } from '../formula.ts'
import type { Metric } from '../metric.ts'

const w = of('waybills')
const ended = any(w.has('delivered_at'), w.has('returned_at'), w.has('lost_at'), w.has('cancelled_at'))

export const money: readonly Metric[] = [
  {
    name: 'to_collect',
    area: 'money',
    unit: 'money',
    title: { es: 'Recaudo en camino', en: 'Cash to collect' },
    definition: {
      es: 'Lo que las guías creadas en el periodo y aún en camino deben cobrar en la puerta. La edad se ve por día de creación.',
      en: 'What waybills created in the period and still under way are to collect at the door. Its age is the day of creation.',
    },
    formula: { kind: 'total', of: w.sum('collect', 'created_at', not(ended)) },
  },
  {
    name: 'collected_by_carriers',
    area: 'money',
    unit: 'money',
    title: { es: 'Recaudado por transportadoras', en: 'Collected by carriers' },
    definition: {
      es: 'Lo que debieron cobrar las guías entregadas en el periodo. Lo que la transportadora ya pagó no se conoce aún.',
      en: 'What waybills delivered in the period were to collect. What the carrier has paid out is not known yet.',
    },
    formula: {
      kind: 'total',
      of: w.sum('collect', 'delivered_at', all(not(w.has('returned_at')), not(w.has('cancelled_at')))),
    },
    better: 'more',
  },
  {
    name: 'lost_to_returns',
    area: 'money',
    unit: 'money',
    title: { es: 'Recaudo perdido por devoluciones', en: 'Cash lost to returns' },
    definition: {
      es: 'Lo que iban a cobrar las guías cuya devolución empezó en el periodo.',
      en: 'What waybills were to collect whose return began in the period.',
    },
    formula: { kind: 'total', of: w.sum('collect', 'returned_at') },
    better: 'less',
  },
]
