import type { Input, Output } from '../../kit/client.ts'

export type DeliveryException = Output<'waybills.list_exceptions'>['data'][number]
export type Answering = Omit<Input<'waybills.answer_exception'>, 'id' | 'openedAt'>
export type AnswerKind = DeliveryException['proposed']
/** In the order of their keys: 1 to 5. */
export const ANSWERS = ['redeliver', 'date', 'address', 'office', 'return'] as const satisfies readonly AnswerKind[]
