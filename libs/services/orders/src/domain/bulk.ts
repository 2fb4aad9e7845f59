import type { HoldReason, OrderStatus } from './order.ts'

export const BULK_ACTIONS = ['confirm', 'hold'] as const
export type BulkAction = (typeof BULK_ACTIONS)[number]
export const BULK_STATES = ['checking', 'ready', 'running', 'done', 'cancelled'] as const
export type BulkState = (typeof BULK_STATES)[number]
/** `held`: what was to be confirmed is on hold instead, with its question. `refused`: the code says why. */
export const BULK_VERDICTS = ['done', 'held', 'refused'] as const
export type BulkVerdict = (typeof BULK_VERDICTS)[number]

/** What the list of orders is filtered by. */
export interface OrderFilter {
  readonly status?: OrderStatus | undefined
  readonly reason?: HoldReason | undefined
}
export interface BulkJob {
  readonly id: string
  readonly action: BulkAction
  readonly filter: OrderFilter
  readonly state: BulkState
  readonly total: number
  readonly createdBy: string
  readonly createdAt: string
  readonly endedAt?: string | undefined
}
export interface BulkItem {
  readonly orderId: string
  readonly orderName: string
  /** What the dry run says; undefined before it. */
  readonly forecast?: BulkVerdict | undefined
  readonly forecastCode?: string | undefined
  readonly verdict?: BulkVerdict | undefined
  readonly code?: string | undefined
}

/** The most orders of one job. */
export const MOST_OF_A_JOB = 5000
