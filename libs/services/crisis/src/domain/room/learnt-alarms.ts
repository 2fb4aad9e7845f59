/** Alarms that learning tells: what it promoted does worse than in its trial. Of each kind of turns, the words of its incident. */
const LEARNT_ALARMS: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
  learnt_hour: {
    es: 'La hora aprendida de un mensaje funciona peor que en su prueba',
    en: 'The learnt hour of a message does worse than in its trial',
  },
  learnt_weights: {
    es: 'Los pesos aprendidos del riesgo avisan peor que en su prueba',
    en: 'The learnt weights of the risk warn worse than in their trial',
  },
  learnt_carrier: {
    es: 'La transportadora aprendida entrega peor que en su prueba',
    en: 'The learnt carrier delivers worse than in its trial',
  },
}
const OTHER = { es: 'Lo aprendido funciona peor que en su prueba', en: 'What was learnt does worse than in its trial' }
export const learntWords = (detector: string) =>
  LEARNT_ALARMS[detector] ?? (detector.startsWith('learnt_') ? OTHER : undefined)
