import { firstName, safeText } from '@litper/colombia'
import type { Purpose, Words } from './message.ts'
import { type Locale, say, type TextKey } from './texts.ts'

/** Which values a template takes, in its order. */
export const PARAMETERS: Partial<Record<Purpose, readonly string[]>> = {
  guia_creada: ['name', 'order', 'carrier', 'number', 'link'],
  en_reparto: ['name', 'order', 'amount'],
  entregado: ['name', 'order'],
  novedad_entrega: ['name', 'order', 'reason', 'link'],
  listo_para_recoger: ['name', 'order', 'place'],
  devuelto: ['name', 'order'],
  confirmar_pedido: ['name', 'order', 'total'],
  direccion_incompleta: ['name', 'order', 'question'],
  pedido_repetido: ['name', 'order', 'other'],
  pedido_cancelado: ['name', 'order'],
  cobro_cambiado: ['name', 'order', 'owed', 'label'],
  retraso: ['name', 'order'],
  reporte: ['name', 'title', 'period'],
}

/** Meta refuses parameters with line breaks, tabs or runs of spaces. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const ORDER_NAME_SIGNS = 40

/**
 * The same thing said freely and as a template. Templates refuse empty parameters: a missing name becomes a space-free dash. A person
 * is greeted with one word, and nothing that an order holds leaves as a link in the shop's message.
 */
export function wordsFor(
  purpose: Purpose & TextKey,
  given: Record<string, string>,
  locale: Locale = 'es_CO',
  buttons?: Words['buttons'],
): Words {
  const names = PARAMETERS[purpose] ?? []
  const values = {
    ...given,
    name: firstName(given['name']),
    order: safeText(given['order'], ORDER_NAME_SIGNS),
  }
  return {
    text: say(locale, purpose, values).replace(/\s+,/g, ','),
    subject: say(locale, 'subject', values),
    template: {
      name: purpose,
      language: locale,
      parameters: names.map((name) => oneLine((values as Record<string, string>)[name] ?? '') || '—'),
      buttonPayloads: buttons?.map((button) => button.id),
    },
    buttons,
  }
}
