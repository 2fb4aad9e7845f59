import { understand } from '@litper/understanding'
import { type Dialog, end, endWith, type Heard, type Move, type Scene } from './dialog.ts'
import { tellParcel } from './spoken.ts'
import { say } from './texts.ts'

/** So many failed proofs, or silences in a row, end a call. */
const MOST = 2
const NUMBER_HINTS = ['pedido', 'guía', 'número', 'una persona']
/** A waybill's number is at most so long. */
const MOST_DIGITS = 20

/** Numbers that were said or pressed; a voice recognition parts long ones by spaces. */
export function numbersIn({ words, keys }: Heard): string[] {
  const spoken = words.replace(/(?<=\d)[\s.-]+(?=\d)/g, '').match(/\d{3,20}/g) ?? []
  const pressed = keys.replace(/\D/g, '')
  return [...new Set([...(pressed.length >= 3 ? [pressed] : []), ...spoken])]
}

const listening = (words: string, dialog: Dialog, steps: readonly string[], deeds: Move['deeds'] = []): Move => ({
  say: [words],
  listen: { digits: MOST_DIGITS, hints: NUMBER_HINTS },
  dialog,
  deeds,
  steps,
})

/** The first words to who calls the shop. `isBlocked`: too many proofs failed from this number today. */
export function beginInbound({ shop }: Pick<Scene, 'shop'>, isBlocked: boolean): Move {
  if (isBlocked) return endWith(say('inbound_bye'), 'not_identified', ['too many failed proofs from this number today'])
  return listening(say('inbound_hello', { shop }), { step: 'number' }, ['asks for the number of the order'])
}

/**
 * One answer of somebody who calls. The two facts that prove an order are theirs: its number, or its waybill's, and the phone it was
 * bought with: the one they call from, or one they press. `parcel` is there when both fit; whether a number exists is not told.
 */
export function goOnInbound({ heard, dialog, parcel }: Pick<Scene, 'heard' | 'dialog' | 'parcel'>): Move {
  const said = understand(heard.words, 'nobody_known')
  if (heard.keys === '0' || (said.intent === 'person_wanted' && said.sure))
    return endWith(say('person'), 'person_wanted', ['wants a person'])
  if (dialog.step === 'more') return end(say('bye'), [], ['nothing more'])
  if (parcel) {
    const told = listening(`${tellParcel(parcel)} ${say('inbound_more')}`, { step: 'more' }, ['two facts fit'])
    return { ...told, deeds: [{ kind: 'outcome', outcome: 'told' }] }
  }
  const numbers = numbersIn(heard)
  if (numbers.length === 0) return onNothing(dialog)
  if (dialog.step === 'number') {
    const kept = numbers.slice(0, 5)
    return listening(say('inbound_phone'), { step: 'phone', numbers: kept, unproved: dialog.unproved }, [
      'asks for the phone',
    ])
  }
  const unproved = (dialog.unproved ?? 0) + 1
  const deeds = [{ kind: 'unproved' }] as const
  if (unproved >= MOST) return endWith(say('inbound_bye'), 'not_identified', ['two proofs failed'], deeds)
  return listening(say('inbound_not_found'), { step: 'number', unproved }, ['the facts do not fit'], deeds)
}

function onNothing(dialog: Dialog): Move {
  const silent = (dialog.silent ?? 0) + 1
  if (silent >= MOST) return endWith(say('inbound_bye'), 'not_identified', ['no number was heard'])
  const words = say(dialog.step === 'phone' ? 'inbound_phone' : 'inbound_not_found')
  return listening(words, { ...dialog, silent }, ['no number was heard'])
}
