import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { Outcome, Purpose, Result } from '../domain/call.ts'
import type { Call, Try } from '../usecases/ports.ts'

type Texts = TimelineEntry['text']

const PURPOSE: Readonly<Record<Purpose, Texts>> = {
  order_confirmation: { es: 'para confirmar el pedido', en: 'to confirm the order' },
  delivery_problem: { es: 'por la novedad de entrega', en: 'about the delivery problem' },
  office_pickup: { es: 'porque espera en la oficina', en: 'because it waits at the office' },
  inbound: { es: 'del cliente', en: 'by the customer' },
}
const RESULT: Readonly<Record<Result, Texts>> = {
  answered: { es: 'contestó', en: 'answered' },
  silent: { es: 'contestó y no dijo nada', en: 'picked up and said nothing' },
  machine: { es: 'contestó un buzón', en: 'a machine answered' },
  busy: { es: 'ocupado', en: 'busy' },
  no_answer: { es: 'no contestó', en: 'no answer' },
  failed: { es: 'no se pudo llamar', en: 'could not be called' },
  cancelled: { es: 'no se hizo', en: 'was not made' },
}
const OUTCOME: Readonly<Record<Outcome, Texts>> = {
  confirmed: { es: 'el cliente confirmó el pedido', en: 'the customer confirmed the order' },
  declined: { es: 'el cliente no lo quiere', en: 'the customer does not want it' },
  redelivery_wanted: { es: 'el cliente quiere otro intento', en: 'the customer wants another attempt' },
  will_pick_up: { es: 'el cliente va a recogerlo', en: 'the customer will pick it up' },
  will_not_pick_up: { es: 'el cliente no va a recogerlo', en: 'the customer will not pick it up' },
  told: { es: 'se le dijo dónde está', en: 'was told where it is' },
  change_wanted: { es: 'el cliente quiere un cambio', en: 'the customer wants a change' },
  person_wanted: { es: 'el cliente quiere hablar con una persona', en: 'the customer wants a person' },
  not_theirs: { es: 'dice que el pedido no es suyo', en: 'says that the order is not theirs' },
  not_understood: { es: 'no se le entendió', en: 'was not understood' },
  not_identified: { es: 'no pudo probar cuál es su pedido', en: 'could not prove which order is theirs' },
  opted_out: { es: 'pidió que no lo llamen', en: 'asked not to be called' },
  unreachable: { es: 'no se pudo hablar con el cliente', en: 'the customer could not be reached' },
  not_needed: { es: 'ya no hacía falta', en: 'was no longer needed' },
  withheld: { es: 'un control la retuvo', en: 'a roll-out control held it back' },
  cancelled: { es: 'se canceló', en: 'was cancelled' },
}
const GOOD: readonly Outcome[] = ['confirmed', 'redelivery_wanted', 'will_pick_up', 'told']

/** The tries of a call, then what came of it or what it waits for. */
export function timelineOf(call: Call, tries: readonly Try[]): TimelineEntry[] {
  const what = PURPOSE[call.purpose]
  const rang = tries
    .filter((one) => one.result !== 'cancelled')
    .map((one) => {
      const result = one.result ? RESULT[one.result] : { es: 'en curso', en: 'under way' }
      return entryOf({
        id: one.id,
        at: one.dialedAt.toISOString(),
        actor: call.direction === 'in' ? 'customer' : 'system',
        text: { es: `Llamada ${what.es}: ${result.es}`, en: `Call ${what.en}: ${result.en}` },
        tone: one.result ? 'plain' : 'waiting',
        attempt: one.n,
        receipt: one.providerCallId ?? null,
        cost: one.cost ?? null,
      })
    })
  return [...rang, ...ending(call)]
}

function ending({
  id,
  state,
  outcome,
  needsPerson,
  resolvedAt,
  settledAt,
  dueAt,
  purpose,
  createdAt,
  why,
}: Call): TimelineEntry[] {
  if (state === 'waiting') {
    const what = PURPOSE[purpose]
    const text = { es: `Llamada planeada ${what.es}`, en: `Call planned ${what.en}` }
    const when = dueAt.toISOString()
    const next = { es: `no antes de ${when}`, en: `not before ${when}` }
    return [entryOf({ id, at: createdAt.toISOString(), actor: 'system', text, detail: why, tone: 'waiting', next })]
  }
  if (state !== 'settled' || !outcome) return []
  const { es, en } = OUTCOME[outcome]
  return [
    entryOf({
      id,
      at: (settledAt ?? createdAt).toISOString(),
      actor: 'customer',
      text: { es: `Por teléfono: ${es}`, en: `By telephone: ${en}` },
      detail: why,
      tone: GOOD.includes(outcome) ? 'good' : needsPerson && !resolvedAt ? 'warning' : 'plain',
      importance: outcome === 'not_needed' || outcome === 'cancelled' ? 'detail' : 'normal',
      next: needsPerson && !resolvedAt ? { es: 'una persona del equipo', en: 'a person of the team' } : null,
    }),
  ]
}
