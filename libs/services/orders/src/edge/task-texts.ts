import type { Task, TaskKind } from '../domain/task.ts'

type Locale = 'es' | 'en'

/** What a person is asked to do. */
const TEXTS: Record<Locale, Record<TaskKind, string>> = {
  es: {
    label_differs:
      'El pedido {order} cambió ({changed}) con la guía {number} ya en camino. Pídele el cambio a la transportadora o avísale al cliente.',
    collect_differs:
      'El pedido {order} debe {owed} y la guía {number} recauda {label}. Pídele a la transportadora que cambie el recaudo, o devuelve la diferencia.',
    stop_parcel:
      'El pedido {order} ya no va ({why}) y su guía {number} sigue en pie. Pídele a la transportadora que la devuelva.',
    rest_to_send: 'Del pedido {order} quedan productos por enviar que no van en la guía {number}.',
    returned_after_delivery:
      'El pedido {order} figuraba entregado y viene de regreso (guía {number}). Revisa con el cliente la devolución del dinero.',
    delivered_after_return:
      'El pedido {order} venía de regreso y figura entregado (guía {number}). Revisa si lo recibió el cliente o volvió a la tienda.',
  },
  en: {
    label_differs:
      'Order {order} changed ({changed}) while waybill {number} is on its way. Ask the carrier for the change, or tell the customer.',
    collect_differs:
      'Order {order} owes {owed} and waybill {number} collects {label}. Ask the carrier to change the collection, or give the difference back.',
    stop_parcel: 'Order {order} is off ({why}) and its waybill {number} still stands. Ask the carrier to send it back.',
    rest_to_send: 'Order {order} has products to be sent that are not in waybill {number}.',
    returned_after_delivery:
      'Order {order} was delivered and comes back (waybill {number}). Settle the refund with the customer.',
    delivered_after_return:
      'Order {order} was on its way back and is told delivered (waybill {number}). See whether the customer or the shop has it.',
  },
}

export function taskText(locale: Locale, { kind, orderName, params }: Pick<Task, 'kind' | 'orderName' | 'params'>) {
  const values: Readonly<Record<string, string>> = { ...params, order: orderName }
  return TEXTS[locale][kind].replace(/\{(\w+)\}/g, (_, name: string) => values[name] || '—')
}
