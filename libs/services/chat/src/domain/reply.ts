import type { Intent, State } from '@litper/understanding'
import type { Parcel } from './parcel.ts'
import { askAgain } from './questions-again.ts'
import type { Same } from './same.ts'
import type { Scene } from './scene.ts'
import { fill, type Locale, TEXTS } from './texts.ts'

export interface Button {
  readonly id: string
  readonly title: string
}
export interface Decision {
  readonly text?: string
  readonly buttons?: readonly Button[]
  /** Why a person is called; a text that promises one never comes without it. */
  readonly handoff?: string
  readonly confirm?: { readonly orderId: string; readonly answer: 'yes' | 'no'; readonly round?: number }
  readonly address?: { readonly orderId: string; readonly question: string; readonly text?: string }
  readonly orderId?: string
  readonly unclear: number
  /** What was meant, where words were read. */
  readonly same?: Same
  /** As what words were read, and about which order. */
  readonly read?: {
    readonly state: State
    readonly intent: Intent
    readonly sure: boolean
    readonly learnt: boolean
    readonly orderId?: string
  }
  /** The customer wants no messages beside answers. */
  readonly optsOut?: boolean
  /** Why, step by step: for the people who read the conversation. */
  readonly steps: readonly string[]
}
/** A decision before it is explained; `unclear` is 0 unless told. */
export type Draft = Omit<Decision, 'steps' | 'unclear' | 'same' | 'optsOut' | 'read'> & { readonly unclear?: number }
type TextKey = keyof (typeof TEXTS)['es']

const TITLE_MOST = 20 // WhatsApp's limit of a button's title
const BUTTONS_MOST = 3
const button = (id: string, title: string): Button => ({ id, title: title.slice(0, TITLE_MOST) })

export const only = (parcels: readonly Parcel[]): Parcel | undefined => (parcels.length === 1 ? parcels[0] : undefined)
export const text = ({ locale }: Scene, key: TextKey, values: Record<string, string | undefined> = {}): string =>
  fill(TEXTS[locale][key], values)
export const namesOf = (parcels: readonly Parcel[]): string => parcels.map((one) => one.orderName).join(', ')

/** A person takes over, with the order it is about. A change of one of several orders is told without a name. */
export function handOver(scene: Scene, reason: string, key: TextKey = 'human', about?: Parcel): Draft {
  const parcel = about ?? only(scene.subject.parcels)
  const said = key === 'change' && !parcel ? 'topic' : key
  return { text: text(scene, said, { order: parcel?.orderName }), handoff: reason, orderId: parcel?.orderId }
}

/** Asks once, in other words; the second time a person gets it. */
export const orPerson = (scene: Scene, draft: Draft, reason = 'not_understood'): Draft =>
  scene.person.unclear >= (scene.person.unclearMost ?? 1)
    ? handOver(scene, reason)
    : { ...draft, unclear: scene.person.unclear + 1 }

/** Names its order, its answer, and after a change which question it answers. */
const buttonId = ({ orderId, round = 1 }: Parcel, answer: 'yes' | 'no'): string =>
  `confirm:${orderId}:${answer}${round > 1 ? `:${round}` : ''}`

/** Which of several orders a yes or a no is for: a button each, as many as WhatsApp shows. */
export const askWhich = (scene: Scene, parcels: readonly Parcel[], answer: 'yes' | 'no'): Draft =>
  orPerson(scene, whichOf(scene, parcels, answer))

/** The same question where nothing was misunderstood. */
export function whichOf(scene: Scene, parcels: readonly Parcel[], answer: 'yes' | 'no'): Draft {
  const title = (order: string) => text(scene, answer === 'yes' ? 'yes_order' : 'no_order', { order })
  const buttons = parcels.slice(0, BUTTONS_MOST).map((one) => button(buttonId(one, answer), title(one.orderName)))
  return { text: text(scene, 'which', { orders: namesOf(parcels) }), buttons }
}

/** Whether this one is confirmed, or cancelled: what is pressed is unmistakable. */
export function askSure(scene: Scene, parcel: Parcel, about: 'confirm' | 'cancel'): Draft {
  const [yes, no] = [buttonId(parcel, 'yes'), buttonId(parcel, 'no')]
  const buttons =
    about === 'confirm'
      ? [button(yes, text(scene, 'yes_button')), button(no, text(scene, 'no_button'))]
      : [button(no, text(scene, 'cancel_button')), button(yes, text(scene, 'keep_button'))]
  const key = about === 'confirm' ? 'sure_confirm' : 'sure_cancel'
  return { text: text(scene, key, { order: parcel.orderName }), buttons, orderId: parcel.orderId }
}

/** The questions of orders that each wait for one, in other words than the first time. */
export const questionsAgain = (parcels: readonly Parcel[], locale: Locale): string =>
  parcels
    .map((one) => `${fill(TEXTS[locale].still, { order: one.orderName })} ${askAgain(one.question!, locale)}`)
    .join('\n\n')

/** What is said when a person gets a matter of this kind; others get the plain words. */
export const WORDS_OF: Partial<Record<Intent, TextKey>> = {
  claim_not_received: 'sorry',
  claim_damaged_or_wrong: 'sorry',
  anger: 'sorry',
  not_my_order: 'not_yours',
  yes_with_change: 'change',
  change_address: 'handled',
  change_date: 'handled',
  change_quantity_or_product: 'handled',
  change_phone: 'handled',
  delivery_instructions: 'handled',
  invoice_request: 'handled',
  stop_messages: 'handled',
}
