import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { LanguageModel, Operations, ScheduleEffect } from '@litper/ports'
import type { AgentSettings } from '../domain/agents/agent.ts'
import type { BrandVoice } from '../domain/knowledge/brand-voice.ts'
import type { Decided, End, RunEvent, StartedBy, Task } from '../domain/runs/run-events.ts'

export const RUN_STATES = ['new', 'running', 'waiting', 'ended'] as const
export type RunState = (typeof RUN_STATES)[number]

/** What a run was asked to do, until it begins. */
export interface Requested {
  readonly task: Task
  readonly by: StartedBy
  readonly dryRun: boolean
}
/** A run as lists show it; its events say the rest. */
export interface RunRow {
  readonly id: string
  readonly agent: string
  /** Runs with one key are one: of a trigger, the thing that happened. */
  readonly key?: string
  readonly state: RunState
  readonly requested: Requested
  readonly orderId?: string
  /** How many events it has. */
  readonly seq: number
  readonly asks: number
  readonly costMicros: number
  readonly end?: End
  readonly reason?: string
  readonly createdAt: Date
  readonly endedAt?: Date
}
export interface RunQuery {
  readonly agent?: string
  readonly state?: RunState
  readonly orderId?: string
  readonly after?: string
  readonly limit: number
}
/** All in the ambient transaction of the ambient tenant. */
export interface RunStore {
  /** False when a run with this key exists. */
  add(row: Pick<RunRow, 'id' | 'agent' | 'key' | 'requested' | 'orderId' | 'createdAt'>): Promise<boolean>
  find(id: string): Promise<RunRow | undefined>
  lock(id: string): Promise<RunRow | undefined>
  page(query: RunQuery): Promise<RunRow[]>
  /** Of a locked run. */
  change(change: { readonly id: string } & Partial<RunRow>): Promise<void>
  events(id: string): Promise<RunEvent[]>
  append(id: string, from: number, events: readonly RunEvent[]): Promise<void>
}

export const APPROVAL_STATES = ['open', 'approved', 'denied', 'expired', 'void'] as const
export interface Approval {
  readonly id: string
  readonly runId: string
  readonly call: number
  readonly agent: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** SHA-256 of operation and input: what is approved is this and nothing else. */
  readonly hash: string
  readonly why: string
  readonly orderId?: string
  readonly state: (typeof APPROVAL_STATES)[number]
  readonly askedAt: Date
  readonly expiresAt: Date
  readonly decidedAt?: Date
  readonly decidedBy?: string
  readonly note?: string
}
export interface ApprovalStore {
  add(approval: Approval): Promise<void>
  find(id: string): Promise<Approval | undefined>
  lock(id: string): Promise<Approval | undefined>
  change(change: { readonly id: string } & Partial<Approval>): Promise<void>
  page(query: { state?: Approval['state']; after?: string; limit: number }): Promise<Approval[]>
  openOf(runId: string): Promise<Approval[]>
  /** Open ones whose time is over. */
  due(now: Date, limit: number): Promise<Approval[]>
}
/** What asks for approvals beside the agents' own runs: flows. In the ambient transaction. */
export interface ApprovalHolder {
  /** Locks the run that asked, and says which permission its operation needs; undefined: the holder has no such run. */
  lock(approval: Approval): Promise<{ readonly scope: string | undefined } | undefined>
  /** The run that was locked goes on. */
  decided(approval: Approval, verdict: { readonly decision: Decided; readonly by: string }): Promise<void>
}
export interface AgentStore {
  settings(id: string): Promise<AgentSettings | undefined>
  all(): Promise<ReadonlyMap<string, AgentSettings>>
  put(id: string, settings: AgentSettings): Promise<void>
}

/** How this attempt stands in the ledger. */
export interface Attempt {
  readonly attempts: number
  /** An earlier attempt may have reached the operation. */
  readonly uncertain: boolean
}

/** What the use cases need. */
export interface AgentsParts {
  readonly runs: RunStore
  readonly approvals: ApprovalStore
  readonly others: ApprovalHolder
  readonly agents: AgentStore
  /** How the tenant's brand speaks. In the ambient transaction. */
  readonly voice: () => Promise<BrandVoice>
  readonly model: LanguageModel
  readonly operations: Operations
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: ScheduleEffect
  readonly clock: Clock
  /** SHA-256, hex. */
  readonly sha: (text: string) => string
}
