import { defineTexts } from './i18n.ts'

const useStateTexts = defineTexts(
  'parcel-states',
  {
    requested: 'guía pedida',
    created: 'con guía',
    picked_up: 'recogido',
    in_transit: 'en camino',
    out_for_delivery: 'en reparto',
    ready_for_pickup: 'en oficina',
    exception: 'con novedad',
    delivered: 'entregado',
    returning: 'de regreso',
    returned: 'devuelto',
    lost: 'perdido',
    refused: 'en revisión',
    cancelled: 'cancelado',
  },
  {
    requested: 'waybill asked for',
    created: 'with waybill',
    picked_up: 'picked up',
    in_transit: 'on its way',
    out_for_delivery: 'out for delivery',
    ready_for_pickup: 'at the office',
    exception: 'delivery exception',
    delivered: 'delivered',
    returning: 'on its way back',
    returned: 'returned',
    lost: 'lost',
    refused: 'under review',
    cancelled: 'cancelled',
  },
)

/** The state of a parcel in the reader's language; a state that has no word yet as it is. */
export function useParcelState(): (state: string) => string {
  const t = useStateTexts()
  return (state) => t(state as 'created', { defaultValue: state.replaceAll('_', ' ') })
}
