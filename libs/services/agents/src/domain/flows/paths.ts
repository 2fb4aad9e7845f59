import { type Graph, linksOf, nodeOf } from './flow.ts'

const nextOf = (graph: Graph, id: string): string[] => {
  const node = nodeOf(graph, id)
  return node ? linksOf(node).flatMap(([, to]) => (to === undefined ? [] : [to])) : []
}

/** Every step that can be reached from here, itself too; not through `without`. */
export function reachedFrom(graph: Graph, from: string | undefined, without?: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = from === undefined ? [] : [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || id === without) continue
    reached.add(id)
    open.push(...nextOf(graph, id))
  }
  return reached
}

/** A step that leads back to itself. */
export const loopIn = (graph: Graph): string | undefined =>
  graph.nodes.find(({ id }) => nextOf(graph, id).some((to) => reachedFrom(graph, to).has(id)))?.id

/** Whether no way from the start to `step` leaves out `before`. */
export const alwaysBefore = (graph: Graph, before: string, step: string): boolean =>
  before !== step && !reachedFrom(graph, graph.start, before).has(step)
