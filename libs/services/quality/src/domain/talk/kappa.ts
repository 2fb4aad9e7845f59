/** How often two judges agree, beyond what chance would give: Cohen's κ. 1: always; 0: as chance would. */
export interface Agreement {
  readonly n: number
  readonly agree: number
  readonly kappa: number
}

/** Of pairs of labels. Where both always give the same single label, κ is 1: there was nothing to tell apart. */
export function cohen(pairs: readonly (readonly [a: string, b: string])[]): Agreement {
  const n = pairs.length
  const share = (side: 0 | 1, label: string) => pairs.filter((pair) => pair[side] === label).length / n
  const labels = new Set(pairs.flat())
  const agree = pairs.filter(([a, b]) => a === b).length / n
  const chance = [...labels].reduce((sum, label) => sum + share(0, label) * share(1, label), 0)
  return { n, agree, kappa: chance === 1 ? 1 : (agree - chance) / (1 - chance) }
}
