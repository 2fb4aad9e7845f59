import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { DeliveryException, GivenAnswer } from '../domain/exception.ts'
import type { Movement, State, Waybill } from '../domain/waybill.ts'
import { ANSWER_TEXTS, instructionOf } from './exception-texts.ts'
import { STATE_TEXTS } from './page-texts.ts'

const TONES: Readonly<Partial<Record<State, TimelineEntry['tone']>>> = {
  delivered: 'good',
  exception: 'warning',
  ready_for_pickup: 'waiting',
  lost: 'bad',
  refused: 'bad',
  cancelled: 'bad',
  returning: 'returned',
  returned: 'returned',
}
const MAIN: ReadonlySet<State> = new Set(['delivered', 'exception', 'lost', 'returned', 'ready_for_pickup'])

/** What a carrier told of one waybill, oldest first, after its making. */
export function timelineOf(
  waybill: Waybill,
  carrier: string,
  heard: readonly (Movement & { readonly seenAt: string })[],
  exception?: DeliveryException,
): TimelineEntry[] {
  return [
    ...(waybill.number ? [made(waybill, carrier, waybill.number)] : []),
    ...heard.map((movement) => moved(waybill, movement)),
    ...(exception?.answers ?? []).map((given) => answered(waybill, given)),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const made = ({ id, createdAt }: Waybill, carrier: string, number: string): TimelineEntry =>
  entryOf({
    id: `${id}/made`,
    at: createdAt,
    actor: 'system',
    text: { es: `Guía ${number} de ${carrier}`, en: `Waybill ${number} of ${carrier}` },
    tone: 'good',
    importance: 'main',
    receipt: number,
  })

const moved = (
  { id }: Waybill,
  { at, seenAt, code, state, description, city }: Movement & { readonly seenAt: string },
) =>
  entryOf({
    id: `${id}/${at}/${code}`,
    at,
    seenAt,
    actor: 'carrier',
    text: state
      ? { es: STATE_TEXTS.es[state], en: STATE_TEXTS.en[state] }
      : { es: 'Movimiento de la transportadora', en: 'The carrier reported a movement' },
    detail: [description, city].filter(Boolean).join(' · ') || null,
    tone: (state && TONES[state]) ?? 'plain',
    importance: state === undefined ? 'detail' : MAIN.has(state) ? 'main' : 'normal',
  })

const answered = ({ id, number }: Waybill, given: GivenAnswer): TimelineEntry =>
  entryOf({
    id: `${id}/answer/${given.at}`,
    at: given.at,
    actor: given.by === 'customer' ? 'customer' : 'person',
    text: { es: ANSWER_TEXTS.es[given.kind], en: ANSWER_TEXTS.en[given.kind] },
    detail: instructionOf(number ?? '', given) || null,
    tone: given.withdrawnAt ? 'plain' : 'good',
    importance: given.withdrawnAt ? 'detail' : 'main',
  })
