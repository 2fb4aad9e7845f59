import type { Outcome, Purpose } from './call.ts'
import type { Parcel } from './parcel.ts'

/** Where a conversation is, between two requests of the provider. */
export interface Dialog {
  readonly step?: 'consent' | 'question' | 'sure_cancel' | 'number' | 'phone' | 'more' | 'over'
  /** In a row. */
  readonly unclear?: number
  readonly silent?: number
  /** What an inbound caller gave already. */
  readonly numbers?: readonly string[]
  readonly unproved?: number
}
/** Nothing in both: silence. */
export interface Heard {
  readonly words: string
  readonly keys: string
}
export interface Scene {
  readonly purpose: Purpose
  /** The order that the call is about; of an inbound call, the one that is proved. */
  readonly parcel?: Parcel
  readonly dialog: Dialog
  readonly heard: Heard
  readonly shop: string
  readonly asksConsent: boolean
}
/** What a turn does beside its words. */
export type Deed =
  | { readonly kind: 'answer'; readonly answer: 'yes' | 'no' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'opt_out' }
  | { readonly kind: 'record'; readonly isAllowed: boolean }
  | { readonly kind: 'unproved' }
export interface Move {
  readonly say: readonly string[]
  /** Waits for words or keys; without it the call ends. */
  readonly listen?: { readonly digits: number; readonly hints: readonly string[] }
  readonly dialog: Dialog
  readonly deeds: readonly Deed[]
  /** Why, for the people who read the transcript; holds no words of the customer. */
  readonly steps: readonly string[]
}

const YES_NO = [
  'sí',
  'no',
  'sí lo quiero',
  'confirmo',
  'cancelar',
  'no lo quiero',
  'una persona',
  'más tarde',
  'no me llamen más',
]

/** Says something and waits for a yes, a no, or one key. */
export const ask = (
  words: readonly string[],
  dialog: Dialog,
  steps: readonly string[],
  deeds: readonly Deed[] = [],
): Move => ({
  say: words,
  listen: { digits: 1, hints: YES_NO },
  dialog,
  deeds,
  steps,
})
/** Says the last words and hangs up. */
export const end = (words: string, deeds: readonly Deed[], steps: readonly string[]): Move => ({
  say: [words],
  dialog: { step: 'over' },
  deeds,
  steps,
})
export const endWith = (words: string, outcome: Outcome, steps: readonly string[], deeds: readonly Deed[] = []): Move =>
  end(words, [...deeds, { kind: 'outcome', outcome }], steps)
