import { defineTexts } from '../../../kit/i18n.ts'

export const useEventTexts = defineTexts(
  'flow-events',
  {
    'orders.order-placed': 'Llega un pedido',
    'orders.order-confirmation-requested': 'Se pide confirmar un contraentrega',
    'orders.order-confirmed': 'Se confirma un pedido',
    'orders.order-held': 'Se retiene un pedido',
    'orders.order-cancelled': 'Se cancela un pedido',
    'tracking.waybill-created': 'Se crea una guía',
    'tracking.waybill-moved': 'Un paquete cambia de estado',
    'tracking.customer-asked': 'Un cliente pide algo en su página',
    'tracking.delivery-rated': 'Un cliente califica la entrega',
  },
  {
    'orders.order-placed': 'An order arrives',
    'orders.order-confirmation-requested': 'A cash-on-delivery order is to be confirmed',
    'orders.order-confirmed': 'An order is confirmed',
    'orders.order-held': 'An order is held',
    'orders.order-cancelled': 'An order is cancelled',
    'tracking.waybill-created': 'A waybill is made',
    'tracking.waybill-moved': 'A parcel changes its state',
    'tracking.customer-asked': 'A customer asks something on the page',
    'tracking.delivery-rated': 'A customer rates the delivery',
  },
)
