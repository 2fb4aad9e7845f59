import { type LearntPhrases, type State, type UnderstoodHere, understandHere } from '@litper/understanding'
import { languageOf } from './language.ts'
import { isNumberOf, type Named, namedIn } from './numbers.ts'
import { isActive, type Parcel, type Subject, situationOf, subjectOf } from './parcel.ts'
import type { Same } from './same.ts'
import type { Locale } from './texts.ts'

export interface Inbound {
  readonly kind: string
  readonly text?: string
  readonly buttonId?: string
  readonly hasLocation: boolean
  /** The address that a pin carries. */
  readonly place?: string
  /** The order of the message that this one quotes. */
  readonly quoted?: string
}
export interface Person {
  /** Every parcel that is theirs, newest first. */
  readonly parcels: readonly Parcel[]
  /** False when we cannot tell whose phone it is. */
  readonly known: boolean
  /** How often in a row the bot did not understand. */
  readonly unclear: number
  /** How often it may before a person is called; absent: once. */
  readonly unclearMost?: number
  /** What they meant last. */
  readonly same?: Same | undefined
  /** A parcel of another phone that this message proves by two facts: it may be told, not decided on. */
  readonly proved?: Parcel
}
/** One message with all that is known when it is answered. */
export interface Scene {
  readonly inbound: Inbound
  readonly person: Person
  readonly words: string
  readonly state: State
  readonly said: UnderstoodHere
  readonly subject: Subject
  readonly locale: Locale
}

const ANSWERS = ['confirm_yes', 'confirm_no', 'cancel_order', 'yes_with_change']

/** @param phrases what customers of the tenant mean by some words */
export function sceneOf(inbound: Inbound, person: Person, phrases: readonly LearntPhrases[] = []): Scene {
  const words = inbound.text ?? ''
  const waits = person.parcels.some((one) => one.question && isActive(one))
  const subject = subjectOf(person.parcels, waits ? owned(namedIn(words), person) : namedIn(words), inbound.quoted)
  const read = (state: State) => ({ state, said: understandHere(words, state, phrases) })
  const scene = { inbound, person, words, subject, locale: languageOf(words), ...read(situationOf(subject.parcels)) }
  // the state first: it saves a second reading
  if (scene.state !== 'address_awaited' || scene.said.intent === 'give_address') return scene
  // one order waits for an address and another for a yes
  if (!subject.parcels.some((one) => one.status === 'confirming')) return scene
  const answer = read('confirmation_awaited')
  return ANSWERS.includes(answer.said.intent) && answer.said.sure ? { ...scene, ...answer } : scene
}

/** While an address is awaited, a number is its plate or its flat, unless it is said to be an order of theirs. */
function owned({ explicit }: Named, { parcels }: Person): Named {
  const known = explicit.filter((number) => parcels.some((parcel) => isNumberOf(number, parcel)))
  return { numbers: known, explicit: known }
}
