import type { Input, Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'

export type Rules = Output<'chat_rules.read'>
type Intent = Rules['handOver']['intents'][number]

/** What a customer wants that calls a person only when it is switched on here. All other intents always call one. */
export const CHOICES = [
  'where_is_order',
  'confirm_yes',
  'confirm_no',
  'yes_with_change',
  'keep_order',
  'cancel_order',
  'pay_question',
  'payment_method_question',
  'amount_question',
  'change_address',
  'give_address',
  'change_date',
  'change_quantity_or_product',
  'change_phone',
  'return_or_refund',
  'question_back',
  'product_question',
  'carrier_or_guia_question',
  'office_pickup_question',
  'delivery_instructions',
  'invoice_request',
  'greeting',
  'thanks_or_goodbye',
  'stop_messages',
  'other',
] as const satisfies readonly Intent[]

export const isChoice = (intent: Intent): intent is (typeof CHOICES)[number] =>
  CHOICES.some((choice) => choice === intent)

/** The rules alone, without whose version they are. */
export const contentOf = ({ handOver, neverSays, closeQuietAfterHours, satisfaction }: Rules) => ({
  handOver,
  neverSays,
  closeQuietAfterHours,
  satisfaction,
})

/** The lines of a text, without empty ones and without one that comes twice. */
const linesOf = (form: FormData, name: string): string[] => [
  ...new Set(
    textOf(form, name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** The rules as they stand in the form; what the form does not show stays as it was. */
export function rulesFrom(
  form: FormData,
  { handOver }: Pick<Rules, 'handOver'>,
): Omit<Input<'chat_rules.set'>, 'version'> {
  const hours = textOf(form, 'closeQuietAfterHours')
  return {
    handOver: {
      words: linesOf(form, 'words'),
      intents: [
        ...handOver.intents.filter((intent) => !isChoice(intent)),
        ...CHOICES.filter((one) => form.getAll('intent').includes(one)),
      ],
      afterUnclear: Number(textOf(form, 'afterUnclear')),
      afterSame: Number(textOf(form, 'afterSame')),
    },
    neverSays: linesOf(form, 'neverSays'),
    closeQuietAfterHours: hours ? Number(hours) : null,
    satisfaction: { on: form.get('asks') !== null, everyDays: Number(textOf(form, 'everyDays')) },
  }
}
