import type { Output } from '../../kit/client.ts'

export type Prior = Output<'priors.list'>['data'][number]

const isLearnt = ({ isInForce, triedOn }: Prior): boolean => isInForce || triedOn > 0

/** What decides or is tried in a city first, then the carriers with most parcels; of one city if one is chosen. */
export function priorsOf(all: readonly Prior[], city: string | undefined): Prior[] {
  const shown = city === undefined ? all : all.filter((one) => one.city === city)
  return shown.toSorted((a, b) => Number(isLearnt(b)) - Number(isLearnt(a)) || b.parcels - a.parcels)
}
