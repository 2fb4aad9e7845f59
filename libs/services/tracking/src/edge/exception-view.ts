import { workingMinutes } from '@litper/colombia'
import type { OutputOf } from '@litper/platform'
import { idShape, instantShape, moneyShape } from '@litper/platform/operations'
import { z } from 'zod'
import { ANSWER_KINDS, nextWorkingDay, proposedAnswer, standingAnswer } from '../domain/exception.ts'
import { dueOf } from '../domain/waybill.ts'
import { DUES, dueGroupOf, type Listed } from '../usecases/list-exceptions.ts'
import { instructionOf } from './exception-texts.ts'

const answer = z.object({
  kind: z.enum(ANSWER_KINDS),
  date: z.string().optional().describe('YYYY-MM-DD'),
  address: z.string().optional(),
  note: z.string().optional(),
  at: instantShape,
  by: z.string().describe('an id of ours, or `customer`'),
  withdrawnAt: instantShape.optional(),
})

/** A parcel that its carrier could not hand over, and what it waits for. */
export const exceptionView = z
  .object({
    id: idShape.describe('of the waybill'),
    orderId: idShape,
    orderName: z.string(),
    carrier: z.string(),
    carrierName: z.string(),
    number: z.string().nullable(),
    family: z.string().describe('the reason, the same words for every carrier'),
    state: z.enum(['open', 'answered', 'closed']),
    openedAt: instantShape.describe('by the carrier’s clock; an answer names it'),
    answerUntil: instantShape.describe('until when the carrier takes an answer'),
    due: z.enum(DUES).describe('the group of the worklist'),
    workingMinutes: z
      .number()
      .int()
      .describe('working time left: Monday to Friday 8 to 18, no holidays; negative: late'),
    customer: z.object({ name: z.string(), phone: z.string().nullable() }),
    destination: z.object({ address: z.string(), city: z.string(), notes: z.string().nullable() }),
    collect: moneyShape.nullable().describe('what the customer has to pay at the door'),
    nextDay: z.string().describe('YYYY-MM-DD: the next working day, proposed for `date`'),
    proposed: z.enum(ANSWER_KINDS).describe('what is done as a rule'),
    answers: z.array(answer).describe('oldest first'),
    instruction: z.string().nullable().describe('the standing answer in words for the carrier’s desk, in Spanish'),
  })
  .meta({ id: 'DeliveryException' })

export type ExceptionView = OutputOf<{ output: typeof exceptionView }>

export function exceptionViewOf({ exception, waybill }: Listed, carrierName: string, now: Date): ExceptionView {
  const { orderId, carrier, family, state, openedAt, answerUntil, answers } = exception
  const { customer, destination, number } = waybill
  const standing = standingAnswer(exception)
  return {
    ...{ id: waybill.id, orderId, orderName: waybill.orderName, carrier, carrierName, number: number ?? null },
    ...{ family, state, openedAt, answerUntil, answers },
    due: dueGroupOf(answerUntil, now),
    nextDay: nextWorkingDay(now),
    workingMinutes: workingMinutes(now, new Date(answerUntil)),
    customer: { name: `${customer.firstName} ${customer.lastName}`.trim(), phone: customer.phone ?? null },
    destination: { address: destination.address, city: destination.city, notes: destination.notes ?? null },
    collect: dueOf(waybill) ?? null,
    proposed: proposedAnswer(family),
    instruction: standing ? instructionOf(number ?? '', standing) : null,
  }
}
