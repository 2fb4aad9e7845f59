import {
  type Dimension,
  dimensionsOf,
  type FactName,
  type Hours,
  METRICS,
  type Measure,
  measureKey,
  measuresOf,
} from '@litper/metrics'

/**
 * Measures of one fact by one time: their sums are kept for each day that has ended, in one row for each value of a dimension. A
 * distribution is a cube of its own, with a row for each whole hour.
 */
export interface Cube {
  /** Changes with its measures, so that rows of an older catalogue are never read. */
  readonly name: string
  readonly fact: FactName
  readonly at: string
  readonly measures: readonly Measure[]
  readonly spread?: Hours
}

const PAIRS: Readonly<Partial<Record<FactName, readonly (readonly Dimension[])[]>>> = {
  orders: [['carrier', 'city']],
  waybills: [
    ['carrier', 'city'],
    ['carrier', 'state'],
  ],
  exceptions: [
    ['carrier', 'city'],
    ['carrier', 'family'],
  ],
  messages: [['purpose', 'provider']],
}

/** The sets of dimensions by which the day rows of a fact are kept; what is asked by another is counted from the facts. */
export const setsOf = (fact: FactName): readonly (readonly Dimension[])[] => [
  [],
  ...dimensionsOf(fact).map((one) => [one]),
  ...(PAIRS[fact] ?? []),
]

export const labelOf = (set: readonly string[]): string => set.join(',')
/** The kept set that has exactly the dimensions that an answer is split or filtered by; undefined where none has. */
export function keptSet(
  fact: FactName,
  { dimensions, filters }: { readonly dimensions: readonly string[]; readonly filters: object },
): readonly Dimension[] | undefined {
  const wanted = new Set<string>([...dimensions, ...Object.keys(filters)])
  return setsOf(fact).find((set) => set.length === wanted.size && set.every((one) => wanted.has(one)))
}

/** FNV-1a: enough to tell one catalogue from the next. */
function signed(base: string, measures: readonly Measure[]): string {
  let hash = 0x811c9dc5
  for (const sign of measures.map(measureKey).join()) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0
  return `${base}#${hash.toString(16).padStart(8, '0')}`
}

function make(): readonly Cube[] {
  const all = [
    ...new Map(METRICS.flatMap(({ formula }) => measuresOf(formula)).map((one) => [measureKey(one), one])).values(),
  ]
  const sums = Map.groupBy(
    all.filter((one) => one.kind !== 'hours'),
    ({ fact, at }) => `${fact}.${at}`,
  )
  const spreads = all.filter((one): one is Hours => one.kind === 'hours')
  return [
    ...[...sums].map(([base, measures]) => {
      const { fact, at } = measures[0]!
      return { name: signed(base, measures), fact, at, measures }
    }),
    ...spreads.map((spread) => ({
      name: signed(`${spread.fact}.${spread.at}.hours`, [spread]),
      fact: spread.fact,
      at: spread.at,
      measures: [spread],
      spread,
    })),
  ]
}
export const CUBES = make()

const cubeByMeasure = new Map(CUBES.flatMap((cube) => cube.measures.map((one) => [measureKey(one), cube] as const)))
export const cubeOf = (measure: Measure): Cube => cubeByMeasure.get(measureKey(measure))!
/** The times of a fact by which anything is counted. */
export const timesOf = (fact: FactName): readonly string[] => [
  ...new Set(CUBES.filter((cube) => cube.fact === fact).map(({ at }) => at)),
]
