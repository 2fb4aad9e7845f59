import { idShape, instantShape, nothing, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { BULK_ACTIONS, BULK_STATES, BULK_VERDICTS } from '../domain/bulk.ts'
import { HOLD_REASONS, ORDER_STATUSES } from '../domain/order.ts'

const read = { scope: 'orders:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'orders:write', kind: 'write', risk: 'nothing', repeatable: true } as const
const NOT_FOUND = { 'bulk.not_found': 'not_found' } as const
const verdict = z.enum(BULK_VERDICTS).describe('`held`: on hold instead of confirmed; `refused`: the code says why')
const filter = z.object({ status: z.enum(ORDER_STATUSES).optional(), reason: z.enum(HOLD_REASONS).optional() })
const counts = z.partialRecord(z.enum(BULK_VERDICTS), z.number().int())

const jobView = z
  .object({
    id: idShape,
    action: z.enum(BULK_ACTIONS),
    filter,
    state: z.enum(BULK_STATES).describe('`checking`: the dry run; `ready`: it waits for `orders.run_bulk`'),
    total: z.number().int(),
    forecast: counts.describe('what the dry run says so far'),
    verdicts: counts.describe('what became of the orders so far'),
    createdAt: instantShape,
    endedAt: instantShape.nullable(),
  })
  .meta({ id: 'BulkJob' })

export const prepareBulk = operation({
  ...write,
  name: 'orders.prepare_bulk',
  summary: { es: 'Prepara un cambio a muchos pedidos', en: 'Prepare a change to many orders' },
  details:
    'A dry run over what the filter names now, at most 5,000 orders: nothing is changed before `orders.run_bulk`, and later orders are not touched.',
  http: ['POST', '/api/v1/orders/bulk'],
  input: z.object({ action: z.enum(BULK_ACTIONS), filter }),
  output: jobView,
  status: 202,
  repeatable: false,
  errors: { 'bulk.empty': 'invalid', 'bulk.too_many': 'invalid' },
  example: { action: 'confirm', filter: { status: 'on_hold', reason: 'merchant' } },
})

export const runBulk = operation({
  ...write,
  name: 'orders.run_bulk',
  summary: { es: 'Aplica un cambio a muchos pedidos', en: 'Run a change to many orders' },
  details: 'Each order is decided anew; what the dry run refused is left out.',
  http: ['POST', '/api/v1/orders/bulk/:id/run'],
  input: z.object({ id: idShape }),
  output: jobView,
  status: 202,
  risk: 'waybill',
  errors: { ...NOT_FOUND, 'bulk.not_ready': 'conflict' },
})

export const cancelBulk = operation({
  ...write,
  name: 'orders.cancel_bulk',
  summary: { es: 'Detiene un cambio a muchos pedidos', en: 'Stop a change to many orders' },
  details: 'What was done stays.',
  http: ['POST', '/api/v1/orders/bulk/:id/cancel'],
  input: z.object({ id: idShape }),
  output: jobView,
  errors: { ...NOT_FOUND, 'bulk.ended': 'conflict' },
})

export const listBulk = operation({
  ...read,
  name: 'orders.list_bulk',
  summary: { es: 'Lista los cambios a muchos pedidos', en: 'List changes to many orders' },
  http: ['GET', '/api/v1/orders/bulk'],
  input: z.object(paging),
  output: pageShape(jobView),
  errors: {},
})

export const findBulk = operation({
  ...read,
  name: 'orders.find_bulk',
  summary: {
    es: 'Muestra un cambio a muchos pedidos y su avance',
    en: 'Show a change to many orders and how far it is',
  },
  http: ['GET', '/api/v1/orders/bulk/:id'],
  input: z.object({ id: idShape }),
  output: jobView,
  errors: NOT_FOUND,
})

export const listBulkItems = operation({
  ...read,
  name: 'orders.list_bulk_items',
  summary: {
    es: 'Lista los pedidos de un cambio con su resultado',
    en: 'List the orders of a change with their verdicts',
  },
  http: ['GET', '/api/v1/orders/bulk/:id/items'],
  input: z.object({ id: idShape, verdict: verdict.optional(), ...paging }),
  output: pageShape(
    z
      .object({
        id: idShape.describe('of the order'),
        name: z.string(),
        forecast: verdict.nullable(),
        verdict: verdict.nullable(),
        code: z.string().nullable(),
      })
      .meta({ id: 'BulkItem' }),
  ),
  errors: NOT_FOUND,
})

const viewShape = z
  .object({
    id: idShape,
    name: z.string(),
    filter: filter.extend({ search: z.string().optional() }),
    shared: z.boolean().describe('the others see it too'),
    own: z.boolean(),
  })
  .meta({ id: 'OrderView' })

export const listViews = operation({
  ...read,
  name: 'orders.list_views',
  summary: { es: 'Lista las vistas guardadas de pedidos', en: 'List saved views of orders' },
  details: 'One’s own and those that are shared, at most a hundred.',
  http: ['GET', '/api/v1/orders/views'],
  input: z.object({}),
  output: pageShape(viewShape),
  errors: {},
})

export const saveView = operation({
  ...write,
  name: 'orders.save_view',
  summary: { es: 'Guarda una vista de pedidos', en: 'Save a view of orders' },
  http: ['POST', '/api/v1/orders/views'],
  input: z.object({
    name: z.string().trim().min(1).max(60),
    filter: filter.extend({ search: z.string().max(100).optional() }),
    shared: z.boolean().default(false),
  }),
  output: viewShape,
  status: 201,
  repeatable: false,
  errors: { 'view.too_many': 'invalid' },
  example: { name: 'Retenidos por dirección', filter: { status: 'on_hold', reason: 'address' } },
})

export const removeView = operation({
  ...write,
  name: 'orders.remove_view',
  summary: { es: 'Quita una vista de pedidos', en: 'Remove a view of orders' },
  http: ['DELETE', '/api/v1/orders/views/:id'],
  input: z.object({ id: idShape }),
  output: nothing,
  repeatable: false,
  errors: { 'view.not_found': 'not_found' },
})
