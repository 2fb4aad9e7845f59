import { all, not } from '../formula.ts'
import type { Metric } from '../metric.ts'
import { delivered, deliveredOfSettled, left, sent, settled, w } from './waybills.ts'

const returned = all(left, w.has('returned_at'))

/** What becomes of parcels. */
export const logistics: readonly Metric[] = [
  {
    name: 'waybills',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Guías', en: 'Waybills' },
    definition: {
      es: 'Guías con número por la hora en que se crearon, sin las canceladas. Se divide por estado y transportadora.',
      en: 'Waybills with a number by the time of their creation, without cancelled ones. Split by state and carrier.',
    },
    formula: { kind: 'total', of: sent },
  },
  {
    name: 'waybills_cancelled',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Guías canceladas', en: 'Waybills cancelled' },
    definition: {
      es: 'Guías por la hora en que se cancelaron en la transportadora.',
      en: 'Waybills by the time at which they were cancelled at the carrier.',
    },
    formula: { kind: 'total', of: w.count('cancelled_at') },
    better: 'less',
  },
  {
    name: 'under_way',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Guías en camino', en: 'Waybills under way' },
    definition: {
      es: 'Guías creadas en el periodo que aún no tienen fin: ni entregadas, ni devueltas, ni perdidas, ni canceladas.',
      en: 'Waybills created in the period without an end: not delivered, returned, lost or cancelled.',
    },
    formula: { kind: 'total', of: w.count('created_at', all(left, not(settled))) },
  },
  {
    name: 'delivered',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Entregadas', en: 'Delivered' },
    definition: {
      es: 'Guías por la hora en que se entregaron, sin las que volvieron después.',
      en: 'Waybills by the time of delivery, without those that came back afterwards.',
    },
    formula: { kind: 'total', of: w.count('delivered_at', delivered) },
    better: 'more',
  },
  {
    name: 'delivery_rate',
    area: 'logistics',
    unit: 'share',
    title: { es: 'Tasa de entrega', en: 'Delivery rate' },
    definition: {
      es: 'De las guías creadas en el periodo, la parte entregada. Cohorte: madura a los 21 días; antes tiene piso y techo.',
      en: 'Of the waybills created in the period, the share delivered. A cohort: mature after 21 days, with floor and ceiling before.',
    },
    formula: {
      kind: 'cohort',
      part: deliveredOfSettled.part,
      settled: deliveredOfSettled.whole,
      whole: sent,
      matureDays: 21,
    },
    better: 'more',
  },
  {
    name: 'returned',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Devueltas', en: 'Returned' },
    definition: {
      es: 'Guías por la hora en que su devolución empezó.',
      en: 'Waybills by the time at which their return began.',
    },
    formula: { kind: 'total', of: w.count('returned_at', left) },
    better: 'less',
  },
  {
    name: 'return_rate',
    area: 'logistics',
    unit: 'share',
    title: { es: 'Tasa de devolución', en: 'Return rate' },
    definition: {
      es: 'De las guías creadas en el periodo, la parte devuelta. Cohorte: madura a los 21 días; antes tiene piso y techo.',
      en: 'Of the waybills created in the period, the share returned. A cohort: mature after 21 days, with floor and ceiling before.',
    },
    formula: {
      kind: 'cohort',
      part: w.count('created_at', returned),
      settled: deliveredOfSettled.whole,
      whole: sent,
      matureDays: 21,
    },
    better: 'less',
  },
  {
    name: 'lost',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Perdidas', en: 'Lost' },
    definition: {
      es: 'Guías por la hora en que la transportadora las dio por perdidas.',
      en: 'Waybills by the time at which the carrier called them lost.',
    },
    formula: { kind: 'total', of: w.count('lost_at') },
    better: 'less',
  },
]
