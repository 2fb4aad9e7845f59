/** One end of a parcel's way, as the merchant wrote it. */
export interface Party {
  readonly name: string
  readonly phone: string
  readonly address: string
  /** DANE code of eight digits. */
  readonly city: string
}

/** One thing that happened to a parcel, in its carrier's own codes. */
export interface Move {
  /** Milliseconds since the epoch, sandbox time. */
  readonly at: number
  readonly state: string
  /** The carrier's novedad or motive, when the move is a failed one. */
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
  /** What the merchant calls it. */
  readonly reference: string
  readonly createdAt: number
  readonly sender: Party
  readonly recipient: Party
  readonly contents: string
  readonly weightKg: number
  /** Whole pesos. */
  readonly declared: number
  /** Whole pesos to collect at the door; 0 when the order is paid. */
  readonly collect: number
  /** Whole pesos of freight. */
  readonly price: number
  readonly days: number
  readonly service: string
  readonly moves: Move[]
  cancelled: boolean
}

/** One step that `advance` makes a parcel take. */
export interface Step {
  readonly state: string
  readonly incident?: string
  readonly at: 'origin' | 'destination'
}
