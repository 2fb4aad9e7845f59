import type { Data, Graph, Scalar } from './flow.ts'
import { partsOf, placesIn } from './known.ts'

const MOST_CHARACTERS = 300
/** Parts of an answer that may identify a person. A flow may not name them, so that runs hold no personal data. */
const OF_PEOPLE =
  /^(customer|destination|address|phone|email|(first|last|user)?name|notes?|text|last|answers?|lines?)$/i

export const isOfPeople = (path: string): boolean => path.split('.').some((part) => OF_PEOPLE.test(part))

/** The paths that steps of this flow name, each with the step that names it. */
export function pathsIn({ nodes }: Graph): { readonly node: string; readonly field: string; readonly path: string }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'condition')
      return node.tests.map(({ left }, place) => ({ node: node.id, field: `tests.${place}`, path: left }))
    if (node.kind !== 'call') return []
    return Object.entries(node.input).flatMap(([name, template]) =>
      placesIn(template).map((path) => ({ node: node.id, field: `input.${name}`, path })),
    )
  })
}

/** What a run keeps of an answer: the values that other steps name, and nothing else. */
export function keepOf(graph: Graph, step: string, answer: unknown): Data {
  const kept: Record<string, Scalar> = {}
  for (const { path } of pathsIn(graph)) {
    const parts = partsOf(path)
    if (parts.step !== step || isOfPeople(parts.rest)) continue
    const value = at(answer, parts.rest.split('.'))
    if (typeof value === 'number' || typeof value === 'boolean') kept[parts.rest] = value
    if (typeof value === 'string') kept[parts.rest] = value.slice(0, MOST_CHARACTERS)
  }
  return kept
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined
    here = (here as Record<string, unknown>)[part]
  }
  return here
}
