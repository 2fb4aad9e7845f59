import { all, any, not, of } from '../formula.ts'
import type { Metric } from '../metric.ts'

const o = of('orders')
const placed = o.count('placed_at')
const cancelled = o.count('placed_at', o.has('cancelled_at'))

export const sales: readonly Metric[] = [
  {
    name: 'orders',
    area: 'sales',
    unit: 'count',
    title: { es: 'Pedidos', en: 'Orders' },
    definition: { es: 'Pedidos por la hora en que se hicieron.', en: 'Orders by the time at which they were placed.' },
    formula: { kind: 'total', of: placed },
    better: 'more',
  },
  {
    name: 'orders_confirmed',
    area: 'sales',
    unit: 'count',
    title: { es: 'Pedidos confirmados', en: 'Orders confirmed' },
    definition: {
      es: 'Pedidos por la hora en que se confirmaron por primera vez: se pueden enviar.',
      en: 'Orders by the time at which they were first confirmed: they can be sent.',
    },
    formula: { kind: 'total', of: o.count('confirmed_at') },
    better: 'more',
  },
  {
    name: 'confirmation_rate',
    area: 'sales',
    unit: 'share',
    title: { es: 'Tasa de confirmación', en: 'Confirmation rate' },
    definition: {
      es: 'De los pedidos hechos en el periodo, la parte que se confirmó.',
      en: 'Of the orders placed in the period, the share that was confirmed.',
    },
    formula: { kind: 'ratio', part: o.count('placed_at', o.has('confirmed_at')), whole: placed },
    better: 'more',
  },
  {
    name: 'orders_held',
    area: 'sales',
    unit: 'count',
    title: { es: 'Pedidos detenidos', en: 'Orders held' },
    definition: {
      es: 'Pedidos por la hora en que se detuvieron por primera vez; se divide por el último motivo.',
      en: 'Orders by the time at which they were first held; split by the last reason.',
    },
    formula: { kind: 'total', of: o.count('held_at') },
    better: 'less',
  },
  {
    name: 'orders_cancelled',
    area: 'sales',
    unit: 'count',
    title: { es: 'Pedidos cancelados', en: 'Orders cancelled' },
    definition: {
      es: 'Pedidos por la hora en que se cancelaron; los recuperados no cuentan. Se divide por quién canceló.',
      en: 'Orders by the time at which they were cancelled, without those that were restored. Split by who cancelled.',
    },
    formula: { kind: 'total', of: o.count('cancelled_at') },
    better: 'less',
  },
  {
    name: 'cancellation_rate',
    area: 'sales',
    unit: 'share',
    title: { es: 'Tasa de cancelación', en: 'Cancellation rate' },
    definition: {
      es: 'De los pedidos hechos en el periodo, la parte que está cancelada.',
      en: 'Of the orders placed in the period, the share that is cancelled.',
    },
    formula: { kind: 'ratio', part: cancelled, whole: placed },
    better: 'less',
  },
  {
    name: 'sales',
    area: 'sales',
    unit: 'money',
    title: { es: 'Ventas', en: 'Sales' },
    definition: {
      es: 'Total de los pedidos hechos en el periodo que no están cancelados.',
      en: 'Total of the orders placed in the period that are not cancelled.',
    },
    formula: { kind: 'total', of: o.sum('total', 'placed_at', not(o.has('cancelled_at'))) },
    better: 'more',
  },
  {
    name: 'revenue_delivered',
    area: 'sales',
    unit: 'money',
    title: { es: 'Ventas entregadas', en: 'Revenue delivered' },
    definition: {
      es: 'Total de los pedidos por la hora en que se entregaron. Es lo vendido de verdad: lo devuelto no cuenta.',
      en: 'Total of the orders by the time at which they were delivered. What came back is not in it.',
    },
    formula: { kind: 'total', of: o.sum('total', 'delivered_at', not(o.has('returned_at'))) },
    better: 'more',
  },
  {
    name: 'average_order',
    area: 'sales',
    unit: 'money',
    title: { es: 'Pedido promedio', en: 'Average order' },
    definition: {
      es: 'Total promedio de los pedidos hechos en el periodo que no están cancelados.',
      en: 'Mean total of the orders placed in the period that are not cancelled.',
    },
    formula: {
      kind: 'ratio',
      part: o.sum('total', 'placed_at', not(o.has('cancelled_at'))),
      whole: o.count('placed_at', not(o.has('cancelled_at'))),
    },
    better: 'more',
  },
  {
    name: 'completion_rate',
    area: 'sales',
    unit: 'share',
    title: { es: 'Pedidos completados', en: 'Orders completed' },
    definition: {
      es: 'De los pedidos hechos en el periodo, la parte entregada y no devuelta. Cohorte: madura a los 21 días.',
      en: 'Of the orders placed in the period, the share delivered and not returned. A cohort: mature after 21 days.',
    },
    formula: {
      kind: 'cohort',
      part: o.count('placed_at', all(o.has('delivered_at'), not(o.has('returned_at')))),
      settled: o.count('placed_at', any(o.has('delivered_at'), o.has('returned_at'), o.has('cancelled_at'))),
      whole: placed,
      matureDays: 21,
    },
    better: 'more',
  },
]
