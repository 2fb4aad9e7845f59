import { useCarrierName } from './carriers.ts'
import { useParcelState } from './parcel-states.ts'

/** What a row of numbers is about, in words: a carrier by its name, a parcel's state in the reader's language, else as it is. */
export function useLabelWords(): (dimension: string, value: string | null | undefined) => string | undefined {
  const state = useParcelState()
  const carrier = useCarrierName()
  return (dimension, value) => {
    if (!value) return undefined
    if (dimension === 'carrier') return carrier(value)
    return dimension === 'state' ? state(value) : value.replaceAll('_', ' ')
  }
}
