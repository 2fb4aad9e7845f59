import { defineTexts } from '../../kit/i18n.ts'
import type { AgeId } from './ages.ts'

export const useCollectionTexts = defineTexts(
  'collections',
  {
    title: 'Recaudo',
    cobrado: 'Cobrado por transportadoras',
    camino: 'Por cobrar, en camino',
    perdido: 'Perdido por devoluciones',
    what_cobrado: 'de guías entregadas en 180 días',
    what_camino: 'de guías creadas en 180 días',
    what_perdido: 'de guías que vuelven, en 180 días',
    unpaid:
      'Lo que las transportadoras ya te pagaron no se conoce todavía: aquí ves lo que debieron cobrar y desde cuándo lo tienen.',
    byAge_cobrado: 'Cobrado, por días desde la entrega',
    byAge_camino: 'Por cobrar, por días desde la guía',
    byAge_perdido: 'Perdido, por días desde la devolución',
    none_cobrado: 'Ninguna transportadora ha cobrado un pedido todavía.',
    none_camino: 'Ninguna guía en camino tiene dinero por cobrar.',
    none_perdido: 'Ninguna devolución con dinero por cobrar.',
    carrier: 'Transportadora',
    all: 'Todas',
    days: '{{days}} días',
    total: 'Total',
    export: 'Exportar CSV',
    parcels: 'Guías',
    parcelsOf: 'Guías: {{which}}',
    noParcels: 'Ninguna guía en esta suma.',
    at_cobrado: 'Entregada',
    at_camino: 'Creada',
    at_perdido: 'Devolución',
    city: 'Ciudad',
    state: 'Estado',
    amount: 'A recaudar',
    exportAll: 'Exportar estas guías',
    reading: '{{count}} leídas…',
  },
  {
    title: 'Collections',
    cobrado: 'Collected by carriers',
    camino: 'To collect, under way',
    perdido: 'Lost to returns',
    what_cobrado: 'of waybills delivered in 180 days',
    what_camino: 'of waybills made in 180 days',
    what_perdido: 'of waybills on their way back, in 180 days',
    unpaid:
      'What carriers have paid out is not known yet: here is what they were to collect, and since when they have it.',
    byAge_cobrado: 'Collected, by days since delivery',
    byAge_camino: 'To collect, by days since the waybill',
    byAge_perdido: 'Lost, by days since the return',
    none_cobrado: 'No carrier has collected an order yet.',
    none_camino: 'No waybill under way has money to collect.',
    none_perdido: 'No return with money to collect.',
    carrier: 'Carrier',
    all: 'All',
    days: '{{days}} days',
    total: 'Total',
    export: 'Export CSV',
    parcels: 'Waybills',
    parcelsOf: 'Waybills: {{which}}',
    noParcels: 'No waybill in this sum.',
    at_cobrado: 'Delivered',
    at_camino: 'Made',
    at_perdido: 'Return',
    city: 'City',
    state: 'State',
    amount: 'To collect',
    exportAll: 'Export these waybills',
    reading: '{{count}} read…',
  },
)

/** `8 – 15 días` */
export function useAgeText(): (age: AgeId) => string {
  const t = useCollectionTexts()
  return (age) => t('days', { days: age.replace('-', ' – ') })
}
