/** Every text a customer gets from us. Templates' parameters stand in the same order as at the provider. */
export const TEXTS = {
  es_CO: {
    guia_creada: 'Hola {name}, tu pedido {order} ya tiene guía con {carrier}: {number}. Síguelo aquí: {link}',
    en_reparto: 'Hola {name}, tu pedido {order} llega hoy. {amount}',
    entregado: 'Hola {name}, tu pedido {order} fue entregado. ¡Gracias por tu compra!',
    novedad_entrega:
      'Hola {name}, no pudimos entregar tu pedido {order}: {reason}. Respóndenos por aquí o míralo en {link}',
    listo_para_recoger: 'Hola {name}, tu pedido {order} te espera en {place}.',
    devuelto: 'Hola {name}, tu pedido {order} volvió a la tienda. Escríbenos si aún lo quieres.',
    confirmar_pedido: 'Hola {name}, ¿confirmas tu pedido {order} por {total}, para pagar al recibir?',
    direccion_incompleta: 'Hola {name}, para enviar tu pedido {order} nos falta un dato: {question}',
    pedido_repetido:
      'Hola {name}, recibimos tu pedido {order}, igual a tu pedido {other}: lo mismo y para la misma dirección. ¿Quieres los dos?',
    both: 'Sí, quiero los dos',
    only_one: 'No, solo uno',
    pedido_cancelado: 'Hola {name}, tu pedido {order} fue cancelado y no te llegará. Si aún lo quieres, respóndenos.',
    cobro_cambiado:
      'Hola {name}, sobre tu pedido {order}: {owed}. La guía del mensajero todavía dice {label}; ya lo estamos corrigiendo. Si te pide otro valor, no lo pagues y escríbenos.',
    retraso:
      'Hola {name}, tu pedido {order} viene con retraso por un problema de transporte. Lo seguimos de cerca y te avisamos apenas avance.',
    owed_nothing: 'ya está pagado',
    owed_some: 'te queda por pagar {amount} al recibir',
    pay: 'Ten listos {amount} para pagar al recibir.',
    paid: 'Ya está pagado: solo recíbelo.',
    office: 'la oficina de {carrier}',
    yes: 'Sí, lo quiero',
    no: 'No, cancelar',
    subject: 'Tu pedido {order}',
    reporte: 'Hola {name}, este es tu {title} de {period}.',
    reports_end: 'Si no quieres más reportes, responde BAJA.',
    reports_end_mail: 'Si no quieres más reportes, pídelo a quien administra la cuenta.',
  },
  en_US: {
    guia_creada: 'Hi {name}, your order {order} has a waybill with {carrier}: {number}. Follow it here: {link}',
    en_reparto: 'Hi {name}, your order {order} arrives today. {amount}',
    entregado: 'Hi {name}, your order {order} was delivered. Thank you!',
    novedad_entrega: 'Hi {name}, we could not deliver your order {order}: {reason}. Answer here or see {link}',
    listo_para_recoger: 'Hi {name}, your order {order} is waiting at {place}.',
    devuelto: 'Hi {name}, your order {order} went back to the shop. Write to us if you still want it.',
    confirmar_pedido: 'Hi {name}, do you confirm your order {order} for {total}, to be paid on delivery?',
    direccion_incompleta: 'Hi {name}, to send your order {order} we need one more thing: {question}',
    pedido_repetido:
      'Hi {name}, we received your order {order}, the same as your order {other}: same goods, same address. Do you want both?',
    both: 'Yes, I want both',
    only_one: 'No, just one',
    pedido_cancelado:
      'Hi {name}, your order {order} was cancelled and will not arrive. If you still want it, answer us.',
    cobro_cambiado:
      'Hi {name}, about your order {order}: {owed}. The courier’s waybill still says {label}; we are correcting it. If you are asked for another amount, do not pay it and write to us.',
    retraso:
      'Hi {name}, your order {order} is late because of a problem on the way. We are following it and will tell you as soon as it moves.',
    owed_nothing: 'it is paid already',
    owed_some: 'there are {amount} left to pay on delivery',
    pay: 'Please have {amount} ready to pay on delivery.',
    paid: 'It is paid already: just receive it.',
    office: 'the {carrier} office',
    yes: 'Yes, I want it',
    no: 'No, cancel',
    subject: 'Your order {order}',
    reporte: 'Hi {name}, this is your {title} of {period}.',
    reports_end: 'If you want no more reports, answer STOP.',
    reports_end_mail: 'If you want no more reports, ask who manages the account.',
  },
} as const
export type Locale = keyof typeof TEXTS
export type TextKey = keyof (typeof TEXTS)['es_CO']

export const EXCEPTION_TEXTS: Record<Locale, Record<string, string>> = {
  es_CO: {
    address_wrong: 'la dirección no coincide',
    address_incomplete: 'a la dirección le falta un dato',
    city_mismatch: 'la ciudad no coincide',
    recipient_absent: 'no había quien recibiera',
    recipient_unknown: 'no te conocen en esa dirección',
    recipient_moved: 'ya no vives allí',
    refused: 'no lo recibieron',
    no_money: 'no estaba listo el dinero',
    out_of_zone: 'la dirección está fuera de la zona de reparto',
    road_block: 'la vía está cerrada',
    closed: 'el lugar estaba cerrado',
    rescheduled: 'la entrega se reprogramó',
    office_pickup_pending: 'está en la oficina para que lo recojas',
    damaged: 'el paquete se averió',
    theft: 'el paquete fue hurtado',
    misrouted: 'la transportadora lo envió a otra ciudad',
    awaiting_sender: 'la transportadora espera a la tienda',
    other: 'la transportadora reportó una novedad',
  },
  en_US: {
    address_wrong: 'the address does not match',
    address_incomplete: 'the address is incomplete',
    city_mismatch: 'the city does not match',
    recipient_absent: 'nobody was there',
    recipient_unknown: 'you are not known at that address',
    recipient_moved: 'you moved',
    refused: 'it was refused',
    no_money: 'the money was not ready',
    out_of_zone: 'the address is out of the delivery zone',
    road_block: 'the road is closed',
    closed: 'the place was closed',
    rescheduled: 'the delivery was rescheduled',
    office_pickup_pending: 'it waits for you at the office',
    damaged: 'the parcel was damaged',
    theft: 'the parcel was stolen',
    misrouted: 'the carrier sent it to another city',
    awaiting_sender: 'the carrier waits for the shop',
    other: 'the carrier reported a problem',
  },
}

export const say = (locale: Locale, key: TextKey, values: Record<string, string> = {}): string =>
  TEXTS[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
