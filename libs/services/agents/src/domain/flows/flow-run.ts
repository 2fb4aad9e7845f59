import type { Risk } from '../agents/agent.ts'
import { type CallNode, type Data, type FlowNode, type Graph, linksOf, nodeOf, type Scalar } from './flow.ts'

/** An operation as it was when the flow was published. */
export interface FlowOperation {
  readonly name: string
  readonly title: { readonly es: string; readonly en: string }
  readonly kind: 'read' | 'write'
  readonly risk: Risk
  readonly scope: string
}

export const STEP_STATES = [
  ...(['waiting', 'asking', 'calling'] as const),
  ...(['done', 'refused', 'denied', 'expired', 'unknown', 'described'] as const),
] as const
export type StepState = (typeof STEP_STATES)[number]
const OPEN: readonly StepState[] = ['waiting', 'asking', 'calling']
export const isOpen = ({ state }: Pick<Step, 'state'>): boolean => OPEN.includes(state)

/** One step of a run with its receipt: what, when, how it ended. */
export interface Step {
  readonly node: string
  readonly kind: FlowNode['kind']
  readonly state: StepState
  readonly at: string
  readonly endedAt?: string
  /** Of a wait: when it is over. Of a question: until when a person may answer. */
  readonly until?: string
  readonly operation?: string
  readonly input?: Readonly<Record<string, Scalar>>
  /** SHA-256 of operation and input: a person approves this and nothing else. */
  readonly hash?: string
  /** Why a person is asked: `risk:waybill`, `always`. */
  readonly why?: string
  /** Of a condition. */
  readonly isTrue?: boolean
  readonly code?: string
  /** Of an answer: only what later steps name. */
  readonly kept?: Data
  /** Who approved or denied. */
  readonly by?: string
  /** Where it led to; absent after a step that ended the run. */
  readonly to?: string
}

export const FLOW_ENDS = ['done', 'failed', 'cancelled'] as const
export type FlowEnd = (typeof FLOW_ENDS)[number]

/** All that decides how a run goes on. */
export interface FlowRun {
  readonly graph: Graph
  readonly data: Data
  readonly operations: Readonly<Record<string, FlowOperation>>
  readonly steps: readonly Step[]
}

/** What became of an open step. */
export interface Outcome {
  readonly state: Exclude<StepState, 'waiting' | 'asking' | 'calling'>
  readonly code?: string
  readonly kept?: Data
  readonly by?: string
}

/** Closes an open step: where the run goes from there is part of its receipt. */
export function close(graph: Graph, step: Step, outcome: Outcome, at: string): Step {
  const isWell = outcome.state === 'done' || outcome.state === 'described'
  const outlet = isWell ? 'next' : outcome.state === 'unknown' ? undefined : 'refused'
  const to = linksOf(nodeOf(graph, step.node)!).find(([name]) => name === outlet)?.[1]
  return { ...step, ...outcome, endedAt: at, ...(to !== undefined && { to }) }
}

/** Risks that a flow takes without a person: who published it said so. What moves parcels or money is asked for each time. */
const FREE: readonly Risk[] = ['nothing', 'message']

/** Why a person is asked before this call; undefined: nobody is. */
export function askReason(
  { ask }: Pick<CallNode, 'ask'>,
  { kind, risk }: Pick<FlowOperation, 'kind' | 'risk'>,
): string | undefined {
  if (kind === 'read') return undefined
  if (!FREE.includes(risk)) return `risk:${risk}`
  return ask ? 'always' : undefined
}
