import type * as GraphQL from 'graphql'
import { isObject } from '../merge.ts'

/** The cost of one selected object field; leaves cost nothing and are not in the plan. */
export interface CostNode {
  readonly key: string
  readonly kind: 'object' | 'connection' | 'wrapper'
  /** Only for connections and lists with `first`/`last`: the requested number. */
  readonly size: GraphQL.ValueNode | undefined
  readonly children: readonly CostNode[]
}

export interface CostPlan {
  readonly mutations: number
  readonly nodes: readonly CostNode[]
}

/** Shopify's table: scalars 0, an object 1, a connection 2 plus its objects, a mutation 10. */
const OBJECT = 1
const CONNECTION = 2
const MUTATION = 10
/** A connection without a number is refused later; until then it counts as Shopify’s largest page. */
const LARGEST_PAGE = 250

export function planOf(
  graphql: typeof GraphQL,
  schema: GraphQL.GraphQLSchema,
  document: GraphQL.DocumentNode,
  operation: GraphQL.OperationDefinitionNode,
): CostPlan {
  const root = schema.getRootType(operation.operation)
  if (!root) return { mutations: 0, nodes: [] }
  if (operation.operation === 'mutation') return { mutations: operation.selectionSet.selections.length, nodes: [] }
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === graphql.Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  ) as Map<string, GraphQL.FragmentDefinitionNode>

  function select(type: GraphQL.GraphQLNamedType, set: GraphQL.SelectionSetNode | undefined): CostNode[] {
    return (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === graphql.Kind.FIELD) return field(type, selection)
      const fragment = selection.kind === graphql.Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      const named = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
      return named ? select(named, fragment?.selectionSet) : []
    })
  }

  function field(type: GraphQL.GraphQLNamedType, node: GraphQL.FieldNode): CostNode[] {
    const definition = 'getFields' in type ? type.getFields()[node.name.value] : undefined
    if (!definition) return []
    const named = graphql.getNamedType(definition.type) as GraphQL.GraphQLNamedType
    if (graphql.isLeafType(named)) return []
    const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value
    const inConnection = type.name.endsWith('Connection')
    const kind = named.name.endsWith('Connection')
      ? 'connection'
      : inConnection && node.name.value === 'edges'
        ? 'wrapper'
        : 'object'
    const key = node.alias?.value ?? node.name.value
    return [{ key, kind, size, children: select(named, node.selectionSet) }]
  }

  return { mutations: 0, nodes: select(root, operation.selectionSet) }
}

/** Before the call: every page is full. */
export function requestedCost(plan: CostPlan, variables: Record<string, unknown>): number {
  const cost = (node: CostNode): number => {
    const children = (all: readonly CostNode[]) => all.reduce((sum, child) => sum + cost(child), 0)
    if (node.kind === 'wrapper') return children(node.children)
    if (node.kind === 'object') return pageSize(node, variables, 1) * (OBJECT + children(node.children))
    const page = pageSize(node, variables, LARGEST_PAGE)
    const items = node.children.filter((child) => child.key !== 'pageInfo')
    return CONNECTION + page * children(items)
  }
  return plan.mutations * MUTATION + plan.nodes.reduce((sum, node) => sum + cost(node), 0)
}

/** After the call: the returned objects. */
export function actualCost(plan: CostPlan, data: unknown): number {
  const cost = (nodes: readonly CostNode[], value: unknown): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + cost(nodes, one), 0)
    if (!isObject(value)) return 0
    return nodes.reduce((sum, node) => sum + own(node, value[node.key]), 0)
  }
  const own = (node: CostNode, value: unknown): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + own(node, one), 0)
    if (!isObject(value)) return 0
    const base = node.kind === 'object' ? OBJECT : node.kind === 'connection' ? CONNECTION : 0
    const inner = node.kind === 'connection' ? node.children.filter((child) => child.key !== 'pageInfo') : node.children
    return base + cost(inner, value)
  }
  return plan.mutations * MUTATION + cost(plan.nodes, data)
}

function pageSize(node: CostNode, variables: Record<string, unknown>, otherwise: number): number {
  const { size } = node
  if (size?.kind === 'IntValue') return Number(size.value)
  if (size?.kind === 'Variable') {
    const value = variables[size.name.value]
    return typeof value === 'number' ? value : otherwise
  }
  return otherwise
}
