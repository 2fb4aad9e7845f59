import type { Purpose, Words } from './message.ts'
import { type Locale, say, type TextKey } from './texts.ts'

/** Which values a template takes, in its order. */
const PARAMETERS: Partial<Record<Purpose, readonly string[]>> = {
  guia_creada: ['name', 'order', 'carrier', 'number', 'link'],
  en_reparto: ['name', 'order', 'amount'],
  entregado: ['name', 'order'],
  novedad_entrega: ['name', 'order', 'reason', 'link'],
  listo_para_recoger: ['name', 'order', 'place'],
  devuelto: ['name', 'order'],
  confirmar_pedido: ['name', 'order', 'total'],
  direccion_incompleta: ['name', 'order', 'question'],
}

/** Meta refuses parameters with line breaks, tabs or runs of spaces. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The same thing said freely and as a template. Templates refuse empty parameters: a missing name becomes a space-free dash. */
export function wordsFor(
  purpose: Purpose & TextKey,
  values: Record<string, string>,
  locale: Locale = 'es_CO',
  buttons?: Words['buttons'],
): Words {
  const names = PARAMETERS[purpose] ?? []
  return {
    text: say(locale, purpose, values).replace(/\s+,/g, ','),
    subject: say(locale, 'subject', values),
    template: {
      name: purpose,
      language: locale,
      parameters: names.map((name) => oneLine(values[name] ?? '') || '—'),
      buttonPayloads: buttons?.map((button) => button.id),
    },
    buttons,
  }
}
