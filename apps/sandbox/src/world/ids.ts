import { randomUUID } from 'node:crypto'

/** Ids like a vendor’s: numeric, growing, different in each run. */
export interface NumericIds {
  next(): number
}

/** `base` plus a growing counter; steps are uneven as Shopify's are, and stay below 2^53. */
export function numericIds(base: number): NumericIds {
  let last = base
  return {
    next() {
      last += 1 + Math.floor(Math.random() * 32)
      return last
    },
  }
}

export const uuid = (): string => randomUUID()
