/** Why we write. `class` decides the lawful hours (Ley 2300): what the person asked for or awaits is service. */
export const PURPOSES = {
  guia_creada: 'service',
  en_reparto: 'service',
  entregado: 'service',
  novedad_entrega: 'service',
  listo_para_recoger: 'service',
  devuelto: 'service',
  confirmar_pedido: 'service',
  direccion_incompleta: 'service',
  pedido_repetido: 'service',
  pedido_cancelado: 'service',
  cobro_cambiado: 'service',
  retraso: 'service',
  reporte: 'service',
  reply: 'service',
  satisfaction: 'service', // its hour is chosen by who asks: `notBefore`
  campaign: 'promotional',
  payment_reminder: 'collection',
} as const
export type Purpose = keyof typeof PURPOSES

export const STATUSES = ['queued', 'sent', 'delivered', 'read', 'failed', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

/** What is to be said, before the channel is known: words for a free message, parameters for its template. */
export interface Words {
  readonly text: string
  readonly template?: {
    readonly name: string
    readonly language: string
    readonly parameters: readonly string[]
    readonly buttonPayloads?: readonly string[]
  }
  readonly buttons?: readonly { readonly id: string; readonly title: string }[]
  readonly subject?: string
  /** ISO: later it is not sent, by no way. */
  readonly notAfter?: string
  /** Blobs that go with it: all by e-mail, the first by WhatsApp. */
  readonly files?: readonly { readonly key: string; readonly fileName: string; readonly contentType: string }[]
  /** The provider said that the time for free words is over, whatever we know. */
  readonly asTemplate?: boolean
}

const RANK: Record<Status, number> = { cancelled: 0, queued: 0, sent: 1, delivered: 2, read: 3, failed: 1 }

/** Statuses come doubled and out of order: only ever forward; a failure after a delivery stays beside, not above. */
export function forward(now: Status, next: Status): Status {
  if (next === 'failed') return now === 'delivered' || now === 'read' ? now : 'failed'
  return RANK[next] > RANK[now] ? next : now
}

/** WhatsApp's pair rate: one message to one person per six seconds in the long run; up to 45 at once, borrowed from later. */
export const PAIR_SECONDS = 6
/** How long after the n-th refusal for the pair rate, as Meta asks: 4^n seconds, at most an hour. */
export const pairBackoffSeconds = (attempts: number): number => Math.min(3600, 4 ** Math.max(1, attempts))
export const WINDOW_HOURS = 24
