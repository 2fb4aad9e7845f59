import type { Plan, Step } from '../plan.ts'

const OWN: readonly Step[] = [
  { ask: ['orders.find'], input: { id: '{orderId}' }, when: ['{orderId}'] },
  { ask: ['orders.list'], input: { search: '{order|phone}' }, unless: ['{orderId}'] },
]
const NEEDS = { 'orderId|order|phone': '¿Me confirma el número de su pedido, por favor?' }
const FOUND = {
  places: ['{0.id|1.data.0.id}'],
  else: 'No encuentro un pedido con esos datos. ¿Me confirma el número?',
}
const NAME = '{0.name|1.data.0.name}'

/** What customers ask. Nothing here changes an order: who wants that gets a person, or an agent whose instructions name a plan. */
export const customerPlans: readonly Plan[] = [
  {
    id: 'own_order',
    examples: [],
    intents: ['where_is_order', 'carrier_or_guia_question'],
    needs: NEEDS,
    steps: OWN,
    found: FOUND,
    say: `Su pedido ${NAME} está {0.status|1.data.0.status:word}. Puede seguirlo aquí: {0.waybill.trackingUrl|1.data.0.waybill.trackingUrl?}`,
  },
  {
    id: 'own_amount',
    examples: [],
    intents: ['amount_question', 'pay_question'],
    needs: NEEDS,
    steps: OWN,
    found: FOUND,
    say: `Su pedido ${NAME} vale {0.total|1.data.0.total:money}. Al recibir paga {0.collect|1.data.0.collect:money}.`,
  },
  {
    id: 'greeting',
    examples: ['hola', 'buenos días', 'buenas tardes'],
    intents: ['greeting'],
    steps: [],
    say: 'Hola. ¿En qué le puedo ayudar?',
  },
  {
    id: 'thanks',
    examples: ['muchas gracias', 'gracias, muy amable'],
    intents: ['thanks_or_goodbye'],
    steps: [],
    say: 'Con mucho gusto.',
  },
  {
    id: 'ask_person',
    examples: ['quiero hablar con una persona', 'pásame con un asesor'],
    intents: [
      'person_wanted',
      'anger',
      'claim_not_received',
      'claim_damaged_or_wrong',
      'not_my_order',
      'return_or_refund',
    ],
    steps: [
      {
        // of the agents’ runs, no operation: the case goes to a person and the run ends
        ask: ['hand_over'],
        input: { reason: 'el cliente pide una persona: {text}' },
        when: ['{conversationId}'],
      },
    ],
    say: 'Le paso con una persona del equipo.',
  },
  {
    id: 'from_articles',
    examples: [],
    intents: [
      'payment_method_question',
      'product_question',
      'office_pickup_question',
      'invoice_request',
      'question_back',
      'other',
    ],
    steps: [{ ask: ['knowledge.search'], input: { query: '{text}' } }],
    found: { places: ['{0.data.0.passage}'], else: 'No tengo esa información.' },
    say: '{0.data.0.passage}\n[{0.data.0.title}]',
  },
]
