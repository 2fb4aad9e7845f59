import type { Agent, Risk } from '../agents/agent.ts'
import type { BrandVoice } from '../knowledge/brand-voice.ts'

/** A tool as it was when the run began: a replay needs nothing else. */
export interface KnownTool {
  /** As the model calls it: `orders_confirm`. */
  readonly tool: string
  readonly operation: string
  readonly title: { readonly es: string; readonly en: string }
  readonly description: string
  readonly input: Readonly<Record<string, unknown>>
  readonly kind: 'read' | 'write'
  readonly risk: Risk
  readonly scope: string
  readonly repeatable: boolean
  readonly undo?: string
  readonly about: readonly string[]
}
export interface Task {
  /** What a person or a trigger wants. */
  readonly text: string
  /** What is known of the case: ids of the order, the waybill, the conversation. A confined agent may touch nothing else. */
  readonly facts: Readonly<Record<string, string>>
}
export interface StartedBy {
  readonly kind: 'person' | 'event' | 'cron' | 'program'
  readonly id: string
  /** What that caller may do itself; the run may do no more. Absent: the agent's own. */
  readonly permissions?: readonly string[]
}
export interface ModelCall {
  readonly type: 'tool_call'
  readonly id: string
  readonly name: string
  readonly input: Readonly<Record<string, unknown>> | string
}
export type ModelPart = { readonly type: 'text'; readonly text: string } | ModelCall

export const ENDS = ['done', 'failed', 'cancelled', 'over_budget', 'looped', 'timed_out', 'handed_over'] as const
export type End = (typeof ENDS)[number]
/** `described`: a dry run. `unknown`: nobody knows whether it was done. */
export type Outcome = 'done' | 'refused' | 'unknown' | 'described'
export type Decided = 'approved' | 'denied' | 'expired'

interface Started {
  readonly kind: 'started'
  readonly agent: Agent
  readonly tools: readonly KnownTool[]
  readonly task: Task
  readonly by: StartedBy
  readonly dryRun: boolean
  /** How the brand speaks; runs of before the gate have none. */
  readonly voice?: BrandVoice
}
interface ModelAnswered {
  readonly kind: 'model_answered'
  readonly content: readonly ModelPart[]
  readonly stop: 'end' | 'tools' | 'length' | 'refusal'
  readonly model: string
  readonly costMicros: number
}
interface ToolAnswered {
  readonly kind: 'tool_answered'
  readonly call: number
  readonly outcome: Outcome
  readonly code?: string
  /** What the model reads of it. */
  readonly text: string
}
interface ApprovalDecided {
  readonly kind: 'approval_decided'
  readonly call: number
  readonly decision: Decided
  /** The hash of what the person saw. */
  readonly hash: string
  readonly by: string
  readonly note?: string
}

/** What the outside tells a run. */
export type Input =
  | Started
  | ModelAnswered
  | { readonly kind: 'model_failed'; readonly code: string }
  | ToolAnswered
  | ApprovalDecided
  | { readonly kind: 'cancelled'; readonly by: string; readonly reason?: string }
  | { readonly kind: 'undone'; readonly call: number; readonly by: string; readonly operation: string }

/** What a run decides, from what it was told and nothing else. */
export type Decision =
  | { readonly kind: 'model_asked'; readonly ask: number }
  | {
      readonly kind: 'tool_planned'
      readonly call: number
      readonly id: string
      readonly operation: string
      readonly input: Readonly<Record<string, unknown>>
      readonly hash: string
      /** Why a person is asked first. */
      readonly ask?: string
    }
  | {
      readonly kind: 'call_refused'
      readonly id: string
      readonly tool: string
      readonly code: string
      readonly text: string
    }
  | { readonly kind: 'approval_asked'; readonly call: number; readonly hash: string; readonly expiresAt: string }
  | { readonly kind: 'tool_called'; readonly call: number }
  | ToolAnswered
  | { readonly kind: 'ended'; readonly end: End; readonly reason: string; readonly text: string }

export type RunEvent = (Input | Decision) & { readonly at: string }

const INPUTS: ReadonlySet<string> = new Set<Input['kind']>([
  'started',
  'model_answered',
  'model_failed',
  'tool_answered',
  'approval_decided',
  'cancelled',
  'undone',
])
/** Whether it came from outside. The answer of a dry run did not: no tool was called. */
export const isInput = (event: RunEvent): event is Input & { readonly at: string } =>
  INPUTS.has(event.kind) && !(event.kind === 'tool_answered' && event.outcome === 'described')
