import type { Input, Output } from '../../../kit/client.ts'

export type Graph = Input<'flows.save'>['graph']
export type FlowNode = Graph['nodes'][number]
export type Kind = FlowNode['kind']
export type CallNode = Extract<FlowNode, { kind: 'call' }>
export type Test = Extract<FlowNode, { kind: 'condition' }>['tests'][number]
export type Whole = Output<'flows.find'>
export type Problem = Whole['problems'][number]
export type FlowKit = Output<'flows.kit'>
export type Outlet = 'next' | 'refused' | 'yes' | 'no'

export const KINDS = ['call', 'condition', 'wait', 'end'] as const
export const OUTLETS: Readonly<Record<Kind, readonly Outlet[]>> = {
  call: ['next', 'refused'],
  condition: ['yes', 'no'],
  wait: ['next'],
  end: [],
}

export const BLANK: Graph = { trigger: { on: 'person' }, zone: 'America/Bogota', perDay: 100, nodes: [] }

export const linkOf = (node: FlowNode, outlet: Outlet): string | undefined =>
  (node as Partial<Record<Outlet, string>>)[outlet]

const fresh = (kind: Kind, id: string): FlowNode => {
  if (kind === 'call') return { id, kind, operation: '', input: {} }
  if (kind === 'condition') return { id, kind, tests: [{ left: '', operator: 'is', value: '' }] }
  return kind === 'wait' ? { id, kind, minutes: 60 } : { id, kind }
}
const NAMES: Readonly<Record<Kind, string>> = { call: 'accion', condition: 'si', wait: 'espera', end: 'fin' }

/** Adds a step; the first free way out of `after` leads to it. Without any step it is the first one. */
export function addNode(graph: Graph, kind: Kind, after?: string): { readonly graph: Graph; readonly id: string } {
  const taken = new Set(graph.nodes.map((one) => one.id))
  let number = 1
  while (taken.has(`${NAMES[kind]}_${number}`)) number += 1
  const id = `${NAMES[kind]}_${number}`
  const before = graph.nodes.find((one) => one.id === after)
  const free = before && OUTLETS[before.kind].find((outlet) => linkOf(before, outlet) === undefined)
  const nodes = [...graph.nodes, fresh(kind, id)]
  const added = { ...graph, nodes, start: graph.start ?? id }
  return { graph: before && free ? link(added, before.id, free, id) : added, id }
}

/** Removes a step and all that leads to it. */
export function removeNode(graph: Graph, id: string): Graph {
  const nodes = graph.nodes
    .filter((one) => one.id !== id)
    .map((one) =>
      OUTLETS[one.kind].reduce((node, outlet) => (linkOf(node, outlet) === id ? without(node, outlet) : node), one),
    )
  const { start, ...rest } = graph
  const first = start === id ? nodes[0]?.id : start
  return { ...rest, nodes, ...(first !== undefined && { start: first }) }
}

const without = (node: FlowNode, outlet: Outlet): FlowNode => {
  const { [outlet]: _gone, ...rest } = node as FlowNode & Partial<Record<Outlet, string>>
  return rest as FlowNode
}

export const changeNode = (graph: Graph, id: string, change: (node: FlowNode) => FlowNode): Graph => ({
  ...graph,
  nodes: graph.nodes.map((one) => (one.id === id ? change(one) : one)),
})

/** Leads a way out of a step to another one, or nowhere. */
export const link = (graph: Graph, from: string, outlet: Outlet, to: string | undefined): Graph =>
  changeNode(graph, from, (node) =>
    to === undefined ? without(node, outlet) : ({ ...node, [outlet]: to } as FlowNode),
  )

/** The steps in the order in which they may be taken; those that nothing leads to are the last ones. */
export function inOrder({ nodes, start }: Graph): FlowNode[] {
  const byId = new Map(nodes.map((one) => [one.id, one]))
  const ordered: FlowNode[] = []
  const seen = new Set<string>()
  const visit = (id: string | undefined) => {
    const node = id === undefined ? undefined : byId.get(id)
    if (!node || seen.has(node.id)) return
    seen.add(node.id)
    for (const outlet of OUTLETS[node.kind].toReversed()) visit(linkOf(node, outlet))
    ordered.unshift(node)
  }
  visit(start)
  return [...ordered, ...nodes.filter(({ id }) => !seen.has(id))]
}

/** What a template may name at a step: fields of the trigger, and `steps.<id>.` of the calls. */
export function namesFor({ trigger, nodes }: Graph, kit: FlowKit | undefined, at: string): string[] {
  const fields = triggerFields(trigger, kit)
  const calls = nodes.filter((one) => one.kind === 'call' && one.id !== at)
  return [...Object.keys(fields).map((field) => `trigger.${field}`), ...calls.map(({ id }) => `steps.${id}.`)]
}

/** What an event, a schedule or a person brings along, by name. */
export function triggerFields(trigger: Graph['trigger'], kit: FlowKit | undefined) {
  const event = trigger.on === 'event' ? trigger.event : null
  return kit?.triggers.find((one) => one.on === trigger.on && one.event === event)?.fields ?? {}
}

/** What was typed into a field of an operation: a number or yes and no where the field wants one. */
export function typed(kind: string, text: string): string | number | boolean {
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
