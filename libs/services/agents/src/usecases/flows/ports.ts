import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Operations, ScheduleEffect } from '@litper/ports'
import type { Data, Graph } from '../../domain/flows/flow.ts'
import type { FlowEnd, FlowOperation, Step } from '../../domain/flows/flow-run.ts'
import type { ApprovalStore } from '../ports.ts'

export const FLOW_STATES = ['draft', 'published', 'paused'] as const
export type FlowState = (typeof FLOW_STATES)[number]

export interface Flow {
  readonly id: string
  readonly name: string
  readonly state: FlowState
  /** The version that is being edited, or was edited last. */
  readonly newest: number
  /** The version that runs begin with. */
  readonly current?: number
  /** What begins it, of the published version; absent while it is not published: `event:orders.order-placed`, `cron`, `person`. */
  readonly startsOn?: string
  /** Counts how often it was saved. A save names the revision that its writer saw. */
  readonly revision: number
  readonly updatedAt: Date
}
export interface FlowVersion {
  readonly flowId: string
  readonly version: number
  readonly graph: Graph
  /** Of a published one. */
  readonly operations?: Readonly<Record<string, FlowOperation>>
  readonly publishedBy?: string
  readonly publishedAt?: Date
}
/** All in the ambient transaction of the ambient tenant. */
export interface FlowStore {
  page(query: { after?: string; limit: number }): Promise<Flow[]>
  find(id: string): Promise<Flow | undefined>
  lock(id: string): Promise<Flow | undefined>
  save(flow: Flow): Promise<void>
  /** With its versions; a row that was locked, and that has no runs. */
  remove(id: string): Promise<void>
  version(flowId: string, version: number): Promise<FlowVersion | undefined>
  putVersion(version: FlowVersion): Promise<void>
  /** Published ones that begin so. */
  startingOn(what: string): Promise<Flow[]>
}

export const FLOW_RUN_STATES = ['running', 'waiting', 'asking', 'ended'] as const
export type FlowRunState = (typeof FLOW_RUN_STATES)[number]
export interface FlowStarter {
  readonly kind: 'person' | 'event' | 'cron'
  readonly id: string
}
export interface FlowRunRow {
  readonly id: string
  readonly flowId: string
  readonly version: number
  /** The thing that happened: one run for it. */
  readonly key: string
  readonly state: FlowRunState
  readonly by: FlowStarter
  readonly data: Data
  readonly orderId?: string
  readonly steps: readonly Step[]
  /** Of a wait, and of a run whose first task waits in the queue. */
  readonly dueAt?: Date
  readonly end?: FlowEnd
  readonly reason?: string
  /** It failed, and no person has taken note of it. */
  readonly needsPerson: boolean
  readonly createdAt: Date
  readonly endedAt?: Date
}
export interface FlowRunStore {
  /** False when this thing has its run. */
  add(row: Omit<FlowRunRow, 'end' | 'reason' | 'endedAt'>): Promise<boolean>
  find(id: string): Promise<FlowRunRow | undefined>
  lock(id: string): Promise<FlowRunRow | undefined>
  change(change: { readonly id: string } & Partial<FlowRunRow>): Promise<void>
  page(query: {
    readonly flowId?: string
    readonly orderId?: string
    readonly state?: FlowRunState
    readonly needsPerson?: boolean
    readonly after?: string
    readonly limit: number
  }): Promise<FlowRunRow[]>
  /** How many began since then. */
  begunSince(flowId: string, since: Date): Promise<number>
  /** Removes runs that ended before this, the oldest first, with what they asked; returns how many. */
  forgetBefore(before: Date, limit: number): Promise<number>
  /** Those whose time came before this and that were not taken on. */
  overdue(before: Date, limit: number): Promise<FlowRunRow[]>
}

/** When a cron expression is due. */
export interface Ticks {
  isZone(zone: string): boolean
  isCron(cron: string, zone: string): boolean
  /** The last tick at or before this time. */
  lastTick(cron: string, zone: string, at: Date): Date
  startOfDay(zone: string, at: Date): Date
}

export interface FlowsParts {
  readonly flows: FlowStore
  readonly flowRuns: FlowRunStore
  readonly approvals: ApprovalStore
  readonly operations: Operations
  readonly ticks: Ticks
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: ScheduleEffect
  /** Puts a turn of a run into the queue; not before `runAt`. The same turn waits there once. */
  readonly enqueueTurn: (turn: Turn, runAt?: Date) => Promise<void>
  /** Where the gateway is reached from outside. */
  readonly publicUrl: string
  readonly clock: Clock
  /** SHA-256, hex. */
  readonly sha: (text: string) => string
}

/** A run goes on if it has this many steps; with more of them the turn is too late. */
export interface Turn {
  readonly runId: string
  readonly steps: number
}
/** The actor of approvals and of the audit. */
export const FLOWS_ACTOR = 'flujos'
