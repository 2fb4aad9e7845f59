import type { Intent } from '@litper/understanding'
import { isRough, type Judge } from './judges.ts'
import { after, isAnswer, plain, quote, type Turn } from './talk.ts'
import { isComplaint, needsPerson, type Want } from './wants.ts'

const WHEN =
  /\b(hoy|manana|pasado manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dias?|horas?|tarde|esta semana)\b/
const WHERE =
  /\b(en camino|en reparto|guia|oficina|novedad|entregado|de regreso|volvio|buscando|perdio|extravio|alistando|cancelado|bodega|esta en|recogio|todavia no podemos|listo para salir|sale|despach\w*|espera (un dato|tu confirmacion)|numero del pedido)\b/
const AMOUNT = /\$\s?\d|\d(?:[.,]\d{3})+|\bgratis\b|\bnada\b/
const DONE =
  /\b(listo|quedo|queda|corregi\w*|cambi\w*|program\w*|avis\w*|anota\w*|anotamos|revisa|se encarga|pedimos|perfecto|activ\w*|te llamo|enviamos|envio|no te escribiremos)\b/
const CANCELLED = /\b(cancel\w*|devolucion|detener|no lo reciba|ya salio)\b/
const TO_PERSON = /\bpersona del equipo\b/
/** What answers such a want; of others any answer with substance does. */
const ANSWERS: Partial<Record<Intent, readonly RegExp[]>> = {
  where_is_order: [WHEN, WHERE],
  carrier_or_guia_question: [/\bguia\b/, /\[enlace\]|https/],
  amount_question: [AMOUNT],
  pay_question: [AMOUNT, /\b(pago|pagado|pagar|cobra|recibir|efectivo)\b/],
  payment_method_question: [/\b(efectivo|nequi|daviplata|tarjeta|transferencia|pse|enlace)\b/, TO_PERSON],
  office_pickup_question: [
    /\boficina\b.*(\d|\[direccion\]|cedula)|\bcedula\b|\bte espera en la oficina\b|\blleven\b|\bcasa\b/,
  ],
  confirm_yes: [/\bconfirmado\b/],
  confirm_no: [CANCELLED],
  cancel_order: [CANCELLED, TO_PERSON],
  change_address: [DONE, /\bdireccion\b/, TO_PERSON],
  change_date: [DONE, WHEN, TO_PERSON],
  yes_with_change: [DONE, TO_PERSON],
}
const STALLS =
  /^(ok|okay|listo|digame|buenas( tardes| dias| noches)?|hola|si|claro|ya|un momento|estamos revisando|en la oficina|cuando se pueda.*|con gusto.*aqui estamos.*)[\s.!¡]*$|^(eso no depende de nosotros|haga lo que quiera|ya (le|te) dije que no moleste|cuando se pueda|en el sistema aparece)/
const NOT_UNDERSTOOD = /\bno te entendi\b/
/** Says what the parcel does, and nothing else. */
const STATE_ONLY = /^(tu pedido|por tu pedido)\b(?!.*persona del equipo)/

/** Whether all that the customer wanted was dealt with in the end. */
export const isAnswered: Judge = (talk, wants, carriers) => {
  const asks = talk.filter(({ by, text }) => by === 'customer' && text.includes('?') && text.replace(/\W/g, '') !== '')
  if (wants.length === 0 && asks.length === 0) return unheard(talk)
  const open = wants.find((want) => !after(talk, want.turn).some((turn) => settles(turn, want, talk, carriers)))
  const last = wants.at(-1)?.turn ?? asks.at(-1)!
  if (open) return { criterion: 'answered', passed: false, evidence: `${quote(open.turn.text)} (${open.intent})` }
  const answer = after(talk, last).find((turn) => isAnswer(turn) && !turn.lost)
  const evidence = answer ? `${quote(last.text)} → ${quote(answer.text)}` : quote(last.text)
  return { criterion: 'answered', passed: wants.length > 0 || (answer !== undefined && hasSubstance(answer)), evidence }
}

/** Nothing was understood: it counts where the bot gave up. */
function unheard(talk: readonly Turn[]) {
  const last = talk.findLast(isAnswer)
  const gaveUp = last && NOT_UNDERSTOOD.test(plain(last.text))
  return gaveUp
    ? { criterion: 'answered', passed: false, evidence: quote(last.text) }
    : { criterion: 'answered', evidence: '' }
}

const hasSubstance = ({ text }: Turn): boolean => !STALLS.test(plain(text).trim()) && !NOT_UNDERSTOOD.test(plain(text))

function settles(turn: Turn, want: Want, talk: readonly Turn[], carriers: readonly string[]): boolean {
  if (!isAnswer(turn) || turn.lost || !hasSubstance(turn)) return false
  if (isComplaint(want) && isRough(turn)) return false
  const said = plain(turn.text)
  const patterns = ANSWERS[want.intent]
  const namesCarrier = carriers.some((one) => said.includes(plain(one)))
  if (want.intent === 'carrier_or_guia_question' && namesCarrier) return true
  if (turn.by === 'bot' && needsPerson(want)) {
    const isHanded = talk.some(({ by }) => by === 'handover')
    return isHanded && (TO_PERSON.test(said) || !STATE_ONLY.test(said))
  }
  return patterns ? patterns.some((one) => one.test(said)) : !STATE_ONLY.test(said)
}
