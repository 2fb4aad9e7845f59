import type { Random } from './random.ts'

export const CARRIERS = ['norte', 'rapida', 'andina', 'expresa'] as const
/** DANE's codes of departments: Antioquia, Bogotá, Valle, Atlántico, Santander, Nariño. */
export const REGIONS = ['05', '11', '76', '08', '68', '52'] as const
export const CODES = ['131026', '131049', '131047'] as const
export const TOPICS = ['late', 'damaged', 'wrong_item', 'refund'] as const

export interface Merchant {
  readonly id: string
  readonly ordersPerDay: number
  readonly carriers: readonly number[]
  readonly regions: readonly number[]
  /** A month's growth. */
  readonly growth: number
}

const SIZES = [120, 180, 260, 380, 520, 750, 1100, 1600]

/** Eight merchants, small ones and large ones. */
export const merchants = (random: Random): Merchant[] =>
  SIZES.map((ordersPerDay, i) => ({
    id: `m${i}`,
    ordersPerDay,
    carriers: shares([0.4, 0.3, 0.2, 0.1], random),
    regions: shares([0.24, 0.34, 0.16, 0.1, 0.09, 0.07], random),
    growth: random.between(0.97, 1.06),
  }))

function shares(usual: readonly number[], random: Random): number[] {
  const drawn = usual.map((one) => one * random.factor(0.3))
  const sum = drawn.reduce((a, b) => a + b)
  return drawn.map((one) => one / sum)
}

/** By hour of the day in Colombia; each sums to 1. */
const normal = (shape: readonly number[]) => shape.map((one) => one / shape.reduce((a, b) => a + b))
export const ORDER_HOURS = normal([
  2, 1, 0.6, 0.4, 0.4, 0.8, 2, 3.5, 5, 6, 6.5, 6.5, 6.5, 6, 5.5, 5.5, 5.5, 5.5, 6, 7, 7.5, 7, 5.5, 3.5,
])
export const VISIT_HOURS = normal([0, 0, 0, 0, 0, 0, 0.5, 3, 8, 11, 12, 11, 8, 8, 10, 11, 9, 6, 2.5, 0.6, 0, 0, 0, 0])
export const SCAN_HOURS = normal([1.5, 1, 1, 1.5, 2.5, 4, 5, 6, 7, 8, 8, 7, 6, 6, 7, 7, 7, 6, 5, 4, 3.5, 3, 2.5, 2])
export const TALK_HOURS = normal([0.5, 0.2, 0.1, 0.1, 0.2, 0.5, 2, 4, 6, 8, 8, 8, 7, 6, 7, 7, 7, 7, 6, 5, 4, 3, 2, 1])
/** Working day, Saturday, Sunday or holiday. */
export const ORDER_DAYS = [1.02, 0.95, 0.9] as const
export const VISIT_DAYS = [1.12, 0.75, 0.06] as const
