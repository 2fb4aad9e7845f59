export type Locale = 'es' | 'en'

/** Everything the bot says. */
export const TEXTS = {
  es: {
    parcel: 'Tu pedido {order} {state}{where}.', moved: ' Último movimiento: {when}', link: ' Síguelo aquí: {link}', pay: ' Ten listos {amount} para pagar al recibir.',
    none: 'Aún no veo pedidos con este número. ¿Con qué número de celular lo compraste, o cuál es el número del pedido?',
    not_found: 'No encuentro ese número entre tus pedidos. Revísalo, o dime con qué celular hiciste la compra.',
    who: 'Para mostrarte tu pedido necesito el número del pedido y el celular con el que compraste. ¿Me los escribes?',
    greeting: '¡Hola! Soy el asistente de la tienda. Puedo decirte dónde está tu pedido: pregúntame cuando quieras.',
    thanks: '¡Con gusto! Aquí estamos para lo que necesites.',
    human: 'Te paso con una persona del equipo. Te escribe por aquí en cuanto pueda.',
    unclear: 'No te entendí bien. ¿Quieres saber dónde está tu pedido, cancelarlo, o hablar con una persona?',
    audio: 'No puedo escuchar notas de voz, pero sí leerte.', sticker: '😊 ¿Te ayudo con tu pedido?', image: 'Recibí tu archivo; una persona lo revisará si hace falta.',
    confirmed: '¡Listo! Tu pedido {order} queda confirmado.', declined: 'Entendido: cancelamos tu pedido {order}.',
    too_late: 'Tu pedido {order} ya va en camino, así que una persona del equipo te ayuda con la cancelación.', noted: '¡Gracias! Ya lo anotamos para tu pedido {order}.',
  },
  en: {
    parcel: 'Your order {order} {state}{where}.', moved: ' Last movement: {when}', link: ' Follow it here: {link}', pay: ' Please have {amount} ready to pay on delivery.',
    none: 'I see no orders with this number yet. Which phone number did you buy with, or what is the order number?',
    not_found: 'I cannot find that number among your orders. Check it, or tell me the phone you bought with.',
    who: 'To show you your order I need the order number and the phone you bought with. Could you write them?',
    greeting: 'Hello! I am the shop’s assistant. I can tell you where your order is: just ask.',
    thanks: 'You are welcome! We are here if you need anything.',
    human: 'I am passing you to a person of the team. They will write to you here.',
    unclear: 'I did not quite get that. Do you want to know where your order is, cancel it, or talk to a person?',
    audio: 'I cannot listen to voice notes, but I can read.', sticker: '😊 Can I help with your order?', image: 'I got your file; a person will look at it if needed.',
    confirmed: 'Done! Your order {order} is confirmed.', declined: 'Understood: we are cancelling your order {order}.',
    too_late: 'Your order {order} is on its way already, so a person of the team will help you cancel it.', noted: 'Thank you! We noted it for your order {order}.',
  },
} as const satisfies Record<Locale, Record<string, string>>

export const STATES: Record<Locale, Record<string, string>> = {
  es: {
    placed: 'está recibido', held: 'espera un dato tuyo', confirming: 'espera tu confirmación', confirmed: 'se está alistando', cancelled: 'está cancelado', requested: 'se está alistando',
    created: 'tiene guía {number} con {carrier} y está listo para salir', picked_up: 'ya lo recogió {carrier} (guía {number})', in_transit: 'va en camino con {carrier} (guía {number})',
    out_for_delivery: 'está en reparto y llega hoy (guía {number}, {carrier})', ready_for_pickup: 'te espera en la oficina de {carrier} (guía {number})', exception: 'tuvo una novedad en la entrega (guía {number}, {carrier})',
    delivered: 'fue entregado (guía {number})', returning: 'viene de regreso a la tienda (guía {number})', returned: 'volvió a la tienda (guía {number})', lost: 'lo está buscando {carrier} (guía {number})', refused: 'lo está revisando la tienda',
  },
  en: {
    placed: 'was received', held: 'waits for something from you', confirming: 'waits for your confirmation', confirmed: 'is being prepared', cancelled: 'is cancelled', requested: 'is being prepared',
    created: 'has waybill {number} with {carrier} and is ready to leave', picked_up: 'was picked up by {carrier} (waybill {number})', in_transit: 'is on its way with {carrier} (waybill {number})',
    out_for_delivery: 'is out for delivery and arrives today (waybill {number}, {carrier})', ready_for_pickup: 'waits for you at the {carrier} office (waybill {number})', exception: 'had a problem at delivery (waybill {number}, {carrier})',
    delivered: 'was delivered (waybill {number})', returning: 'is on its way back to the shop (waybill {number})', returned: 'went back to the shop (waybill {number})', lost: 'is being looked for by {carrier} (waybill {number})', refused: 'is being reviewed by the shop',
  },
}

export const fill = (text: string, values: Record<string, string>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
