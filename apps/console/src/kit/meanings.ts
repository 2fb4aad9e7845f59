import type { Input } from './client.ts'
import { defineTexts } from './i18n.ts'

export type Meaning = Input<'conversations.mark_meaning'>['intent']

/** «The customer wants …», of every meaning that the server knows: one more there is a type error here. */
const ES = {
  where_is_order: 'saber dónde va su pedido',
  confirm_yes: 'confirmar el pedido',
  confirm_no: 'no confirmar el pedido',
  yes_with_change: 'confirmar con un cambio',
  keep_order: 'que no se cancele',
  cancel_order: 'cancelar el pedido',
  pay_question: 'saber cuándo y a quién paga',
  payment_method_question: 'saber con qué puede pagar',
  amount_question: 'saber cuánto paga',
  change_address: 'cambiar la dirección',
  give_address: 'dar la dirección que se le pidió',
  change_date: 'otro día de entrega',
  change_quantity_or_product: 'otra cantidad u otro producto',
  change_phone: 'cambiar el teléfono',
  claim_not_received: 'reclamar que no le llegó',
  claim_damaged_or_wrong: 'reclamar por lo que le llegó',
  return_or_refund: 'devolver o que le devuelvan la plata',
  not_my_order: 'decir que el pedido no es suyo',
  anger: 'quejarse con rabia',
  person_wanted: 'hablar con una persona',
  question_back: 'entender lo que le preguntamos',
  product_question: 'saber del producto',
  carrier_or_guia_question: 'saber de la guía o la transportadora',
  office_pickup_question: 'recoger en la oficina',
  delivery_instructions: 'dar instrucciones de entrega',
  invoice_request: 'una factura',
  greeting: 'saludar',
  thanks_or_goodbye: 'dar las gracias o despedirse',
  stop_messages: 'no recibir más mensajes',
  other: 'otra cosa',
} as const satisfies Readonly<Record<Meaning, string>>

export const MEANINGS = Object.keys(ES) as Meaning[]

/** What customers want, by the server's name of it. */
export const useMeaningWords = defineTexts('meanings', ES, {
  where_is_order: 'to know where the order is',
  confirm_yes: 'to confirm the order',
  confirm_no: 'not to confirm the order',
  yes_with_change: 'to confirm with a change',
  keep_order: 'it not to be cancelled',
  cancel_order: 'to cancel the order',
  pay_question: 'to know when to pay, and to which person',
  payment_method_question: 'to know how one can pay',
  amount_question: 'to know how much to pay',
  change_address: 'another address',
  give_address: 'to give the address that was asked for',
  change_date: 'another day of delivery',
  change_quantity_or_product: 'another quantity or product',
  change_phone: 'another phone',
  claim_not_received: 'to claim that it did not arrive',
  claim_damaged_or_wrong: 'to complain about what arrived',
  return_or_refund: 'to give back, or the money back',
  not_my_order: 'to say that the order is not theirs',
  anger: 'to complain in anger',
  person_wanted: 'to speak with a person',
  question_back: 'to understand our question',
  product_question: 'to know about the product',
  carrier_or_guia_question: 'to know the waybill or the carrier',
  office_pickup_question: 'to collect it at the office',
  delivery_instructions: 'to say how to deliver',
  invoice_request: 'an invoice',
  greeting: 'to greet',
  thanks_or_goodbye: 'to thank or say good-bye',
  stop_messages: 'no more messages',
  other: 'something else',
})
