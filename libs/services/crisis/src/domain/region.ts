import { findMunicipality } from '@litper/colombia'

const MOST = 5000
const known = new Map<string, string | undefined>()

/** The department of a city, by DANE's two digits; undefined where the name says too little. Events carry the name alone. */
export function regionOf(city: string): string | undefined {
  if (known.has(city)) return known.get(city)
  const found = findMunicipality({ city })
  const region = found && 'daneCode' in found ? found.daneCode.slice(0, 2) : undefined
  if (known.size >= MOST) known.clear()
  known.set(city, region)
  return region
}

/** For a carrier, a region, and the carrier in the region. */
export const placesOf = (carrier: string, region: string | undefined): string[] => [
  `carrier:${carrier}`,
  ...(region ? [`region:${region}`, `carrier:${carrier}/region:${region}`] : []),
]
