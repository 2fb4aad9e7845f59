/** The parts of an OpenAPI document that are summed. */
export interface Contract {
  readonly paths: object
  readonly components?: object
}
type Named = Readonly<Record<string, object>>

/**
 * One contract of several: title and servers of the first, paths and components of all. Where two define the same name, the first
 * wins: within one release they are equal, and during a rollout they may differ.
 */
export function sumOfContracts<T extends Contract>(first: T, others: readonly Contract[]): T {
  const all = [...others, first] // what comes later wins
  const componentsOf = (one: Contract): Named => (one.components ?? {}) as Named
  const kinds = [...new Set(all.flatMap((one) => Object.keys(componentsOf(one))))]
  const components = kinds.map((kind) => [kind, Object.assign({}, ...all.map((one) => componentsOf(one)[kind]))])
  const paths = Object.entries(Object.assign({}, ...all.map((one) => one.paths)) as object)
  const sorted = paths.sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...first, paths: Object.fromEntries(sorted), components: Object.fromEntries(components) }
}
