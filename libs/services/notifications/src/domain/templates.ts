import type { Purpose } from './message.ts'
import { EXCEPTION_TEXTS, type Locale, say, TEXTS, type TextKey } from './texts.ts'
import { PARAMETERS, wordsFor } from './words.ts'

export type TemplatePurpose = Purpose & TextKey
export const TEMPLATE_PURPOSES = Object.keys(PARAMETERS) as TemplatePurpose[]

const BUTTONS: Readonly<Partial<Record<Purpose, readonly TextKey[]>>> = {
  confirmar_pedido: ['yes', 'no'],
  pedido_repetido: ['both', 'only_one'],
}
/** Of a made-up order, to show what a customer reads. */
const sampleOf = (locale: Locale): Record<string, string> => ({
  name: 'Laura',
  order: '#1042',
  other: '#1041',
  carrier: 'Envíos del Valle',
  number: '93000000001',
  link: 'https://litper.example/t/…',
  amount: say(locale, 'pay', { amount: '$ 129.900' }),
  total: '$ 129.900',
  label: '$ 129.900',
  owed: say(locale, 'owed_some', { amount: '$ 89.900' }),
  reason: EXCEPTION_TEXTS[locale]['recipient_absent']!,
  place: say(locale, 'office', { carrier: 'Envíos del Valle' }),
  title: locale === 'es_CO' ? 'reporte diario' : 'daily report',
  period: locale === 'es_CO' ? '29 de noviembre de 2026' : '29 November 2026',
  question: locale === 'es_CO' ? '¿cuál es el número de la casa?' : 'what is the number of the house?',
})

export interface MessageTemplate {
  readonly purpose: TemplatePurpose
  /** With `{name}` where a value is filled in. */
  readonly text: string
  readonly example: string
  /** In the order of the provider's template. */
  readonly parameters: readonly string[]
  readonly buttons: readonly string[]
}

/** A message as it is written, and as a customer reads it. */
export const templateOf = (purpose: TemplatePurpose, locale: Locale): MessageTemplate => ({
  purpose,
  text: TEXTS[locale][purpose],
  example: wordsFor(purpose, sampleOf(locale), locale).text,
  parameters: PARAMETERS[purpose] ?? [],
  buttons: (BUTTONS[purpose] ?? []).map((key) => say(locale, key)),
})
