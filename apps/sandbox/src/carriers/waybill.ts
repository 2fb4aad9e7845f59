/** The sender or the recipient, as the merchant wrote it. */
export interface Party {
  readonly name: string
  readonly phone: string
  readonly address: string
  /** DANE code of eight digits. */
  readonly city: string
}

/** One movement of a parcel, with the codes of its carrier. */
export interface Move {
  /** Milliseconds since the epoch, sandbox time. */
  readonly at: number
  readonly state: string
  /** The carrier’s code of the novedad or motive, for a failed attempt. */
  readonly incident?: string
  /** DANE code of eight digits. */
  readonly city: string
}

export interface Waybill {
  readonly carrier: string
  /** As text: leading zeros count. */
  readonly number: string
  /** The carrier's internal id. */
  readonly id: number
  /** The merchant’s reference. */
  readonly reference: string
  readonly createdAt: number
  readonly sender: Party
  readonly recipient: Party
  readonly contents: string
  readonly weightKg: number
  /** Whole pesos. */
  readonly declared: number
  /** Whole pesos to collect at delivery; 0 when the order is paid. */
  readonly collect: number
  /** Whole pesos of freight. */
  readonly price: number
  readonly days: number
  readonly service: string
  readonly moves: Move[]
  cancelled: boolean
}

/** One step of `advance`. */
export interface Step {
  readonly state: string
  readonly incident?: string
  readonly at: 'origin' | 'destination'
}
