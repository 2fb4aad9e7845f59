import type { State } from '../domain/waybill.ts'

export type Locale = 'es' | 'en'

/** What the tracking page says. Spanish first; every key in both. */
export const PAGE_TEXTS = {
  es: {
    title: 'Tu pedido {order}',
    hello: 'Hola, {name}',
    carrier: 'Transportadora',
    waybill: 'Guía',
    expected: 'Llega hacia el',
    history: 'Lo que ha pasado',
    collect: 'Ten listos {amount} para pagar al recibir',
    updated: 'Último movimiento',
    nothing: 'La transportadora aún no lo ha recogido.',
    missing: 'No encontramos este pedido',
    missingHelp: 'Revisa que el enlace esté completo, o escríbele a la tienda por WhatsApp: «¿dónde está mi pedido?».',
    ended: 'Este enlace ya terminó',
    endedHelp:
      'El envío terminó hace tiempo y por tu privacidad ya no lo mostramos. Si necesitas algo, escríbele a la tienda.',
    other: 'English',
    otherHref: '?lang=en',
    by: 'Seguimiento de Litper',
    call: 'Hora de Colombia',
    other_news: 'La transportadora reportó un movimiento',
    back: 'Volver a mi pedido',
  },
  en: {
    title: 'Your order {order}',
    hello: 'Hello, {name}',
    carrier: 'Carrier',
    waybill: 'Waybill',
    expected: 'Expected on',
    history: 'What has happened',
    collect: 'Have {amount} ready to pay on delivery',
    updated: 'Last movement',
    nothing: 'The carrier has not picked it up yet.',
    missing: 'We could not find this order',
    missingHelp: 'Check that the link is complete, or ask the shop on WhatsApp: “where is my order?”.',
    ended: 'This link has ended',
    endedHelp:
      'The parcel arrived long ago, and for your privacy we no longer show it. If you need anything, write to the shop.',
    other: 'Español',
    otherHref: '?lang=es',
    by: 'Tracking by Litper',
    call: 'Colombian time',
    other_news: 'The carrier reported a movement',
    back: 'Back to my order',
  },
} as const satisfies Record<Locale, Record<string, string>>

/** What the page asks of the customer, and answers. */
export const PORTAL_TEXTS = {
  es: {
    ask: '¿Qué hacemos con tu pedido?',
    standing: 'Tu respuesta: {answer}',
    redeliver: 'Vuelvan a traerlo a la misma dirección',
    date: 'Tráiganlo el',
    address: 'Tráiganlo a otra dirección:',
    office: 'Lo recojo en la oficina de la transportadora',
    return: 'Que vuelva a la tienda',
    proof: 'Los últimos 4 números de tu celular',
    send: 'Enviar respuesta',
    thanks: 'Listo: la tienda ya tiene tu respuesta.',
    wrong: 'Esos no son los últimos 4 números del celular del pedido.',
    many: 'Muchos intentos. Espera una hora.',
    incomplete: 'Falta el dato de tu respuesta: una fecha que no haya pasado, o la dirección completa.',
    over: 'El pedido ya siguió su camino: mira cómo va.',
  },
  en: {
    ask: 'What shall we do with your order?',
    standing: 'Your answer: {answer}',
    redeliver: 'Bring it to the same address again',
    date: 'Bring it on',
    address: 'Bring it to another address:',
    office: 'I collect it at the carrier’s office',
    return: 'Send it back to the shop',
    proof: 'The last 4 digits of your phone',
    send: 'Send the answer',
    thanks: 'Done: the shop has your answer.',
    wrong: 'These are not the last 4 digits of the order’s phone.',
    many: 'Many tries. Wait an hour.',
    incomplete: 'Something is missing: a day to come, or the whole address.',
    over: 'The parcel has moved on: see where it is.',
  },
} as const satisfies Record<Locale, Record<string, string>>

export const STATE_TEXTS: Record<Locale, Record<State, string>> = {
  es: {
    requested: 'Preparando el envío',
    created: 'Listo para salir',
    picked_up: 'Recogido por la transportadora',
    in_transit: 'En camino',
    out_for_delivery: 'En reparto: llega hoy',
    ready_for_pickup: 'Listo para recoger en la oficina',
    exception: 'La entrega tuvo una novedad',
    delivered: 'Entregado',
    returning: 'De regreso a la tienda',
    returned: 'Devuelto a la tienda',
    lost: 'La transportadora lo está buscando',
    cancelled: 'Envío cancelado',
    refused: 'La tienda lo está revisando',
  },
  en: {
    requested: 'Preparing the parcel',
    created: 'Ready to leave',
    picked_up: 'Picked up by the carrier',
    in_transit: 'On its way',
    out_for_delivery: 'Out for delivery: arrives today',
    ready_for_pickup: 'Ready to collect at the office',
    exception: 'The delivery had a problem',
    delivered: 'Delivered',
    returning: 'On its way back to the shop',
    returned: 'Returned to the shop',
    lost: 'The carrier is looking for it',
    cancelled: 'Shipment cancelled',
    refused: 'The shop is looking into it',
  },
}

type Whereto = 'before' | 'moving' | 'waits' | 'there' | 'ended'
const WHERETO: Record<State, Whereto> = {
  requested: 'before',
  created: 'before',
  picked_up: 'moving',
  in_transit: 'moving',
  out_for_delivery: 'moving',
  ready_for_pickup: 'waits',
  exception: 'before', // it may stand in any city
  delivered: 'there',
  returning: 'ended',
  returned: 'ended',
  lost: 'ended',
  cancelled: 'ended',
  refused: 'ended',
}
const WHERETO_TEXTS: Record<Locale, Record<Whereto, string>> = {
  es: {
    before: 'Destino: {city}',
    moving: 'Va para {city}',
    waits: 'Te espera en {city}',
    there: 'Entregado en {city}',
    ended: 'Iba para {city}',
  },
  en: {
    before: 'Destination: {city}',
    moving: 'On its way to {city}',
    waits: 'It waits for you in {city}',
    there: 'Delivered in {city}',
    ended: 'It was going to {city}',
  },
}
/** The city of the parcel, as its state has it: only what moves is on its way. */
export const cityText = (state: State, city: string, locale: Locale): string =>
  fill(WHERETO_TEXTS[locale][WHERETO[state]], { city })

export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
