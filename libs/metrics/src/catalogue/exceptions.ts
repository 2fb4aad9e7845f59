import { all, not, of } from '../formula.ts'
import type { Metric } from '../metric.ts'

const e = of('exceptions')
const w = of('waybills')
const left = not(w.has('cancelled_at'))
const opened = e.count('opened_at')

export const exceptions: readonly Metric[] = [
  {
    name: 'exceptions',
    area: 'exceptions',
    unit: 'count',
    title: { es: 'Novedades', en: 'Delivery exceptions' },
    definition: {
      es: 'Novedades por la hora en que la transportadora las reportó. Se divide por familia.',
      en: 'Delivery exceptions by the time at which the carrier reported them. Split by family.',
    },
    formula: { kind: 'total', of: opened },
    better: 'less',
  },
  {
    name: 'exception_rate',
    area: 'exceptions',
    unit: 'share',
    title: { es: 'Tasa de novedad', en: 'Exception rate' },
    definition: {
      es: 'De las guías creadas en el periodo, la parte que tuvo al menos una novedad.',
      en: 'Of the waybills created in the period, the share with at least one delivery exception.',
    },
    formula: {
      kind: 'ratio',
      part: w.count('created_at', all(left, w.above('exceptions', 0))),
      whole: w.count('created_at', left),
    },
    better: 'less',
  },
  {
    name: 'exceptions_open',
    area: 'exceptions',
    unit: 'count',
    title: { es: 'Novedades abiertas', en: 'Open exceptions' },
    definition: {
      es: 'Novedades del periodo después de las cuales la guía no se ha movido.',
      en: 'Exceptions of the period after which the waybill has not moved.',
    },
    formula: { kind: 'total', of: e.count('opened_at', not(e.has('closed_at'))) },
    better: 'less',
  },
  {
    name: 'exceptions_resolved',
    area: 'exceptions',
    unit: 'count',
    title: { es: 'Novedades resueltas', en: 'Exceptions resolved' },
    definition: {
      es: 'Novedades del periodo cuya guía se movió después hacia el cliente: reparto, oficina o entrega.',
      en: 'Exceptions of the period whose waybill then moved towards the customer: another round, an office, or delivery.',
    },
    formula: { kind: 'total', of: e.count('opened_at', e.equals('outcome', 'resolved')) },
    better: 'more',
  },
  {
    name: 'resolution_rate',
    area: 'exceptions',
    unit: 'share',
    title: { es: 'Tasa de resolución', en: 'Resolution rate' },
    definition: {
      es: 'De las novedades del periodo, la parte resuelta.',
      en: 'Of the exceptions of the period, the share resolved.',
    },
    formula: { kind: 'ratio', part: e.count('opened_at', e.equals('outcome', 'resolved')), whole: opened },
    better: 'more',
  },
  {
    name: 'hours_to_resolve_p50',
    area: 'exceptions',
    unit: 'hours',
    title: { es: 'Horas a la resolución (mediana)', en: 'Hours to resolve (median)' },
    definition: {
      es: 'Horas enteras de la novedad al siguiente movimiento que la mitad de las resueltas en el periodo no supera.',
      en: 'Whole hours from the exception to the next movement that half of those resolved in the period do not exceed.',
    },
    formula: { kind: 'quantile', of: e.hours('opened_at', 'closed_at', e.equals('outcome', 'resolved')), q: 0.5 },
    better: 'less',
  },
]
