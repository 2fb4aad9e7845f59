/** What a carrier says of its names. */
export interface CarrierNames {
  readonly id: string
  readonly name: string
  readonly otherNames?: readonly string[]
}

/**
 * The carrier that people and files mean, however it is written: `Inter Rapidísimo S.A.`, `INTERRAPIDISIMO NACIONAL`. A name of its
 * own as a whole; else one that holds the id. Undefined when it is none of these, or two.
 */
export function carrierNamed<C extends CarrierNames>(written: string, carriers: readonly C[]): C | undefined {
  const name = squeezed(written)
  if (name === '') return undefined
  const own = carriers.find(({ id, name: shown, otherNames = [] }) =>
    [id, shown, ...otherNames].map(squeezed).includes(name),
  )
  const holding = own ? [own] : carriers.filter(({ id }) => name.includes(squeezed(id)))
  return holding.length === 1 ? holding[0] : undefined
}

const squeezed = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
