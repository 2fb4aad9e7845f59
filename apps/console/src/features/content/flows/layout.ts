import { type Graph, inOrder, linkOf, OUTLETS } from './graph.ts'

const ROW = 120
const COLUMN = 240

interface Place {
  readonly x: number
  readonly y: number
}

/** Where each step is drawn: where a person moved it to, else in rows, each below all that lead to it. */
export function placesOf(graph: Graph): ReadonlyMap<string, Place> {
  const ordered = inOrder(graph)
  const rows = new Map<string, number>()
  for (const node of ordered) {
    const row = rows.get(node.id) ?? 0
    rows.set(node.id, row)
    for (const outlet of OUTLETS[node.kind]) {
      const to = linkOf(node, outlet)
      if (to !== undefined && to !== node.id) rows.set(to, Math.max(rows.get(to) ?? 0, row + 1))
    }
  }
  const inRow = new Map<number, number>()
  return new Map(
    ordered.map((node) => {
      const row = rows.get(node.id) ?? 0
      const column = inRow.get(row) ?? 0
      inRow.set(row, column + 1)
      return [node.id, node.place ?? { x: column * COLUMN, y: row * ROW }]
    }),
  )
}
