/** What the bot may tell of an order: its own copy, fed by events. */
export interface Parcel {
  readonly orderId: string
  readonly orderName: string
  readonly phone?: string
  /** The order's status until there is a parcel: placed, held, confirming, confirmed, cancelled. */
  readonly status: string
  readonly number?: string
  readonly carrierName?: string
  readonly state?: string
  readonly movedAt?: string
  readonly movedIn?: string
  readonly exception?: string
  readonly trackingUrl?: string
  readonly collect?: { readonly amount: string; readonly currency: string }
  readonly city?: string
  /** The question that holds it, while it waits for the customer. */
  readonly question?: { readonly code: string }
}

const ENDED = ['delivered', 'returned', 'lost', 'cancelled', 'refused']
export const isActive = (parcel: Parcel): boolean =>
  parcel.status !== 'cancelled' && !ENDED.includes(parcel.state ?? '')

/**
 * The parcels a question is about, of those the person owns. A number that is somebody else's finds nothing, exactly as one that does
 * not exist.
 */
export function asked(
  owned: readonly Parcel[],
  numbers: readonly string[],
): { parcels: readonly Parcel[]; unknownNumber: boolean } {
  if (numbers.length > 0) {
    const named = owned.filter((parcel) =>
      numbers.some((digits) => digits === parcel.number || digits === parcel.orderName.replace(/\D/g, '')),
    )
    return { parcels: named, unknownNumber: named.length === 0 }
  }
  const active = owned.filter(isActive)
  return { parcels: (active.length > 0 ? active : owned.slice(0, 1)).slice(0, 3), unknownNumber: false }
}
