export const REASON_CODES = [
  'no_movement',
  'exception',
  'heavy_exception',
  'many_exceptions',
  'late',
  'city_returns',
  'carrier_returns',
  'refused_before',
  'much_to_collect',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]
export const POINTS = [
  ...REASON_CODES,
  'no_movement_more',
  'no_movement_most',
  'many_exceptions_most',
  'late_more',
  'late_most',
] as const

export type RiskPoints = Readonly<Record<(typeof POINTS)[number], number>>

/** What a reason weighs. Data: a tenant may have its own, each change is a new version, by a person or by a turn of learning. */
export interface RiskWeights {
  readonly version: number
  readonly points: RiskPoints
  /** Hours without movement that a state may last; `other` for states without a line. */
  readonly patience: Readonly<Record<string, number>>
  /** Families of exceptions that seldom end well by themselves. */
  readonly heavy: readonly string[]
  /** From which score on. */
  readonly levels: { readonly urgent: number; readonly attention: number; readonly watch: number }
}

export const DEFAULT_WEIGHTS: RiskWeights = {
  version: 1,
  points: {
    no_movement: 25,
    no_movement_more: 10,
    no_movement_most: 50,
    exception: 30,
    heavy_exception: 15,
    many_exceptions: 10,
    many_exceptions_most: 20,
    late: 10,
    late_more: 5,
    late_most: 25,
    city_returns: 10,
    carrier_returns: 10,
    refused_before: 15,
    much_to_collect: 5,
  },
  patience: {
    created: 24,
    picked_up: 36,
    in_transit: 72,
    out_for_delivery: 12,
    ready_for_pickup: 48,
    exception: 24,
    other: 72,
  },
  heavy: [
    'refused',
    'no_money',
    'recipient_unknown',
    'address_wrong',
    'city_mismatch',
    'damaged',
    'theft',
    'misrouted',
  ],
  levels: { urgent: 70, attention: 45, watch: 25 },
}
