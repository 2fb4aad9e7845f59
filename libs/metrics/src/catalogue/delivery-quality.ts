import { all, not } from '../formula.ts'
import type { Metric } from '../metric.ts'
import { delivered, deliveredOfSettled, left, sent, w } from './waybills.ts'

const clean = all(delivered, not(w.above('exceptions', 0)))
const inTime = all(delivered, w.by('delivered_at', 'expected_at'))
const rated = w.count('rated_at')

const firstAttempt = { part: w.count('delivered_at', clean), whole: w.count('delivered_at', delivered) }
const withException = { part: w.count('created_at', all(left, w.above('exceptions', 0))), whole: sent }
const punctual = {
  part: w.count('delivered_at', inTime),
  whole: w.count('delivered_at', all(delivered, w.has('expected_at'))),
}

/** How well and how fast parcels are delivered, and what customers say of it. */
export const deliveryQuality: readonly Metric[] = [
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
  {
    name: 'delivery_csat',
    area: 'logistics',
    unit: 'share',
    title: { es: 'Satisfacción con la entrega', en: 'Satisfaction with the delivery' },
    definition: {
      es: 'De las entregas que el cliente calificó en el periodo, la parte con cuatro o cinco estrellas. Cuenta su última calificación.',
      en: 'Of the deliveries that customers rated in the period, the share with four or five stars. Their last rating counts.',
    },
    formula: { kind: 'ratio', part: w.count('rated_at', w.above('stars', 3)), whole: rated },
    better: 'more',
  },
  {
    name: 'delivery_ratings',
    area: 'logistics',
    unit: 'count',
    title: { es: 'Calificaciones de la entrega', en: 'Ratings of the delivery' },
    definition: {
      es: 'Entregas que el cliente calificó, por la hora de su última calificación.',
      en: 'Deliveries that the customer rated, by the time of their last rating.',
    },
    formula: { kind: 'total', of: rated },
  },
]
