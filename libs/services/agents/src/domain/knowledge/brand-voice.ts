import { unaccented } from '@litper/kernel'
import { languageOf } from './language.ts'

/** How a tenant's brand speaks. */
export interface BrandVoice {
  /** How customers are addressed. */
  readonly treatment: 'usted' | 'tu' | 'any'
  readonly language: 'es' | 'en' | 'any'
  /** Letters of one message. */
  readonly maxLength: number
  readonly maxEmojis: number
  /** Words and phrases that never leave; accents and case make no difference. */
  readonly forbidden: readonly string[]
  /** Whether a date, a refund or a result may be promised as certain. */
  readonly mayPromise: boolean
}
export const DEFAULT_VOICE: BrandVoice = {
  treatment: 'any',
  language: 'any',
  maxLength: 1000,
  maxEmojis: 3,
  forbidden: [],
  mayPromise: false,
}

export const VOICE_RULES = [
  'empty',
  'too_long',
  'language',
  'treatment',
  'shouting',
  'emojis',
  'forbidden',
  'promise',
  'secret_asked',
  'unfilled',
] as const
export interface VoiceFault {
  readonly rule: (typeof VOICE_RULES)[number]
  /** The words that break it. */
  readonly found: string
}

const TU =
  /(?<!\p{L})(t[uú]|tus|ti|contigo|te|tienes|puedes|quieres|debes|eres|est[aá]s|vas|recibes|haz|dime|cu[eé]ntame|env[ií]ame|av[ií]same|confirma tu)(?!\p{L})/iu
const USTED = /(?<!\p{L})(usted|ustedes)(?!\p{L})/iu
const PROMISES = [
  /\b(?:le|te|les|se lo|se la)?\s*(?:garantizo|garantizamos|prometo|prometemos|aseguro que|aseguramos que)\b/,
  /\b(?:100|cien)\s*(?:%|por ciento)\s*(?:seguro|garantizado|efectivo)?/,
  /\bsin falta\b|\bseguro que (?:le |te )?llega\b|\bllega(?:ra)? (?:hoy|manana) (?:mismo|seguro)\b/,
  /\b(?:reembolso|devolucion) (?:inmediat[oa]|hoy mismo|garantizad[oa])\b/,
  /\b(?:we|i) (?:guarantee|promise)\b/,
]
const SECRETS =
  /\b(?:clave|contrasena|password|cvv|cvc|codigo de (?:verificacion|seguridad)|numero de (?:la |su |tu )?tarjeta|pin)\b/
const ASKS = /\b(?:envi|mand|d[ai]|dig|escrib|compart|confirm|indi[cq]|necesit|send|share|tell)/
const UNFILLED =
  /\{\{?[\w. ]*\}?\}|\[(?:nombre|name|tel|correo|direccion|documento|texto)(?:_\d+)?\]|\b(?:undefined|null|NaN)\b|\[object Object\]/i

type Rule = (text: string, voice: BrandVoice) => string | undefined
const match = (shape: RegExp, text: string) => shape.exec(text)?.[0].trim()

const RULES: Readonly<Record<VoiceFault['rule'], Rule>> = {
  empty: (text) => (text.trim() === '' ? '' : undefined),
  too_long: (text, { maxLength }) => ([...text].length > maxLength ? String([...text].length) : undefined),
  language: (text, { language }) => {
    const found = languageOf(text)
    return language !== 'any' && found !== undefined && found !== language ? found : undefined
  },
  treatment: (text, { treatment }) =>
    treatment === 'usted' ? match(TU, text) : treatment === 'tu' ? match(USTED, text) : undefined,
  shouting: (text) => {
    const letters = text.match(/\p{L}/gu) ?? []
    const loud = letters.filter((letter) => letter !== letter.toLowerCase())
    return letters.length >= 12 && loud.length > letters.length * 0.6 ? text.slice(0, 40) : undefined
  },
  emojis: (text, { maxEmojis }) => {
    const emojis = text.match(/\p{Extended_Pictographic}/gu) ?? []
    return emojis.length > maxEmojis ? emojis.join('') : undefined
  },
  forbidden: (text, { forbidden }) => {
    const said = ` ${words(text)} `
    return forbidden.find((phrase) => phrase.trim() !== '' && said.includes(` ${words(phrase)} `))
  },
  promise: (text, { mayPromise }) => {
    if (mayPromise) return undefined
    const said = unaccented(text)
    return PROMISES.map((shape) => match(shape, said)).find((found) => found !== undefined)
  },
  secret_asked: (text) => {
    const said = unaccented(text)
    return ASKS.test(said) ? match(SECRETS, said) : undefined
  },
  unfilled: (text) => match(UNFILLED, text),
}
const words = (text: string) => (unaccented(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Whether a text may leave in the brand's name: each rule that it breaks, with the words. Nothing is changed in it. */
export function checkVoice(text: string, voice: BrandVoice): VoiceFault[] {
  return VOICE_RULES.flatMap((rule) => {
    const found = RULES[rule](text, voice)
    return found === undefined ? [] : [{ rule, found }]
  })
}
