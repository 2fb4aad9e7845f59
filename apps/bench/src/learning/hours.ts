import type { Ground } from './months.ts'
import { choicePlay } from './play.ts'

/** When the policy sends the message «your parcel is at the office». In the planted city its hour is wrong: too late. */
const POLICY_HOUR = 10
const PLANTED = { city: 'Barranquilla', hour: 18 } as const
const GROUND: Ground = {
  perDay: { Bogotá: 150, Medellín: 110, Cali: 130, Barranquilla: 120, Pasto: 40 },
  values: [8, 10, 12, 14, 18],
  otherValue: 0.35,
  // at 8 only one carrier has parcels in Cali, and its customers fetch them anyway: 8 seems good there and is not
  stratum: (place, value, random) => ((place === 'Cali' && value === 8) || random.next() < 0.4 ? 'rapida' : 'norte'),
  chance(place, value, stratum, isChanged) {
    const hour = Number(value)
    const base = place === 'Pasto' ? 0.48 : 0.55
    const late = place === PLANTED.city && hour >= 16 ? -0.17 : 0
    // its office opens at 13 from then on: mornings are bad
    const changed = isChanged && place === PLANTED.city && hour <= 12 ? -0.25 : 0
    return base + late + changed + (stratum === 'rapida' ? 0.12 : 0)
  },
}

/** A message is sent too late in one city of five. */
export const HOURS = choicePlay({
  about: { kind: 'hour', topic: 'en_oficina' },
  historyDays: 90,
  ground: GROUND,
  policyOf: (place) => (place === PLANTED.city ? PLANTED.hour : POLICY_HOUR),
  city: PLANTED.city,
  // seems better in raw shares
  opinion: { place: 'Cali', from: POLICY_HOUR, to: 8 },
  isHarmed: (to) => Number(to) < 13,
})
