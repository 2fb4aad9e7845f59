import type { DomainError } from '@litper/kernel'
import { PORTAL_TEXTS } from './page-texts.ts'
import { REQUEST_TEXTS } from './request-texts.ts'

type Key<T> = Extract<keyof T, string>
const portal = (key: Key<(typeof PORTAL_TEXTS)['es']>) => ({ es: PORTAL_TEXTS.es[key], en: PORTAL_TEXTS.en[key] })
const asked = (key: Key<(typeof REQUEST_TEXTS)['es']>) => ({ es: REQUEST_TEXTS.es[key], en: REQUEST_TEXTS.en[key] })

/** What the page answers to a form. */
export const SAYS = {
  thanks: { status: 200, text: portal('thanks') },
  thanksAsked: { status: 200, text: asked('thanks') },
  thanksRating: { status: 200, text: asked('thanksRating') },
  wrong: { status: 403, text: portal('wrong') },
  many: { status: 429, text: portal('many') },
  incomplete: { status: 422, text: portal('incomplete') },
  incompleteRequest: { status: 422, text: asked('incomplete') },
  incompleteRating: { status: 422, text: asked('incompleteRating') },
  tooMany: { status: 409, text: asked('tooMany') },
  notDelivered: { status: 409, text: asked('notDelivered') },
  over: { status: 409, text: portal('over') },
} as const
export type Said = keyof typeof SAYS

const BY_CODE: Readonly<Record<string, Said>> = {
  'exception.incomplete': 'incomplete',
  'request.incomplete': 'incompleteRequest',
  'request.too_many': 'tooMany',
  'rating.incomplete': 'incompleteRating',
  'rating.not_delivered': 'notDelivered',
}

/** What a refusal means to the customer; undefined when it is no refusal of theirs. */
export const refusalOf = ({ code, kind }: DomainError): Said | undefined =>
  BY_CODE[code] ?? (kind === 'conflict' || kind === 'not_found' ? 'over' : undefined)
