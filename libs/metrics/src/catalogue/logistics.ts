import { all, any, not, of } from '../formula.ts'
import type { Metric } from '../metric.ts'

const w = of('waybills')
/** A cancelled waybill never left: it is no attempt to deliver. */
const left = not(w.has('cancelled_at'))
const delivered = all(left, w.has('delivered_at'), not(w.has('returned_at')))
const returned = all(left, w.has('returned_at'))
const settled = all(left, any(w.has('delivered_at'), w.has('returned_at'), w.has('lost_at')))
const clean = all(delivered, not(w.above('exceptions', 0)))
const inTime = all(delivered, w.by('delivered_at', 'expected_at'))
const sent = w.count('created_at', left)

const deliveredOfSettled = { part: w.count('created_at', delivered), whole: w.count('created_at', settled) }
const firstAttempt = { part: w.count('delivered_at', clean), whole: w.count('delivered_at', delivered) }
const withException = { part: w.count('created_at', all(left, w.above('exceptions', 0))), whole: sent }
const punctual = {
  part: w.count('delivered_at', inTime),
  whole: w.count('delivered_at', all(delivered, w.has('expected_at'))),
}

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
  {
    name: 'first_attempt_rate',
    area: 'logistics',
    unit: 'share',
    title: { es: 'Entrega al primer intento', en: 'First attempt rate' },
    definition: {
      es: 'De las guías entregadas en el periodo, la parte que no tuvo novedad.',
      en: 'Of the waybills delivered in the period, the share without a delivery exception.',
    },
    formula: { kind: 'ratio', ...firstAttempt },
    better: 'more',
  },
  {
    name: 'hours_to_deliver_p50',
    area: 'logistics',
    unit: 'hours',
    title: { es: 'Horas a la entrega (mediana)', en: 'Hours to deliver (median)' },
    definition: {
      es: 'Horas enteras de la guía a la entrega que la mitad de las entregadas en el periodo no supera.',
      en: 'Whole hours from waybill to delivery that half of those delivered in the period do not exceed.',
    },
    formula: { kind: 'quantile', of: w.hours('created_at', 'delivered_at', delivered), q: 0.5 },
    better: 'less',
  },
  {
    name: 'hours_to_deliver_p90',
    area: 'logistics',
    unit: 'hours',
    title: { es: 'Horas a la entrega (9 de 10)', en: 'Hours to deliver (9 of 10)' },
    definition: {
      es: 'Horas enteras de la guía a la entrega que nueve de diez no superan.',
      en: 'Whole hours from waybill to delivery that nine of ten do not exceed.',
    },
    formula: { kind: 'quantile', of: w.hours('created_at', 'delivered_at', delivered), q: 0.9 },
    better: 'less',
  },
  {
    name: 'hours_to_pick_up_p50',
    area: 'logistics',
    unit: 'hours',
    title: { es: 'Horas a la recogida (mediana)', en: 'Hours to pick-up (median)' },
    definition: {
      es: 'Horas enteras de la guía a la recogida que la mitad de las recogidas en el periodo no supera.',
      en: 'Whole hours from waybill to pick-up that half of those picked up in the period do not exceed.',
    },
    formula: { kind: 'quantile', of: w.hours('created_at', 'picked_up_at'), q: 0.5 },
    better: 'less',
  },
  {
    name: 'in_time_rate',
    area: 'logistics',
    unit: 'share',
    title: { es: 'Entregas a tiempo', en: 'In time' },
    definition: {
      es: 'De las guías entregadas en el periodo cuya promesa se conoce, la parte entregada antes de ella.',
      en: 'Of the waybills delivered in the period whose promise is known, the share delivered before it.',
    },
    formula: { kind: 'ratio', ...punctual },
    better: 'more',
  },
  {
    name: 'carrier_score',
    area: 'logistics',
    unit: 'points',
    title: { es: 'Puntaje de la transportadora', en: 'Carrier score' },
    definition: {
      es: 'De 0 a 100: entrega de lo terminado 40, primer intento 30, sin novedad 20, a tiempo 10. Sin datos, un término no cuenta.',
      en: '0 to 100: delivered of what has ended 40, first attempt 30, without exception 20, in time 10. A term without data does not count.',
    },
    formula: {
      kind: 'score',
      terms: [
        { weight: 40, ...deliveredOfSettled },
        { weight: 30, ...firstAttempt },
        { weight: 20, ...withException, inverse: true },
        { weight: 10, ...punctual },
      ],
    },
    better: 'more',
  },
]
