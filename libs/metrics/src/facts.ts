/** The kinds of columns that a fact may have. `money` is a decimal in the row's `currency`. */
export type ColumnType = 'id' | 'text' | 'time' | 'flag' | 'count' | 'money'
interface Fact {
  /** What one row is. */
  readonly row: string
  /** The columns that identify it. */
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, ColumnType>>
  /** What a number of it may be split and filtered by. */
  readonly dimensions: readonly string[]
}

/**
 * The facts that all numbers are counted from. The live service keeps them as tables; the marts have them as models with the same
 * columns. Times of parcels are the carrier's, all others are ours.
 */
export const FACTS = {
  orders: {
    row: 'one order of a shop',
    key: ['order_id'],
    columns: {
      order_id: 'id',
      placed_at: 'time',
      confirmed_at: 'time',
      held_at: 'time',
      cancelled_at: 'time',
      delivered_at: 'time',
      returned_at: 'time',
      state: 'text',
      hold_reason: 'text',
      cancelled_by: 'text',
      cash_on_delivery: 'flag',
      total: 'money',
      currency: 'text',
      shop: 'text',
      carrier: 'text',
      city: 'text',
    },
    dimensions: ['shop', 'carrier', 'city', 'state', 'cancelled_by', 'hold_reason', 'cash_on_delivery'],
  },
  waybills: {
    row: 'one waybill (guía) that has a number',
    key: ['waybill_id'],
    columns: {
      waybill_id: 'id',
      order_id: 'id',
      created_at: 'time',
      picked_up_at: 'time',
      moved_at: 'time',
      expected_at: 'time',
      delivered_at: 'time',
      returned_at: 'time',
      lost_at: 'time',
      cancelled_at: 'time',
      state: 'text',
      exceptions: 'count',
      collect: 'money',
      currency: 'text',
      shop: 'text',
      carrier: 'text',
      city: 'text',
      adopted: 'flag',
      rated_at: 'time',
      stars: 'count',
    },
    dimensions: ['shop', 'carrier', 'city', 'state', 'adopted'],
  },
  exceptions: {
    row: 'one delivery exception (novedad) of a waybill, from its report to the next movement',
    key: ['waybill_id', 'opened_at'],
    columns: {
      waybill_id: 'id',
      order_id: 'id',
      opened_at: 'time',
      closed_at: 'time',
      family: 'text',
      outcome: 'text',
      shop: 'text',
      carrier: 'text',
      city: 'text',
    },
    dimensions: ['shop', 'carrier', 'city', 'family', 'outcome'],
  },
  messages: {
    row: 'one message to a customer that was sent',
    key: ['message_id'],
    columns: {
      message_id: 'id',
      order_id: 'id',
      sent_at: 'time',
      delivered_at: 'time',
      read_at: 'time',
      failed_at: 'time',
      purpose: 'text',
      provider: 'text',
      cost: 'money',
      currency: 'text',
    },
    dimensions: ['purpose', 'provider'],
  },
  conversations: {
    row: 'one conversation in which the platform answered or handed over',
    key: ['conversation_id'],
    columns: {
      conversation_id: 'id',
      order_id: 'id',
      opened_at: 'time',
      handed_over_at: 'time',
      handover_reason: 'text',
      rated_at: 'time',
      rating: 'text',
    },
    dimensions: ['handover_reason', 'rating'],
  },
} as const satisfies Record<string, Fact>

export type FactName = keyof typeof FACTS
export const FACT_NAMES = Object.keys(FACTS) as FactName[]
type Columns<F extends FactName> = (typeof FACTS)[F]['columns']
export type ColumnOf<F extends FactName> = Extract<keyof Columns<F>, string>
/** The columns of one kind. */
export type ColumnsOf<F extends FactName, T extends ColumnType> = {
  [C in ColumnOf<F>]: Columns<F>[C] extends T ? C : never
}[ColumnOf<F>]
export type Dimension = (typeof FACTS)[FactName]['dimensions'][number]

export const dimensionsOf = (fact: FactName): readonly Dimension[] => FACTS[fact].dimensions
export const typeOf = (fact: FactName, column: string): ColumnType | undefined =>
  (FACTS[fact].columns as Readonly<Record<string, ColumnType>>)[column]
export const hasCurrency = (fact: FactName): boolean => 'currency' in FACTS[fact].columns
