/** What a customer asks of the shop on their page while no novedad is open. */
export const REQUEST_KINDS = ['date', 'question'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export interface CustomerRequest {
  readonly id: string
  readonly waybillId: string
  readonly orderId: string
  readonly kind: RequestKind
  /** YYYY-MM-DD, of `date`. */
  readonly date?: string | undefined
  /** Of `question`; empty once its person was erased. */
  readonly text?: string | undefined
  readonly state: 'open' | 'answered'
  readonly askedAt: string
  /** What the customer reads on their page. */
  readonly answer?: string | undefined
  readonly answeredBy?: string | undefined
  readonly answeredAt?: string | undefined
}
export interface Rating {
  readonly waybillId: string
  /** 1 to 5. */
  readonly stars: number
  readonly ratedAt: string
}

/** Of one parcel at the same time: more of them say nothing new. */
export const MOST_OPEN = 3
export const MOST_LETTERS = 500

/** What a request lacks; undefined when the shop can read it. */
export function lackOfRequest(
  { kind, date, text }: Pick<CustomerRequest, 'kind' | 'date' | 'text'>,
  today: string,
): 'date' | 'text' | undefined {
  if (kind === 'date') return date && /^\d{4}-\d{2}-\d{2}$/.test(date) && date > today ? undefined : 'date'
  return (text?.trim().length ?? 0) >= 3 ? undefined : 'text'
}
