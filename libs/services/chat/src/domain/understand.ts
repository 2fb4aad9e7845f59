export type Intent = 'where_is' | 'confirm_yes' | 'confirm_no' | 'cancel' | 'greeting' | 'thanks' | 'human' | 'unknown'
export interface Understood {
  readonly intent: Intent
  /** Order and waybill numbers found anywhere in the text, digits only. */
  readonly numbers: readonly string[]
  readonly language: 'es' | 'en'
  /** 0..1; below 0.5 the bot asks instead of acting. */
  readonly confidence: number
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1')

/** Words that carry a meaning, each with its weight; several small ones together say as much as a clear one. */
const CUES: Record<Exclude<Intent, 'unknown'>, Record<string, number>> = {
  where_is: {
    donde: 0.5,
    pedido: 0.45,
    paquete: 0.45,
    guia: 0.6,
    envio: 0.45,
    rastrear: 0.9,
    rastreo: 0.9,
    seguimiento: 0.8,
    llega: 0.55,
    llegado: 0.6,
    llego: 0.5,
    llegar: 0.5,
    cuando: 0.35,
    compra: 0.3,
    orden: 0.4,
    viene: 0.45,
    va: 0.15,
    estado: 0.4,
    demora: 0.55,
    demorado: 0.55,
    tarda: 0.5,
    salio: 0.4,
    despacharon: 0.7,
    enviaron: 0.6,
    mandaron: 0.5,
    entregan: 0.6,
    entrega: 0.45,
    where: 0.5,
    order: 0.45,
    package: 0.5,
    tracking: 0.9,
    track: 0.8,
    arrive: 0.6,
    when: 0.3,
    parcel: 0.5,
    delivery: 0.45,
    esta: 0.1,
    is: 0.05,
    mercancia: 0.4,
    producto: 0.3,
    pedio: 0.45,
    encomienda: 0.5,
  },
  confirm_yes: {
    si: 0.9,
    confirmo: 1,
    confirmado: 0.9,
    dale: 0.8,
    claro: 0.7,
    correcto: 0.7,
    listo: 0.6,
    yes: 0.9,
    ok: 0.6,
    quiero: 0.3,
    sip: 0.9,
    obvio: 0.7,
  },
  confirm_no: { no: 0.9, nop: 0.9, nunca: 0.6, rechazo: 0.7 },
  cancel: { cancelar: 1, cancele: 1, cancelen: 1, cancelo: 0.9, anular: 1, anulen: 1, cancel: 1, arrepenti: 0.9 },
  greeting: {
    hola: 0.7,
    buenas: 0.7,
    buenos: 0.5,
    dias: 0.3,
    tardes: 0.4,
    noches: 0.4,
    hello: 0.7,
    hi: 0.7,
    saludos: 0.6,
    hey: 0.6,
  },
  thanks: {
    gracias: 0.8,
    thanks: 0.8,
    thank: 0.7,
    genial: 0.6,
    perfecto: 0.6,
    excelente: 0.6,
    amable: 0.5,
    bendiciones: 0.6,
  },
  human: {
    asesor: 1,
    asesora: 1,
    agente: 0.9,
    humano: 1,
    persona: 0.8,
    alguien: 0.7,
    reclamo: 0.9,
    queja: 0.9,
    devolver: 0.8,
    devolucion: 0.9,
    garantia: 0.9,
    reembolso: 0.9,
    factura: 0.9,
    danado: 0.8,
    roto: 0.8,
    dañado: 0.8,
    cambiar: 0.6,
    cambio: 0.6,
    talla: 0.7,
    human: 1,
    refund: 0.9,
    broken: 0.8,
    llamar: 0.6,
    llamenme: 0.8,
    equivocado: 0.8,
    incompleto: 0.8,
  },
}
const ENGLISH = new Set([
  'where',
  'order',
  'package',
  'my',
  'is',
  'the',
  'tracking',
  'hello',
  'hi',
  'thanks',
  'thank',
  'when',
  'will',
  'arrive',
  'parcel',
  'delivery',
  'please',
  'i',
  'want',
  'speak',
  'yes',
])

/** Damerau-Levenshtein up to one slip: missing, extra, wrong or swapped letter. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}

function weight(token: string, cues: Record<string, number>): number {
  const exact = cues[token]
  if (exact !== undefined) return exact
  if (token.length < 4) return 0
  const near = Object.keys(cues).find((cue) => cue.length >= 4 && oneSlip(token, cue))
  return near === undefined ? 0 : cues[near]! * 0.9
}

/** What a customer means, from the words alone: misspelt, unaccented, with or without a number. Pure and total. */
export function understand(text: string): Understood {
  const folded = fold(text)
  const numbers = [...folded.matchAll(/\d[\d\s.-]{2,}\d/g)]
    .map((match) => match[0].replace(/\D/g, ''))
    .filter((digits) => digits.length >= 3 && digits.length <= 20)
  const tokens = folded
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const language = tokens.filter((token) => ENGLISH.has(token)).length * 2 > tokens.length ? 'en' : 'es'
  const scores = Object.entries(CUES).map(([intent, cues]) => ({
    intent: intent as Intent,
    score: tokens.reduce((sum, token) => sum + weight(token, cues), 0),
  }))
  const of = (intent: Intent) => scores.find((one) => one.intent === intent)!.score
  const pick = (intent: Intent, confidence: number): Understood => ({
    intent,
    numbers,
    language,
    confidence: Math.min(1, confidence),
  })
  if (of('cancel') >= 0.9) return pick('cancel', of('cancel'))
  if (of('human') >= 0.7 && of('human') >= of('where_is') * 0.8) return pick('human', of('human'))
  if (of('where_is') >= 0.5) return pick('where_is', of('where_is'))
  if (tokens.length <= 4 && of('confirm_no') >= 0.7) return pick('confirm_no', of('confirm_no'))
  if (tokens.length <= 5 && of('confirm_yes') >= 0.6) return pick('confirm_yes', of('confirm_yes'))
  if (of('thanks') >= 0.5) return pick('thanks', of('thanks'))
  if (numbers.some((digits) => digits.length >= 4) && tokens.length <= 3) return pick('where_is', 0.7)
  if (of('greeting') >= 0.5) return pick('greeting', of('greeting'))
  return pick('unknown', 0)
}
