import { leadsToPerson, type Understood, understand } from '@litper/understanding'
import type { Errand } from './call.ts'
import { ask, type Deed, end, endWith, type Move, type Scene } from './dialog.ts'
import { ANSWERS, isNeeded, questionOf } from './errand.ts'
import type { Parcel } from './parcel.ts'
import { hello, spokenName, tellParcel } from './spoken.ts'
import { say } from './texts.ts'

/** The second silence in a row ends the call; so does the third answer in a row that was not understood. */
const MOST = 2
type Asked = Scene & { readonly purpose: Errand; readonly parcel: Parcel }

/** The first words of a call of ours. */
export function beginErrand(scene: Scene): Move {
  const purpose = scene.purpose as Errand
  const greeting = hello(scene.parcel, scene.shop)
  if (!isNeeded(purpose, scene.parcel)) return noLongerNeeded(scene, [greeting])
  if (scene.asksConsent)
    return ask([greeting, say('consent')], { step: 'consent' }, ['asks whether it may be recorded'])
  return question(scene as Asked, [greeting])
}

/** One answer of the person who was called. The same scene gives the same move. */
export function goOn(scene: Scene): Move {
  const { heard, dialog, parcel } = scene
  const purpose = scene.purpose as Errand
  if (!isNeeded(purpose, parcel)) return noLongerNeeded(scene, [])
  const asked = { ...scene, purpose, parcel }
  const said = heard.words === '' ? undefined : understand(heard.words, 'confirmation_awaited')
  if (heard.keys === '9') return optOut('key 9')
  if (heard.keys === '0') return endWith(say('person'), 'person_wanted', ['key 0'])
  if (dialog.step === 'consent') return onConsent(asked, said)
  if (heard.keys !== '') return onKey(asked)
  return said ? onWords(asked, said) : onSilence(asked)
}

function question({ purpose, parcel }: Asked, before: readonly string[], deeds: readonly Deed[] = []): Move {
  const words = [...before, `${questionOf(purpose, parcel)} ${say('keys')}`]
  return ask(words, { step: 'question' }, [`asks: ${purpose}`], deeds)
}

function onConsent(scene: Asked, said: Understood | undefined): Move {
  const isYes = scene.heard.keys === '1' || (said?.intent === 'confirm_yes' && said.sure)
  const words = say(isYes ? 'consent_yes' : 'consent_no')
  return question(scene, [words], [{ kind: 'record', isAllowed: isYes }])
}

function onKey(scene: Asked): Move {
  const { keys } = scene.heard
  if (keys === '1') return answered(scene, 'yes', ['key 1'])
  if (keys === '2') return answered(scene, 'no', ['key 2'])
  return notUnderstood(scene, [`key ${keys}`])
}

/** How people pick up: no answer to what they have not heard. */
const PICKED_UP = /^[¿¡]?(?:aló|alo|bueno|buenas|diga|dígame|a la orden)[.?!]*$/i
/** Said on the telephone, and hardly ever written. */
const WRONG_NUMBER = /equivocad[oa]/i

function onWords(scene: Asked, said: Understood): Move {
  if (PICKED_UP.test(scene.heard.words.trim())) return notUnderstood(scene, ['picked up'])
  if (WRONG_NUMBER.test(scene.heard.words)) return endWith(say('not_theirs'), 'not_theirs', ['wrong number'])
  const { intent, sure, irreversibleAllowed, confidence } = said
  const steps = [`intent ${intent} (${confidence.toFixed(2)}${sure ? ', sure' : ''})`]
  // «sí» to «¿seguro que quieres cancelar?» is no yes to the order, and «no» is no no
  if (scene.dialog.step === 'sure_cancel' && (intent === 'confirm_yes' || intent === 'confirm_no'))
    return askSure(scene, steps)
  switch (intent) {
    case 'confirm_yes':
    case 'keep_order':
      return sure ? answered(scene, 'yes', steps) : notUnderstood(scene, steps)
    case 'confirm_no':
    case 'cancel_order':
      return irreversibleAllowed ? answered(scene, 'no', steps) : askSure(scene, steps)
    case 'stop_messages':
      return sure ? optOut(steps[0]!) : notUnderstood(scene, steps)
    case 'yes_with_change':
    case 'change_address':
    case 'give_address':
    case 'change_date':
    case 'change_quantity_or_product':
    case 'change_phone':
    case 'delivery_instructions':
      return sure ? endWith(say('change'), 'change_wanted', steps) : notUnderstood(scene, steps)
    case 'not_my_order':
      return sure ? endWith(say('not_theirs'), 'not_theirs', steps) : notUnderstood(scene, steps)
    case 'where_is_order':
    case 'carrier_or_guia_question':
    case 'amount_question':
    case 'pay_question':
      return again(scene, [tellParcel(scene.parcel), ...questionAgain(scene)], steps)
    case 'question_back':
      return again(scene, [say('why'), ...questionAgain(scene)], steps)
    case 'greeting':
    case 'thanks_or_goodbye':
      return again(scene, questionAgain(scene), steps)
    default:
      if (sure && leadsToPerson(intent)) return endWith(say('person'), 'person_wanted', steps)
      return notUnderstood(scene, steps)
  }
}

function answered({ purpose, parcel }: Asked, answer: 'yes' | 'no', steps: readonly string[]): Move {
  const { text, outcome } = ANSWERS[purpose][answer]
  const deeds: Deed[] = purpose === 'order_confirmation' ? [{ kind: 'answer', answer }] : []
  return endWith(say(text, { order: spokenName(parcel) }), outcome, steps, deeds)
}

/** A no that may be none: the key is unmistakable. */
const askSure = (scene: Asked, steps: readonly string[]): Move =>
  again(
    { ...scene, dialog: { ...scene.dialog, step: 'sure_cancel' } },
    [sureCancel(scene)],
    [...steps, 'asks for the key'],
  )

const notUnderstood = (scene: Asked, steps: readonly string[]): Move =>
  again(scene, [say('unclear'), scene.dialog.step === 'sure_cancel' ? sureCancel(scene) : say('keys_again')], steps)

function again(scene: Asked, words: readonly string[], steps: readonly string[]): Move {
  const unclear = (scene.dialog.unclear ?? 0) + 1
  if (unclear > MOST) return endWith(say('goodbye'), 'not_understood', steps)
  return ask(words, { step: scene.dialog.step, unclear }, steps)
}

function onSilence(scene: Asked): Move {
  const silent = (scene.dialog.silent ?? 0) + 1
  if (silent >= MOST) return end(say('goodbye_silent'), [], ['silence, the second time'])
  return ask([say('silent'), ...questionAgain(scene)], { ...scene.dialog, silent }, ['silence'])
}

const sureCancel = ({ parcel }: Asked): string => say('sure_cancel', { order: spokenName(parcel) })
/** What was asked last, with its keys. */
const questionAgain = (scene: Asked): readonly string[] =>
  scene.dialog.step === 'sure_cancel'
    ? [sureCancel(scene)]
    : [questionOf(scene.purpose, scene.parcel), say('keys_again')]

const optOut = (step: string): Move => endWith(say('opted_out'), 'opted_out', [step], [{ kind: 'opt_out' }])

function noLongerNeeded({ parcel }: Scene, before: readonly string[]): Move {
  const words = say('settled', { order: parcel ? spokenName(parcel) : '' })
  return { ...endWith(words, 'not_needed', ['was settled meanwhile']), say: [...before, words] }
}
