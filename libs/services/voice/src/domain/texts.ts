/** What is said on the telephone, in the Spanish of Colombia. Nothing private is said before it is known who listens. */
export const TEXTS = {
  hello: 'Hola {name}. Te llamamos de {shop}.',
  hello_nobody: 'Hola. Te llamamos de {shop}.',
  consent:
    '¿Nos permites grabar esta llamada para cuidar la calidad del servicio? Di sí, o marca 1. Si prefieres que no, di no, o marca 2.',
  consent_yes: 'Gracias, desde ahora la llamada se graba.',
  consent_no: 'Está bien, no se graba nada.',
  order_confirmation: 'Hiciste el pedido {order}{total}. ¿Lo confirmas?',
  total: ', por {amount}, para pagar al recibir',
  delivery_problem:
    'El mensajero de {carrier} no pudo entregar tu pedido {order}: {reason}. ¿Quieres que vuelva a intentarlo?',
  office_pickup:
    'Tu pedido {order} te espera en la oficina de {carrier}{city}. Lleva tu documento de identidad{pay}. ¿Vas a recogerlo?',
  pay: ' y {amount} para pagar',
  keys: 'Di sí, o marca 1. Di no, o marca 2. Para que te ayude una persona marca 0. Para que no te llamemos más marca 9.',
  keys_again: 'Marca 1 para sí, 2 para no, o 0 para que te ayude una persona.',
  silent: 'No te escuché.',
  unclear: 'No te entendí bien.',
  sure_cancel: '¿Seguro que quieres cancelar tu pedido {order}? Marca 2 para cancelarlo, o 1 para dejarlo en pie.',
  confirmed: '¡Listo! Tu pedido {order} queda confirmado. Gracias y que tengas un buen día.',
  declined: 'Entendido: cancelamos tu pedido {order}. Si no era lo que querías, escríbenos. Que tengas un buen día.',
  redelivery: 'Gracias. Le pedimos a la transportadora que vuelva a intentarlo. Que tengas un buen día.',
  declined_under_way:
    'Entendido. Una persona del equipo revisa cómo devolver el pedido y te escribe. Que tengas un buen día.',
  will_pick_up: 'Gracias, allí te esperan. Que tengas un buen día.',
  will_not_pick_up: 'Entendido. Una persona del equipo te ayuda y te escribe. Que tengas un buen día.',
  change: 'Entendido. Antes de seguir, una persona del equipo revisa el cambio y te escribe. Que tengas un buen día.',
  person: 'Una persona del equipo se comunica contigo en cuanto pueda. Que tengas un buen día.',
  not_theirs:
    'Gracias por avisar. Una persona del equipo lo revisa; no pagues ni recibas nada. Que tengas un buen día.',
  opted_out: 'Entendido: no te llamamos más. Que tengas un buen día.',
  why: 'Lo preguntamos porque se paga al recibir, y lo enviamos solo si nos dices que sí.',
  goodbye: 'Una persona del equipo se comunica contigo. Que tengas un buen día.',
  goodbye_silent: 'Volvemos a llamar más tarde. Que tengas un buen día.',
  settled: 'Tu pedido {order} ya quedó resuelto, no tienes que hacer nada. Gracias y que tengas un buen día.',
  inbound_hello:
    'Hola, soy el asistente de {shop}. Para decirte dónde está tu pedido, di o marca su número o el número de la guía, y luego la tecla numeral.',
  inbound_phone: 'Ahora marca el celular con el que compraste, y luego la tecla numeral.',
  inbound_not_found:
    'No encuentro un pedido con esos datos. Di o marca el número del pedido o de la guía, y luego la tecla numeral.',
  inbound_more: 'Si necesitas algo más, marca 0 para que te ayude una persona. Si no, puedes colgar.',
  inbound_bye: 'No pude encontrar tu pedido. Escríbenos por WhatsApp y una persona te ayuda. Que tengas un buen día.',
  bye: 'Gracias por llamar. Que tengas un buen día.',
  parcel: 'Tu pedido {order} {state}.',
} as const
export type TextKey = keyof typeof TEXTS

export const say = (key: TextKey, values: Record<string, string> = {}): string =>
  TEXTS[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** What is said of an order by its state. */
export const STATES: Readonly<Record<string, string>> = {
  placed: 'está recibido',
  held: 'está en revisión',
  confirming: 'espera tu confirmación',
  confirmed: 'se está alistando',
  cancelled: 'está cancelado',
  requested: 'se está alistando',
  created: 'está listo para salir con {carrier}',
  picked_up: 'ya lo recogió {carrier}',
  in_transit: 'va en camino con {carrier}{where}',
  out_for_delivery: 'está en reparto y llega hoy',
  ready_for_pickup: 'te espera en la oficina de {carrier}',
  exception: 'tuvo una novedad en la entrega: {reason}',
  delivered: 'fue entregado',
  returning: 'viene de regreso a la tienda',
  returned: 'volvió a la tienda',
  lost: 'lo está buscando {carrier}',
  refused: 'está en revisión',
}
export const REASONS: Readonly<Record<string, string>> = {
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
}
