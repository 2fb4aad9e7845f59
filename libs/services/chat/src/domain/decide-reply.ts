import { tellParcels } from './compose.ts'
import { asked, isActive, type Parcel } from './parcel.ts'
import { fill, type Locale, TEXTS } from './texts.ts'
import { type Understood, understand } from './understand.ts'

export interface Inbound {
  readonly kind: string
  readonly text?: string
  readonly buttonId?: string
  readonly hasLocation: boolean
}
export interface Person {
  /** Every parcel that is theirs, newest first. */
  readonly parcels: readonly Parcel[]
  /** False when we cannot tell whose phone it is: nothing may be shown yet. */
  readonly known: boolean
  /** How often in a row the bot did not understand. */
  readonly unclear: number
}
export interface Decision {
  readonly text?: string
  readonly handoff?: string
  readonly confirm?: { readonly orderId: string; readonly answer: 'yes' | 'no' }
  readonly address?: { readonly orderId: string; readonly question: string }
  readonly orderId?: string
  readonly unclear: number
  /** Why, step by step: for the people who read the conversation. */
  readonly steps: readonly string[]
}

const BUTTON = /^confirm:([0-9a-f-]{36}):(yes|no)$/

/** What the bot does with one message. Pure: the same words and the same parcels give the same answer. */
export function decideReply(inbound: Inbound, person: Person): Decision {
  const said = understand(inbound.text ?? '')
  const steps = [
    `kind ${inbound.kind}`,
    `intent ${said.intent} (${said.confidence.toFixed(2)})`,
    `${person.parcels.length} own parcels`,
  ]
  const locale = said.language
  const decision = (rest: Omit<Decision, 'steps' | 'unclear'> & { unclear?: number }): Decision => ({
    unclear: 0,
    ...rest,
    steps,
  })
  const button = BUTTON.exec(inbound.buttonId ?? '')
  const pressed = button && person.parcels.find((parcel) => parcel.orderId === button[1])
  if (pressed) return answered(pressed, button[2] as 'yes' | 'no', locale, decision)
  // words that prove whose parcel it is are no answer to its question
  const waiting = person.known ? person.parcels.find((parcel) => parcel.question && isActive(parcel)) : undefined
  if (waiting && answersQuestion(inbound, said)) {
    return decision({
      text: fill(TEXTS[locale].noted, { order: waiting.orderName }),
      address: { orderId: waiting.orderId, question: waiting.question!.code },
      orderId: waiting.orderId,
    })
  }
  const confirming = person.parcels.find((parcel) => parcel.status === 'confirming')
  if (confirming && (said.intent === 'confirm_yes' || said.intent === 'confirm_no'))
    return answered(confirming, said.intent === 'confirm_yes' ? 'yes' : 'no', locale, decision)
  if (inbound.kind !== 'text' && inbound.kind !== 'button') return media(inbound, person, locale, decision)
  return byIntent(said, person, locale, decision)
}

type Make = (rest: Omit<Decision, 'steps' | 'unclear'> & { unclear?: number }) => Decision

function answered(parcel: Parcel, answer: 'yes' | 'no', locale: Locale, decision: Make): Decision {
  const text = fill(answer === 'yes' ? TEXTS[locale].confirmed : TEXTS[locale].declined, { order: parcel.orderName })
  return decision({ text, confirm: { orderId: parcel.orderId, answer }, orderId: parcel.orderId })
}

/** A held order's question is answered by a place or by words that mean nothing else. */
const answersQuestion = (inbound: Inbound, said: Understood): boolean =>
  inbound.hasLocation ||
  (inbound.kind === 'text' &&
    (inbound.text ?? '').trim().length >= 3 &&
    ['unknown', 'where_is'].includes(said.intent) &&
    (said.intent === 'unknown' || /\d/.test(inbound.text ?? '')))

function media(inbound: Inbound, person: Person, locale: Locale, decision: Make): Decision {
  const texts = TEXTS[locale]
  const active = person.parcels.filter(isActive)
  if (inbound.kind === 'audio') {
    const state = person.known && active.length === 1 ? `\n\n${tellParcels(active, locale)}` : ''
    return decision({ text: `${texts.audio}${state}`, orderId: active.length === 1 ? active[0]!.orderId : undefined })
  }
  if (inbound.kind === 'sticker' || inbound.kind === 'reaction')
    return decision({ text: inbound.kind === 'sticker' ? texts.sticker : undefined })
  return decision({ text: texts.image })
}

/** Who gives numbers without a phone that we know says which parcel is meant, whatever the words around them. */
const intentOf = (said: Understood, person: Person): Understood['intent'] =>
  !person.known && said.numbers.length > 0 && ['unknown', 'greeting', 'thanks'].includes(said.intent)
    ? 'where_is'
    : said.intent

function byIntent(said: Understood, person: Person, locale: Locale, decision: Make): Decision {
  const texts = TEXTS[locale]
  switch (intentOf(said, person)) {
    case 'where_is': {
      const { parcels, unknownNumber } = asked(person.parcels, said.numbers)
      if (!person.known && person.parcels.length === 0) return decision({ text: texts.who })
      if (unknownNumber) return decision({ text: texts.not_found })
      return parcels.length > 0
        ? decision({ text: tellParcels(parcels, locale), orderId: parcels[0]!.orderId })
        : decision({ text: texts.none })
    }
    case 'cancel': {
      const { parcels } = asked(person.parcels, said.numbers)
      const [one] = parcels
      if (one && ['placed', 'confirming', 'confirmed', 'held'].includes(one.status) && !one.number)
        return answered(one, 'no', locale, decision)
      return decision({
        text: one ? fill(texts.too_late, { order: one.orderName }) : texts.human,
        handoff: 'cancel',
        orderId: one?.orderId,
      })
    }
    case 'human':
      return decision({ text: texts.human, handoff: 'asked', orderId: person.parcels[0]?.orderId })
    case 'greeting':
      return decision({ text: texts.greeting })
    case 'thanks':
      return decision({ text: texts.thanks })
    default:
      return person.unclear >= 1
        ? decision({ text: texts.human, handoff: 'not understood' })
        : decision({ text: texts.unclear, unclear: person.unclear + 1 })
  }
}
