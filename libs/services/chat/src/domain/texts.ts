export type Locale = 'es' | 'en'

/** What the bot says; states, questions and meanings have files of their own. */
export const TEXTS = {
  es: {
    parcel: 'Tu pedido {order} {state}{where}.',
    moved: ' Último movimiento: {when}',
    link: ' Síguelo aquí: {link}',
    pay: ' Ten listos {amount} para pagar al recibir.',
    none: 'Aún no veo pedidos con este número de celular. Escríbeme en un solo mensaje el número del pedido o de la guía y el celular con el que compraste; o la guía y el nombre de quien recibe.',
    not_found:
      'No encuentro ese número entre tus pedidos. Escríbeme en un solo mensaje el número del pedido o de la guía y el celular con el que compraste; o la guía y el nombre de quien recibe.',
    who: 'Para mostrarte tu pedido necesito, en un solo mensaje, el número del pedido o de la guía y el celular con el que compraste; o la guía y el nombre de quien recibe. ¿Me los escribes?',
    greeting: '¡Hola! Soy el asistente de la tienda. Puedo decirte dónde está tu pedido: pregúntame cuando quieras.',
    thanks: '¡Con gusto! Aquí estamos para lo que necesites.',
    human: 'Te paso con una persona del equipo. Te escribe por aquí en cuanto pueda.',
    sorry:
      'Lamento lo que pasó. Te paso con una persona del equipo, que revisa tu caso y te escribe por aquí en cuanto pueda.',
    not_yours:
      'Gracias por avisar. Una persona del equipo lo revisa y te escribe por aquí; mientras tanto no pagues ni recibas nada.',
    change:
      'Entendido: antes de enviar tu pedido {order}, una persona del equipo revisa el cambio que pides y te escribe por aquí.',
    topic: 'Eso te lo responde mejor una persona del equipo. Te escribe por aquí en cuanto pueda.',
    handled: 'Entendido. Una persona del equipo se encarga y te escribe por aquí.',
    file_received: 'Recibido. La persona del equipo que te ayuda lo ve por aquí.',
    unclear: 'No te entendí bien. ¿Quieres saber dónde está tu pedido, cancelarlo, o hablar con una persona?',
    either: 'No estoy seguro de haberte entendido. ¿Quieres {a}, o quieres {b}?',
    one: 'No estoy seguro de haberte entendido. ¿Quieres {a}?',
    audio: 'No puedo escuchar notas de voz, pero sí leerte.',
    sticker: '😊 ¿Te ayudo con tu pedido?',
    confirmed: '¡Listo! Tu pedido {order} queda confirmado.',
    declined: 'Entendido: cancelamos tu pedido {order}. Si no era lo que querías, escríbenos ya.',
    was_cancelled: 'Tu pedido {order} ya está cancelado.',
    revive: 'Tu pedido {order} está cancelado. Te paso con una persona del equipo, que te ayuda a recuperarlo.',
    with_waybill:
      'Tu pedido {order} ya tiene guía. Una persona del equipo revisa si todavía se puede detener y te escribe por aquí.',
    too_late: 'Tu pedido {order} ya va en camino, así que una persona del equipo te ayuda con la cancelación.',
    kept: 'Tranquilo, no cancelamos nada: tu pedido {order} sigue en pie.',
    sure_cancel: '¿Seguro que quieres cancelar tu pedido {order}? Tócalo aquí abajo o escríbelo.',
    sure_confirm: '¿Confirmas tu pedido {order}? Tócalo aquí abajo o responde sí o no.',
    why_confirm:
      'Te escribe el asistente de la tienda donde se hizo el pedido {order}. Se paga al recibir, y lo enviamos solo si nos dices que sí.',
    which: 'Tienes varios pedidos abiertos: {orders}. ¿De cuál me hablas?',
    which_address:
      'Tienes varios pedidos que esperan un dato: {orders}. Escríbelo de nuevo junto con el número del pedido, o responde citando el mensaje.',
    total: 'Por tu pedido {order} pagas {amount} al recibir.',
    noted: '¡Gracias! Ya lo anotamos para tu pedido {order}.',
    pin: '¡Gracias por la ubicación! La guardamos para tu pedido {order}, y el mensajero necesita además la dirección escrita.',
    still: 'Todavía no podemos enviar tu pedido {order}.',
    why_address: 'Con ese dato el mensajero encuentra el lugar donde entrega tu pedido {order}; sin él no sale.',
    yes_button: 'Sí, lo quiero',
    no_button: 'No, cancelar',
    yes_order: 'Sí, {order}',
    no_order: 'Cancelar {order}',
    cancel_button: 'Sí, cancelar',
    keep_button: 'No, lo quiero',
  },
  en: {
    parcel: 'Your order {order} {state}{where}.',
    moved: ' Last movement: {when}',
    link: ' Follow it here: {link}',
    pay: ' Please have {amount} ready to pay on delivery.',
    none: 'I see no orders with this phone yet. Write in one message the order or waybill number and the phone you bought with; or the waybill number and the recipient’s name.',
    not_found:
      'I cannot find that number among your orders. Write in one message the order or waybill number and the phone you bought with; or the waybill number and the recipient’s name.',
    who: 'To show you your order I need, in one message, the order or waybill number and the phone you bought with; or the waybill number and the recipient’s name. Could you write them?',
    greeting: 'Hello! I am the shop’s assistant. I can tell you where your order is: just ask.',
    thanks: 'You are welcome! We are here if you need anything.',
    human: 'I am passing you to a person of the team. They will write to you here.',
    sorry:
      'I am sorry about what happened. I am passing you to a person of the team, who looks at your case and writes to you here.',
    not_yours:
      'Thank you for telling us. A person of the team looks at it and writes to you here; please neither pay nor accept anything meanwhile.',
    change:
      'Understood: before your order {order} is sent, a person of the team looks at the change you ask for and writes to you here.',
    topic: 'A person of the team can answer that better. They will write to you here.',
    handled: 'Understood. A person of the team takes care of it and writes to you here.',
    file_received: 'Received. The person of the team who helps you sees it here.',
    unclear: 'I did not quite get that. Do you want to know where your order is, cancel it, or talk to a person?',
    either: 'I am not sure that I understood you. Do you want {a}, or do you want {b}?',
    one: 'I am not sure that I understood you. Do you want {a}?',
    audio: 'I cannot listen to voice notes, but I can read.',
    sticker: '😊 Can I help with your order?',
    confirmed: 'Done! Your order {order} is confirmed.',
    declined: 'Understood: we are cancelling your order {order}. If that is not what you wanted, write to us now.',
    was_cancelled: 'Your order {order} is cancelled already.',
    revive: 'Your order {order} is cancelled. I am passing you to a person of the team, who helps you to get it back.',
    with_waybill:
      'Your order {order} has a waybill already. A person of the team looks whether it can still be stopped and writes to you here.',
    too_late: 'Your order {order} is on its way already, so a person of the team will help you cancel it.',
    kept: 'Nothing is cancelled: your order {order} stands.',
    sure_cancel: 'Do you really want to cancel your order {order}? Tap below or write it.',
    sure_confirm: 'Do you confirm your order {order}? Tap below or answer yes or no.',
    why_confirm:
      'This is the assistant of the shop where order {order} was placed. It is paid on delivery, and we send it only if you say yes.',
    which: 'You have several open orders: {orders}. Which one do you mean?',
    which_address:
      'Several of your orders wait for something from you: {orders}. Write it again with the order number, or reply to the message.',
    total: 'For your order {order} you pay {amount} on delivery.',
    noted: 'Thank you! We noted it for your order {order}.',
    pin: 'Thank you for the location! We keep it for your order {order}, and the courier needs the written address too.',
    still: 'We cannot send your order {order} yet.',
    why_address: 'With it the courier finds the place of your order {order}; without it the order does not leave.',
    yes_button: 'Yes, I want it',
    no_button: 'No, cancel',
    yes_order: 'Yes, {order}',
    no_order: 'Cancel {order}',
    cancel_button: 'Yes, cancel',
    keep_button: 'No, I want it',
  },
} as const satisfies Record<Locale, Record<string, string>>

/** What is not known leaves its place empty. */
export const fill = (text: string, values: Record<string, string | undefined>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
