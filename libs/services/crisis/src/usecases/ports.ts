import type { Emitted } from '@litper/contracts'
import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Operations, ScheduleEffect } from '@litper/ports'
import type { Measure } from '../domain/detect/detectors.ts'
import type { Alarm, HourCounts, Memory } from '../domain/detect/watch-hour.ts'
import type { Affected, Incident } from '../domain/room/incident.ts'
import type { Hit, Run, Step } from '../domain/room/playbooks.ts'
import type { PlaceNames } from '../domain/room/subject-words.ts'

export interface Counted {
  readonly hour: Date
  readonly measure: Measure
  readonly subject: string
  readonly n: number
}
/** A parcel under way, without anything about a person. */
export interface Parcel {
  readonly waybillId: string
  readonly orderId: string
  readonly number?: string | undefined
  readonly carrier: string
  readonly region?: string | undefined
  readonly state: string
  readonly collect?: string | undefined
  readonly requestedAt: Date
  readonly movedAt: Date
}
export interface Watch {
  /** The last hour that was looked at. */
  readonly hour: Date
  readonly alarms: readonly Alarm[]
}
/** What is counted, and what was learnt from it. */
export interface HourStore {
  add(counted: readonly Counted[]): Promise<void>
  /** Replaces what was counted of this. */
  put(counted: readonly Counted[]): Promise<void>
  of(hour: Date): Promise<HourCounts>
  watch(): Promise<Watch | undefined>
  memory(): Promise<Memory>
  learnt(memory: Memory, watch: Watch): Promise<void>
  forgetBefore(hour: Date): Promise<void>
}
/** Counts of all tenants, in the context of the system's own. Nobody is named: a contributor is a keyed hash. */
export interface SharedStore extends Omit<HourStore, 'add' | 'put' | 'of'> {
  contribute(contributor: string, counted: readonly Counted[]): Promise<void>
  /** Sums; what fewer than `least` contributed to is left out. */
  sums(hour: Date, least: number): Promise<HourCounts>
}
export interface ParcelStore {
  put(parcel: Parcel): Promise<void>
  change(parcel: Partial<Parcel> & Pick<Parcel, 'waybillId'>): Promise<void>
  /** What is counted by the state of parcels, not by events: unanswered, open, stuck. */
  counts(hour: Date, stuckBefore: Date): Promise<Counted[]>
  /** What ended before that. */
  forgetEnded(before: Date): Promise<void>
  affected(place: { carrier?: string; region?: string }): Promise<Affected>
  hits(place: { carrier?: string; region?: string }): Promise<Hit[]>
  page(
    place: { carrier?: string; region?: string },
    query: { after?: string; limit: number },
  ): Promise<(Hit & { id: string; carrier: string; collect?: string | undefined })[]>
}
export interface Entry {
  readonly id: string
  readonly incidentId: string
  readonly at: Date
  readonly kind: string
  readonly byWhom: string
  readonly text?: string | undefined
}
export interface IncidentStore {
  /** Locks the row. */
  lock(id: string): Promise<Incident | undefined>
  find(id: string): Promise<Incident | undefined>
  /** The one that is not resolved; locks the row. */
  lockLiving(subject: string): Promise<Incident | undefined>
  /** Whether one of this subject was resolved after that. */
  wasResolved(subject: string, after: Date): Promise<boolean>
  add(incident: Incident): Promise<boolean>
  save(incident: Incident): Promise<void>
  page(query: { state?: Incident['state']; after?: string; limit: number }): Promise<readonly Incident[]>
  note(entry: Entry): Promise<void>
  entries(incidentId: string): Promise<readonly Entry[]>
}
export interface RunStore {
  add(run: Run, steps: readonly Step[]): Promise<void>
  lock(id: string): Promise<Run | undefined>
  find(id: string): Promise<Run | undefined>
  save(run: Run): Promise<void>
  ofIncident(incidentId: string): Promise<readonly Run[]>
  steps(runId: string): Promise<readonly Step[]>
  step(runId: string, n: number): Promise<Step | undefined>
  /** False when it has ended already. */
  endStep(step: Step): Promise<boolean>
}
export interface CrisisParts {
  readonly hours: HourStore
  readonly shared: SharedStore
  readonly parcels: ParcelStore
  readonly incidents: IncidentStore
  readonly runs: RunStore
  readonly operations: Operations
  readonly names: PlaceNames
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: ScheduleEffect
  readonly asTenant: AsTenant
  readonly tenant: () => TenantId
  /** How a tenant is called among the shared counts. */
  readonly contributor: (tenant: TenantId) => string
  /** Events that this service has not handled yet. */
  readonly behind: () => Promise<number>
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether there is somebody to page. */
  readonly canPage: boolean
  readonly clock: Clock
}
