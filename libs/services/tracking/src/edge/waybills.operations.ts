import { WAYBILL_STATES } from '@litper/kernel'
import { file, moneyShape, operation, pageShape, paging, timeline } from '@litper/platform/operations'
import { z } from 'zod'
import { waybillView, waybillWithEvents } from './waybill-view.ts'

const NOT_FOUND = { 'waybill.not_found': 'not_found' } as const
const number = z
  .string()
  .regex(/^[\w-]{1,40}$/)
  .describe('the carrier’s number of the waybill')
const read = { roles: 'everyone', scope: 'waybills:read', kind: 'read', risk: 'nothing', repeatable: true } as const

export const listWaybills = operation({
  ...read,
  name: 'waybills.list',
  summary: { es: 'Lista las guías', en: 'List waybills' },
  details: 'Newest first; with `orderId` all of that order at once.',
  http: ['GET', '/api/v1/waybills'],
  input: z.object({ orderId: z.uuid().optional(), ...paging }),
  output: pageShape(waybillView),
  errors: {},
})

const count = z.number().int()
export const countWaybills = operation({
  ...read,
  name: 'waybills.count',
  summary: { es: 'Cuenta las guías en curso', en: 'Count the waybills under way' },
  details:
    'Those that are neither delivered, returned, lost, cancelled nor refused; and what couriers have to collect for them.',
  http: ['GET', '/api/v1/waybills/counts'],
  input: z.object({}),
  output: z
    .object({
      byState: z.partialRecord(z.enum([...WAYBILL_STATES]), count),
      toCollect: moneyShape,
      today: count.describe('made since midnight in Colombia'),
      yesterday: count.describe('made until the same hour'),
    })
    .meta({ id: 'WaybillCounts' }),
  errors: {},
})

export const waybillTimeline = operation({
  ...timeline,
  scope: 'waybills:read',
  name: 'waybills.timeline',
  summary: {
    es: 'Cuenta lo que pasó con las guías de un pedido',
    en: 'Tell what happened to the waybills of an order',
  },
  details: 'What carriers told, oldest first.',
  http: ['GET', '/api/v1/waybills/timeline'],
})

export const findWaybill = operation({
  ...read,
  name: 'waybills.find',
  summary: { es: 'Muestra una guía con su historia', en: 'Show a waybill with its history' },
  http: ['GET', '/api/v1/waybills/:number'],
  input: z.object({ number }),
  output: waybillWithEvents,
  errors: NOT_FOUND,
})

export const readLabel = operation({
  ...read,
  roles: ['owner', 'operator', 'agent'],
  namesPeople: true,
  name: 'waybills.read_label',
  summary: { es: 'Descarga el rótulo de una guía', en: 'Download the label of a waybill' },
  details: 'The carrier’s own PDF, fetched once and kept.',
  http: ['GET', '/api/v1/waybills/:number/label.pdf'],
  input: z.object({ number }),
  output: file('application/pdf'),
  errors: {
    ...NOT_FOUND,
    'carrier.no_account': 'not_found',
    'carrier.refused': 'invalid',
    'waybill.person_erased': 'conflict',
  },
})

export const cancelWaybill = operation({
  name: 'waybills.cancel',
  summary: { es: 'Anula una guía', en: 'Cancel a waybill' },
  details: 'One that is not on its way yet; it is cancelled at the carrier after the answer.',
  http: ['POST', '/api/v1/waybills/:number/cancel'],
  input: z.object({ number }),
  output: waybillView,
  status: 202,
  roles: ['owner', 'operator'],
  scope: 'waybills:write',
  kind: 'write',
  risk: 'waybill',
  repeatable: true,
  errors: { ...NOT_FOUND, 'waybill.too_late': 'conflict' },
})
