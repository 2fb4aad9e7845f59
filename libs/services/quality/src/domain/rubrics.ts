/** What a review looks at. A changed rubric is a new version: scores of two versions are not compared. */
export interface Rubric {
  readonly id: string
  readonly version: number
  readonly title: { readonly es: string; readonly en: string }
  readonly criteria: readonly Criterion[]
}
export interface Criterion {
  readonly id: string
  /** Points of 100. */
  readonly weight: number
  readonly asks: { readonly es: string; readonly en: string }
}

export const DELIVERY: Rubric = {
  id: 'delivery',
  version: 1,
  title: { es: 'Entrega de una guía', en: 'Delivery of a waybill' },
  criteria: [
    {
      id: 'visited',
      weight: 35,
      asks: {
        es: '¿Los intentos de entrega fallidos son creíbles?',
        en: 'Are the failed delivery attempts plausible?',
      },
    },
    {
      id: 'scanned',
      weight: 25,
      asks: { es: '¿Hubo movimiento al menos cada tres días?', en: 'Was it scanned at least every three days?' },
    },
    {
      id: 'first_attempt',
      weight: 25,
      asks: { es: '¿Se entregó al primer intento?', en: 'Was it delivered at the first attempt?' },
    },
    {
      id: 'straight',
      weight: 15,
      asks: {
        es: '¿Terminó sin volver atrás después de entregada?',
        en: 'Did it end without coming back after delivery?',
      },
    },
  ],
}
export const RUBRICS: readonly Rubric[] = [DELIVERY]
