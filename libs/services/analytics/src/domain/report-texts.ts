import type { Language } from './report.ts'

const TEXTS = {
  before: { es: 'Periodo anterior', en: 'Period before' },
  metric: { es: 'Indicador', en: 'Metric' },
  value: { es: 'Valor', en: 'Value' },
  change: { es: 'Cambio', en: 'Change' },
  by_day: { es: 'por día', en: 'by day' },
  carrier: { es: 'transportadora', en: 'carrier' },
  city: { es: 'ciudad', en: 'city' },
  family: { es: 'familia', en: 'family' },
  immature: { es: 'inmaduro', en: 'immature' },
  floor_ceiling: { es: 'entre {floor} y {ceiling}', en: 'between {floor} and {ceiling}' },
  risks: { es: 'Guías que necesitan a alguien', en: 'Parcels that need somebody' },
  score: { es: 'Riesgo', en: 'Risk' },
  reasons: { es: 'Motivos', en: 'Reasons' },
  state: { es: 'Estado', en: 'State' },
  waybill: { es: 'Guía', en: 'Waybill' },
  none: { es: '(sin dato)', en: '(none)' },
  summary: { es: 'Resumen', en: 'Summary' },
  immature_note: {
    es: 'Inmaduro: hay envíos de menos de 21 días. El valor es de los que ya terminaron; el verdadero está entre el piso y el techo.',
    en: 'Immature: some parcels are younger than 21 days. The value is of those that have ended; the true one is between floor and ceiling.',
  },
} as const
export type ReportText = keyof typeof TEXTS

export const textFor = (name: ReportText, language: Language): string => TEXTS[name][language]
export const named = (name: string, language: Language): string =>
  name in TEXTS ? textFor(name as ReportText, language) : name
