import { formatPesos } from '@litper/colombia'
import type { EventData, WaybillMoved } from '@litper/contracts'
import type { Purpose, Words } from '../domain/message.ts'
import { EXCEPTION_TEXTS, type Locale, say } from '../domain/texts.ts'
import { wordsFor } from '../domain/words.ts'

type Moved = EventData<typeof WaybillMoved>
const PURPOSE_OF: Partial<
  Record<Moved['state'], Exclude<Purpose, 'reply' | 'satisfaction' | 'campaign' | 'payment_reminder'>>
> = {
  out_for_delivery: 'en_reparto',
  delivered: 'entregado',
  exception: 'novedad_entrega',
  ready_for_pickup: 'listo_para_recoger',
  returned: 'devuelto',
}

/** What to tell the customer of a movement; nothing of those that change nothing for them. */
export function wordsOfMove(moved: Moved, locale: Locale = 'es_CO'): { purpose: Purpose; words: Words } | undefined {
  const purpose = PURPOSE_OF[moved.state]
  // who has it after a way back is not known: carriers say the same of the customer and of the shop
  if (!purpose || (moved.state === 'delivered' && moved.previous === 'returning')) return undefined
  const amount = moved.collect ? say(locale, 'pay', { amount: formatPesos(moved.collect) }) : say(locale, 'paid')
  const values = {
    name: moved.customer.firstName,
    order: moved.orderName,
    carrier: moved.carrierName,
    number: moved.number,
    link: moved.trackingUrl,
    amount,
    reason: EXCEPTION_TEXTS[locale][moved.exception ?? 'other'] ?? EXCEPTION_TEXTS[locale]['other']!,
    place: say(locale, 'office', { carrier: moved.carrierName }),
  }
  return { purpose, words: wordsFor(purpose, values, locale) }
}

/** A state that may come again (another round, another exception) is told again; an end is told once. */
export const occasionOf = (moved: Moved): string =>
  ['delivered', 'returned'].includes(moved.state) ? moved.state : `${moved.state}/${moved.at}`
