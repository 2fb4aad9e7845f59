import { unaccented } from '@litper/kernel'

/** What was known of the order when something was said. */
export interface Facts {
  /** The order's status, or the state of its parcel. */
  readonly status: string
  readonly carrier?: string
  /** Pesos to be paid at the door; absent: not known. */
  readonly collect?: number
}
export interface Turn {
  /** `handover`: a person was called; the text is its reason. */
  readonly by: 'customer' | 'bot' | 'person' | 'handover'
  readonly at: string
  /** Without personal data. */
  readonly text: string
  readonly facts?: Facts
  /** Of an answer: when it left. */
  readonly sentAt?: string
  /** Of an answer: it did not arrive. */
  readonly lost?: boolean
}
/** What a customer and we said, oldest first. */
export type Talk = readonly Turn[]

export const isAnswer = ({ by }: Turn): boolean => by === 'bot' || by === 'person'
export const answersOf = (talk: Talk): Turn[] => talk.filter(isAnswer)
/** The turns after this one. */
export const after = (talk: Talk, turn: Turn): Turn[] => talk.slice(talk.indexOf(turn) + 1)

/** Small letters without accents: what the word lists are written in. */
export const plain = (text: string): string => unaccented(text).replace(/\s+/g, ' ')

const LONGEST_QUOTE = 90
/** As evidence shows it. */
export const quote = (text: string): string =>
  `«${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}»`
