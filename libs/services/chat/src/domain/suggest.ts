import type { Intent } from '@litper/understanding'
import { tellParcels, tellTotal } from './compose.ts'
import { formal } from './formal.ts'
import { isActive, type Parcel } from './parcel.ts'
import type { Scene } from './scene.ts'

/** What a suggestion is made from: a person can look it up before they send it. */
export type Source =
  | { readonly kind: 'order'; readonly id: string; readonly name: string }
  | { readonly kind: 'article'; readonly id: string; readonly version: number; readonly title: string }
/** Words for a person to send, or to change first. */
export interface Suggestion {
  readonly text: string
  readonly sources: readonly Source[]
}
/** A suggestion before the gate of the brand; `formal` says the same to a customer who is addressed as «usted». */
export interface Draft extends Suggestion {
  readonly formal?: string
}
/** A passage of an approved article. `coverage`: the share of the question's words that it speaks of. */
export interface Passage {
  readonly articleId: string
  readonly version: number
  readonly title: string
  readonly passage: string
  readonly coverage: number
}

export const SUGGESTIONS_MOST = 3
/** A passage that speaks of fewer of the question's words is no answer to it. */
const ANSWERS = 0.5
const OF_MONEY: readonly Intent[] = ['amount_question', 'pay_question', 'payment_method_question']
/** What the state of the order answers better than any article. */
const OF_STATE: readonly Intent[] = [
  'where_is_order',
  'carrier_or_guia_question',
  'claim_not_received',
  'office_pickup_question',
  'cancel_order',
  'keep_order',
]

/**
 * Up to three answers to what the customer asked, the likeliest first: what is to be paid, how the order stands, what approved articles say
 * in their own words. Nothing that is not in one of these. Pure.
 */
export function draftsFor(scene: Scene, passages: readonly Passage[]): Draft[] {
  const { intent } = scene.said
  const { parcels, named, unknownNumber } = scene.subject
  // a number that is none of theirs: what is known of their other orders is no answer
  const own = unknownNumber ? [] : parcels
  const money = OF_MONEY.includes(intent) ? ofOrders(own.filter(isActive), (some) => tellTotal(some, scene.locale)) : []
  const state = ofOrders(own, (some) => tellParcels(some, scene.locale))
  const said = articles(passages)
  const isOfState = named || OF_STATE.includes(intent)
  const ranked = [...money, ...(isOfState ? [...state, ...said] : [...said, ...state])]
  return ranked.slice(0, SUGGESTIONS_MOST)
}

function ofOrders(parcels: readonly Parcel[], tell: (parcels: readonly Parcel[]) => string | undefined): Draft[] {
  const text = tell(parcels)
  if (!text) return []
  const sources = parcels.map(({ orderId, orderName }) => ({ kind: 'order', id: orderId, name: orderName }) as const)
  return [{ text, formal: formal(text), sources }]
}

/** One passage of an article: the next of the same article says the same at more length. */
function articles(passages: readonly Passage[]): Draft[] {
  const fits = passages.filter(({ coverage }) => coverage >= ANSWERS)
  const best = fits.filter((one, at) => fits.findIndex(({ articleId }) => articleId === one.articleId) === at)
  return best.map(({ articleId, version, title, passage }) => ({
    text: passage,
    sources: [{ kind: 'article', id: articleId, version, title }],
  }))
}
