import { WAYBILL_STATES } from '@litper/kernel'
import type { OutputOf } from '@litper/platform'
import { idShape, instantShape, moneyShape } from '@litper/platform/operations'
import { z } from 'zod'
import { dueOf, type Movement, type Waybill } from '../domain/waybill.ts'

const state = z.enum([...WAYBILL_STATES])
const movement = z.object({
  at: instantShape.describe('by the carrier’s clock'),
  code: z.string().describe('the carrier’s own'),
  description: z.string(),
  state: state.optional(),
  exception: z.string().optional().describe('the family of the novedad'),
  city: z.string().optional(),
})

/** A waybill as the API shows it. */
export const waybillView = z
  .object({
    id: idShape,
    orderId: z.uuid(),
    externalId: z.string(),
    orderName: z.string(),
    carrier: z.string(),
    number: z.string().nullable().describe('null until the carrier gave one'),
    state,
    exception: z.string().nullable(),
    movedAt: instantShape.nullable(),
    expectedAt: z.string().nullable(),
    collect: moneyShape.nullable().describe('what the carrier collects'),
    owed: moneyShape.nullable().describe('what the customer has to pay at the door'),
    trackingUrl: z.string(),
    createdAt: instantShape,
  })
  .meta({ id: 'Waybill' })

export const waybillWithEvents = waybillView
  .extend({ events: z.array(movement).describe('newest last') })
  .meta({ id: 'WaybillWithEvents' })

export type WaybillView = OutputOf<{ output: typeof waybillView }>

export function viewOf(waybill: Waybill, publicUrl: string): WaybillView {
  const { id, orderId, externalId, orderName, carrier, token, position, createdAt } = waybill
  return {
    id,
    orderId,
    externalId,
    orderName,
    carrier,
    number: waybill.number ?? null,
    state: position.state,
    exception: position.exception ?? null,
    movedAt: position.at ?? null,
    expectedAt: waybill.expectedAt ?? null,
    collect: waybill.collect ?? null,
    owed: dueOf(waybill) ?? null,
    trackingUrl: `${publicUrl}/t/${token}`,
    createdAt,
  }
}

export const withEvents = (waybill: Waybill, publicUrl: string, events: readonly Movement[]) => ({
  ...viewOf(waybill, publicUrl),
  events,
})
