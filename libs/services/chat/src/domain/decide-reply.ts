import { type Intent, type LearntPhrases, leadsToPerson } from '@litper/understanding'
import { tellParcels } from './compose.ts'
import { sameAgain, triggered, withinWords } from './guardrails.ts'
import { answerHold, onAddress, onPlace } from './on-address.ts'
import { onButton, onConfirmation } from './on-confirmation.ts'
import { onMatter } from './on-matter.ts'
import { isActive, type Parcel } from './parcel.ts'
import { type Decision, type Draft, handOver, only, orPerson, text, WORDS_OF } from './reply.ts'
import { type ChatRules, DEFAULT_RULES } from './rules.ts'
import { type Inbound, type Person, type Scene, sceneOf } from './scene.ts'

const BUTTON = /^confirm:([0-9a-f-]{36}):(yes|no)(?::(\d{1,6}))?$/
/** Titles of the buttons of a confirmation, as our templates have them. Those of a cancellation are not here: it may be of another order. */
const ANSWER_OF: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['sí, lo quiero', 'yes'],
  ['no, cancelar', 'no'],
  ['sí, quiero los dos', 'yes'],
  ['no, solo uno', 'no'],
  ['yes, i want both', 'yes'],
  ['no, just one', 'no'],
  ['yes, i want it', 'yes'],
  ['no, cancel', 'no'],
])
/** Worth a person even when it is only likely; a mere guess is not. */
const EVEN_UNSURE: readonly Intent[] = ['anger', 'claim_not_received', 'claim_damaged_or_wrong']
const LIKELY = 0.45

/**
 * What the bot does with one message. Pure: the same words, parcels, rules and phrases give the same answer. A phrase never makes it confirm,
 * cancel or take an address: `understandHere` is sure of none of these by a phrase.
 */
export function decideReply(
  inbound: Inbound,
  person: Person,
  rules: ChatRules = DEFAULT_RULES,
  phrases: readonly LearntPhrases[] = [],
): Decision {
  const scene = sceneOf(inbound, { ...person, unclearMost: rules.handOver.afterUnclear }, phrases)
  const { state, said } = scene
  // no evidence: it holds the customer's words, and these steps outlive them
  const steps = [
    `kind ${inbound.kind}`,
    `state ${state}`,
    `intent ${said.intent} (${said.confidence.toFixed(2)}${said.sure ? ', sure' : ''}${said.learnt ? ', learnt' : ''}), then ${said.runnerUp.intent}`,
    `${person.parcels.length} own parcels${inbound.quoted ? ', one quoted' : ''}${person.proved ? ', one proved' : ''}`,
  ]
  const same = sameAgain(scene, person.same)
  const drafted = (isWritten(scene) && triggered(scene, rules, same)) || draft(scene)
  const read = isWritten(scene) ? readIn(scene) : undefined
  return { unclear: 0, ...withinWords(scene, drafted, rules), steps, same, optsOut: optsOut(scene), read }
}

const readIn = ({ state, said, subject }: Scene): Decision['read'] => ({
  ...{ state, intent: said.intent, sure: said.sure, learnt: said.learnt === true },
  orderId: only(subject.parcels)?.orderId,
})

/** Words, and no pressed button: a button is answered whatever the tenant's triggers say. */
const isWritten = (scene: Scene): boolean => scene.inbound.kind === 'text' && pressedIn(scene) === undefined

const optsOut = ({ said, inbound }: Scene): boolean =>
  inbound.kind === 'text' && said.intent === 'stop_messages' && said.sure

function draft(scene: Scene): Draft {
  const { inbound, person } = scene
  const pressed = pressedIn(scene)
  if (pressed) return onButton(scene, pressed.parcel, pressed.answer, pressed.round)
  if (inbound.hasLocation) return onPlace(scene)
  if (inbound.kind !== 'text' && inbound.kind !== 'button') return onOther(scene)
  if (person.proved) return onProved(scene, person.proved)
  return onWords(scene)
}

/** The order and the answer of a pressed button, when the order is the person's own. */
function pressedIn({ inbound, person }: Scene): { parcel: Parcel; answer: 'yes' | 'no'; round: number } | undefined {
  const button = BUTTON.exec(inbound.buttonId ?? '')
  const parcel = person.parcels.find((one) => one.orderId === button?.[1])
  if (parcel) return { parcel, answer: button![2] as 'yes' | 'no', round: Number(button![3] ?? 1) }
  // a template that a merchant drew may send its title alone: it is a button still, and no words to be read
  const titled = inbound.kind === 'button' ? titledIn(inbound, person.parcels) : undefined
  return titled && { ...titled, round: 1 }
}

/** The title of a button and no other words, of the one of these orders that waits for a yes. */
function titledIn(
  { text: said }: Inbound,
  parcels: readonly Parcel[],
): { parcel: Parcel; answer: 'yes' | 'no' } | undefined {
  const answer = ANSWER_OF.get(said?.trim().toLowerCase() ?? '')
  const parcel = only(parcels.filter((one) => one.status === 'confirming'))
  return answer && parcel && { parcel, answer }
}

function onWords(scene: Scene): Draft {
  const { intent, sure, confidence } = scene.said
  if (leadsToPerson(intent) && (sure || (confidence >= LIKELY && EVEN_UNSURE.includes(intent))))
    return handOver(scene, intent, WORDS_OF[intent])
  // written by hand it means what the button says: read as words, «No, cancelar» is a wish to keep the order
  const titled = titledIn(scene.inbound, scene.subject.parcels)
  if (titled) return onButton(scene, titled.parcel, titled.answer)
  if (scene.state === 'address_awaited') return onAddress(scene)
  if (scene.state === 'confirmation_awaited') return onConfirmation(scene)
  return onMatter(scene)
}

/** Two facts proved whose it is: it is told. What would change it goes to a person. */
function onProved(scene: Scene, parcel: Parcel): Draft {
  const { intent, sure } = scene.said
  if (sure && (leadsToPerson(intent) || intent === 'cancel_order' || intent === 'keep_order'))
    return handOver(scene, intent, WORDS_OF[intent], parcel)
  return { text: tellParcels([parcel], scene.locale), orderId: parcel.orderId }
}

/** What is not written. A picture or a file may prove a claim: a person looks at it. */
function onOther(scene: Scene): Draft {
  const { inbound, subject, person, locale, said } = scene
  if (inbound.kind === 'welcome') return { text: text(scene, 'greeting'), unclear: person.unclear }
  const answer = inbound.text ? answerHold(scene) : undefined
  if (answer) return answer
  if (inbound.kind === 'address') return handOver(scene, 'change_address', 'handled')
  if (inbound.kind === 'reaction') return { unclear: person.unclear }
  if (inbound.kind === 'sticker') return { text: text(scene, 'sticker'), unclear: person.unclear }
  if (inbound.kind === 'audio') {
    const one = only(subject.parcels.filter(isActive))
    const state = person.known && one ? `\n\n${tellParcels([one], locale)}` : ''
    return orPerson(scene, { text: `${text(scene, 'audio')}${state}`, orderId: one?.orderId })
  }
  return leadsToPerson(said.intent)
    ? handOver(scene, said.intent, WORDS_OF[said.intent])
    : handOver(scene, inbound.kind === 'image' ? 'photo' : inbound.kind)
}

/** A conversation that a person was called to, and whether one has taken it. */
interface Beside {
  readonly reason?: string
  readonly isTaken: boolean
}

/**
 * While a person is at the conversation a pressed button counts, and the bot is silent; until somebody has taken it, it still says what
 * the button did, and once that a file came.
 */
export function decideBeside(inbound: Inbound, person: Person, { reason = '', isTaken }: Beside): Decision {
  const scene = sceneOf(inbound, person)
  const silent = {
    unclear: person.unclear,
    optsOut: optsOut(scene),
    steps: [`kind ${inbound.kind}`, 'a person has the conversation'],
  }
  const pressed = pressedIn(scene)
  if (pressed) {
    const { text: words, buttons, ...done } = onButton(scene, pressed.parcel, pressed.answer, pressed.round)
    return isTaken ? { ...silent, ...done } : { ...silent, ...done, text: words, buttons }
  }
  const isFile = ['image', 'video', 'document'].includes(inbound.kind)
  if (isTaken || !isFile || /photo|file/.test(reason)) return silent
  return { ...silent, text: text(scene, 'file_received'), handoff: [reason, 'file'].filter(Boolean).join(', ') }
}
