import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { Purpose, Status } from '../domain/message.ts'
import type { Message } from '../usecases/ports.ts'

type Texts = TimelineEntry['text']

const PURPOSE: Readonly<Record<Purpose, Texts>> = {
  guia_creada: { es: 'su guía', en: 'their waybill' },
  en_reparto: { es: 'que va en reparto', en: 'that it is out for delivery' },
  entregado: { es: 'que se entregó', en: 'that it was delivered' },
  novedad_entrega: { es: 'la novedad', en: 'the delivery problem' },
  listo_para_recoger: { es: 'que está listo para recoger', en: 'that it is ready to collect' },
  devuelto: { es: 'que fue devuelto', en: 'that it was returned' },
  confirmar_pedido: { es: 'la pregunta de confirmación', en: 'the question to confirm' },
  direccion_incompleta: { es: 'la pregunta por la dirección', en: 'the question about the address' },
  pedido_repetido: { es: 'si quiere los dos pedidos', en: 'whether both orders are wanted' },
  cobro_cambiado: { es: 'que cambió lo que paga al recibir', en: 'that what is paid on delivery changed' },
  retraso: { es: 'que el pedido viene con retraso', en: 'that the order is late' },
  pedido_cancelado: { es: 'que el pedido se canceló', en: 'that the order was cancelled' },
  reporte: { es: 'un reporte', en: 'a report' },
  reply: { es: 'una respuesta', en: 'an answer' },
  satisfaction: { es: 'cómo le fue con la atención', en: 'how the conversation went' },
  campaign: { es: 'una campaña', en: 'a campaign' },
  payment_reminder: { es: 'un recordatorio de pago', en: 'a payment reminder' },
}
const STATUS: Readonly<Record<Status, Texts>> = {
  queued: { es: 'por enviar', en: 'to be sent' },
  sent: { es: 'enviado', en: 'sent' },
  delivered: { es: 'entregado', en: 'delivered' },
  read: { es: 'leído', en: 'read' },
  failed: { es: 'no se pudo enviar', en: 'could not be sent' },
  cancelled: { es: 'cancelado', en: 'cancelled' },
}

/** One message, at the time it was sent, or is to be. */
export function timelineOf(message: Message): TimelineEntry {
  const { id, purpose, status, sentAt, plannedFor, words, cost } = message
  const [what, became] = [PURPOSE[purpose], STATUS[status]]
  return entryOf({
    id,
    at: (sentAt ?? plannedFor).toISOString(),
    actor: 'system',
    text: {
      es: `Mensaje al cliente: ${what.es} (${became.es})`,
      en: `Message to the customer: ${what.en} (${became.en})`,
    },
    detail: words.text || null,
    tone: status === 'failed' ? 'bad' : status === 'queued' ? 'waiting' : 'plain',
    next:
      status === 'queued'
        ? { es: 'una hora permitida para escribir', en: 'an hour at which writing is allowed' }
        : null,
    receipt: id,
    cost: cost ?? null,
  })
}
