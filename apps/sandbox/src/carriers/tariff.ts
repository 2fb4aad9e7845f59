/** The measures of a parcel: kilograms and centimetres. */
export interface Parcel {
  readonly weightKg: number
  readonly lengthCm: number
  readonly widthCm: number
  readonly heightCm: number
}

export interface Tariff {
  /** The larger of real and volumetric weight, whole kilograms. */
  readonly chargedKg: number
  /** Whole pesos. */
  readonly freight: number
  readonly insurance: number
  readonly collection: number
  readonly days: number
  readonly trip: 'URBANO' | 'REGIONAL' | 'NACIONAL'
}

const VOLUME_DIVISOR = 6000
const BASE = { URBANO: 8_900, REGIONAL: 11_600, NACIONAL: 15_400 } as const
const PER_KG = { URBANO: 1_300, REGIONAL: 1_900, NACIONAL: 2_700 } as const
const DAYS = { URBANO: 1, REGIONAL: 2, NACIONAL: 3 } as const

/** The larger of real weight and L·W·H/6000, rounded up. */
export function chargedKg(parcel: Parcel): number {
  const volumetric = (parcel.lengthCm * parcel.widthCm * parcel.heightCm) / VOLUME_DIVISOR
  return Math.max(1, Math.ceil(Math.max(parcel.weightKg, volumetric)))
}

/** A plausible Colombian price list: same town, same department (first two DANE digits), elsewhere. */
export function tariff(parcel: Parcel, from: string, to: string, declared: number, collect: number): Tariff {
  const trip = from === to ? 'URBANO' : from.slice(0, 2) === to.slice(0, 2) ? 'REGIONAL' : 'NACIONAL'
  const kg = chargedKg(parcel)
  return {
    chargedKg: kg,
    trip,
    freight: BASE[trip] + (kg - 1) * PER_KG[trip],
    insurance: Math.max(350, Math.round(declared * 0.01)),
    collection: collect > 0 ? Math.max(3_000, Math.round(collect * 0.03)) : 0,
    days: DAYS[trip],
  }
}

/** Whether an eight-digit DANE code can be a municipality: an existing department, then not only zeros. */
export function isServed(city: string): boolean {
  return /^(05|08|1[13578]|19|2[0357]|4[147]|5[024]|6[368]|7[036]|8[1568]|9[14579])(?!000)\d{3}000$/.test(city)
}
