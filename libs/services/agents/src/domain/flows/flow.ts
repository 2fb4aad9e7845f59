import type { FlowEvent } from './flow-events.ts'

export type Scalar = string | number | boolean
/** What is known in a run, flat: `orderId`, `total`. */
export type Data = Readonly<Record<string, Scalar>>

export const OPERATORS = ['is', 'is_not', 'more', 'less', 'present', 'absent'] as const
export type Operator = (typeof OPERATORS)[number]
/** A comparison of something known with a value. Of what is not known, only `is_not` and `absent` are true. */
export interface Test {
  /** `trigger.total` or `steps.novedad.state`; in a trigger's own tests the field alone. */
  readonly left: string
  readonly operator: Operator
  readonly value?: Scalar | undefined
}

export type FlowTrigger =
  /** Each event of this name for which all tests are true. */
  | { readonly on: 'event'; readonly event: FlowEvent; readonly tests: readonly Test[] }
  /** Five fields, in the flow's zone. */
  | { readonly on: 'cron'; readonly cron: string }
  /** A person starts it, with an order. */
  | { readonly on: 'person' }

interface Place {
  readonly x: number
  readonly y: number
}
interface Named {
  /** Templates name it: `steps.<id>.<field>`. */
  readonly id: string
  readonly title?: string | undefined
  /** Where a person moved it to on the canvas. */
  readonly place?: Place | undefined
}
export interface ConditionNode extends Named {
  readonly kind: 'condition'
  /** All must be true. */
  readonly tests: readonly Test[]
  readonly yes?: string | undefined
  readonly no?: string | undefined
}
export interface WaitNode extends Named {
  readonly kind: 'wait'
  readonly minutes: number
  readonly next?: string | undefined
}
export interface CallNode extends Named {
  readonly kind: 'call'
  readonly operation: string
  /** Texts may hold `{{trigger.orderId}}` and `{{steps.<id>.<field>}}`. */
  readonly input: Data
  /** A person is asked first, also where the operation's risk does not ask for it. */
  readonly ask?: boolean | undefined
  readonly next?: string | undefined
  /** Where a refusal leads; absent: it ends the run. */
  readonly refused?: string | undefined
}
export interface EndNode extends Named {
  readonly kind: 'end'
}
/** One step. A link that is absent ends the run. */
export type FlowNode = ConditionNode | WaitNode | CallNode | EndNode
export const NODE_KINDS = ['condition', 'wait', 'call', 'end'] as const

/** What a flow does. It is data: a version of it never changes once it was published. */
export interface Graph {
  readonly trigger: FlowTrigger
  /** IANA; the merchant's clock. */
  readonly zone: string
  /** Most runs that begin in a day of the zone. */
  readonly perDay: number
  readonly start?: string | undefined
  readonly nodes: readonly FlowNode[]
}

export const MOST_NODES = 30
export const MOST_PER_DAY = 5000
/** Thirty days. */
export const MOST_MINUTES = 43_200

/** The ways out of a step, each with where it leads. */
export function linksOf(node: FlowNode): readonly (readonly [outlet: Outlet, to: string | undefined])[] {
  if (node.kind === 'condition') return [['yes', node.yes], ['no', node.no]] // biome-ignore format: one list
  if (node.kind === 'wait') return [['next', node.next]]
  return node.kind === 'call' ? [['next', node.next], ['refused', node.refused]] : [] // biome-ignore format: one list
}
export type Outlet = 'next' | 'refused' | 'yes' | 'no'

export const nodeOf = ({ nodes }: Graph, id: string | undefined): FlowNode | undefined =>
  nodes.find((one) => one.id === id)
