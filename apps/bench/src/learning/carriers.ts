import type { Ground } from './months.ts'
import { choicePlay } from './play.ts'

const PLANTED = { city: 'Cúcuta', better: 'norte' } as const
const GROUND: Ground = {
  perDay: { Bogotá: 60, Medellín: 45, Cali: 50, Cúcuta: 40, Pasto: 15 },
  values: ['norte', 'rapida', 'sur'],
  otherValue: 0,
  // in Cali the merchant gives «sur» the parcels that are paid already: it seems better there and is not
  stratum: (place, value, random) =>
    random.next() < (place === 'Cali' && value === 'sur' ? 0.75 : 0.2) ? 'paid' : 'collects',
  chance(place, value, stratum, isChanged) {
    const base = stratum === 'paid' ? 0.93 : 0.74
    const worse = place === PLANTED.city && value !== PLANTED.better ? -0.13 : 0
    const changed = isChanged && place === PLANTED.city && value === PLANTED.better ? -0.3 : 0
    return base + worse + changed
  },
}

/** Of three carriers that the merchant likes equally one delivers more in one city of five. */
export const CARRIERS = choicePlay({
  about: { kind: 'carrier', topic: 'carrier' },
  historyDays: 120,
  ground: GROUND,
  policyOf: () => null,
  city: PLANTED.city,
  opinion: { place: 'Cali', from: null, to: 'sur' },
  isHarmed: (to) => to === PLANTED.better,
})
