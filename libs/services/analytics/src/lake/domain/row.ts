/** One event as it lies in the lake. Columns are only added. */
export interface LakeRow {
  readonly event_id: string
  readonly name: string
  readonly version: number
  readonly stream: string
  /** Of the stream; empty where it tells of a person. */
  readonly key: string
  readonly tenant: string
  readonly occurred_at: Date
  readonly landed_at: Date
  readonly correlation: string
  readonly causation: string | null
  /** A keyed hash of who placed an order. */
  readonly person_key: string | null
  /** JSON by the contract of the event, without people. */
  readonly data: string
}

export const LAKE = 'lake'
/** By stream and day (UTC) of the event: an event that comes again always belongs to the same one. */
export const partitionOf = ({ stream, occurred_at }: Pick<LakeRow, 'stream' | 'occurred_at'>): string =>
  `${LAKE}/stream=${stream}/day=${occurred_at.toISOString().slice(0, 10)}`
