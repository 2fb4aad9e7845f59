export const WINDOWS = ['last_7_days', 'last_30_days', 'last_90_days'] as const

/** What the address says of the comparison of carriers. */
export interface CarrierFilters {
  readonly ventana?: (typeof WINDOWS)[number]
  readonly ciudad?: string
}

export function readCarrierFilters({ ventana, ciudad }: Record<string, unknown>): CarrierFilters {
  const window = WINDOWS.find((one) => one === ventana)
  const city = typeof ciudad === 'string' && ciudad.length > 0 && ciudad.length <= 120 ? ciudad : undefined
  return { ...(window && { ventana: window }), ...(city && { ciudad: city }) }
}
