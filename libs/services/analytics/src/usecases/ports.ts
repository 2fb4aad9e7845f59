import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Dimension, FactName, Grain, Measure } from '@litper/metrics'
import type { Cube } from '../domain/cubes.ts'
import type { Row } from '../domain/facts.ts'
import type { CostOf, Event, Person, Reason } from '../domain/heard.ts'
import type { Note } from '../domain/notes.ts'
import type { Language, ReportKind } from '../domain/report.ts'
import type { Level, Parcel, Risk } from '../domain/risk.ts'
import type { RiskWeights } from '../domain/risk-weights.ts'

/** What earlier parcels say of returns. */
export interface Known {
  readonly returns?: number
  readonly ofCarriers: ReadonlyMap<string, number>
  readonly ofCities: ReadonlyMap<string, number>
  readonly averageCollect?: number
}

export interface TenantSettings {
  /** IANA. */
  readonly zone: string
  readonly language: 'es' | 'en'
  readonly currency: string
}
export const DEFAULT_SETTINGS: TenantSettings = { zone: 'America/Bogota', language: 'es', currency: 'COP' }
export interface SettingsStore {
  read(): Promise<TenantSettings>
  /** Another zone makes other days: their sums are counted anew. */
  put(settings: TenantSettings): Promise<void>
}
/** A day of a cube, by the name of the fact and its time. */
export interface Touched {
  readonly fact: FactName
  readonly at: string
  readonly day: number
}
export interface FactStore {
  /** One transaction of the tenant at a time changes facts; it is the first that it does. */
  takeTurn(): Promise<void>
  notes(orderIds: readonly string[]): Promise<ReadonlyMap<string, readonly Note[]>>
  keepNotes(notes: ReadonlyMap<string, readonly Note[]>): Promise<void>
  /** Writes whole rows over those with the same key; the hash of a person who was forgotten is not kept again. */
  put(fact: 'orders' | 'waybills' | 'exceptions', rows: readonly Row[]): Promise<void>
  removeExceptions(rows: readonly Row[]): Promise<void>
  /** Merges: the earliest time and the first text stay. Returns the rows as they are now. */
  merge(fact: 'messages' | 'conversations', rows: readonly Row[]): Promise<readonly Row[]>
  forgetPeople(by: { readonly keys?: readonly string[]; readonly shop?: string }): Promise<void>
}
export interface SetAside {
  readonly event: Pick<Event, 'id' | 'name' | 'version'>
  readonly reason: Reason | 'not_storable'
}
export interface AsideStore {
  /** False when it is there already. */
  add(aside: SetAside, at: Date): Promise<boolean>
  counts(): Promise<readonly { name: string; version: number; reason: string; count: number; lastAt: Date }[]>
}
export interface DayStore {
  /** The sums of these days hold no more. */
  touch(days: readonly Touched[]): Promise<void>
  /** Days before `until` whose sums are not counted, oldest first. */
  uncounted(cube: Cube, until: number, zone: string, limit: number): Promise<readonly number[]>
  versionOf(cube: Cube, day: number): Promise<number>
  /** Counts the day from the facts; false when a fact changed meanwhile. */
  count(cube: Cube, day: number, version: number, window: { from: Date; until: Date }): Promise<boolean>
  countedBetween(cube: Cube, from: number, until: number): Promise<readonly number[]>
}
/** What is asked of one cube. */
export interface CubeQuestion {
  readonly cube: Cube
  /** Which of its measures, by their place. */
  readonly wanted: readonly number[]
  readonly dimensions: readonly Dimension[]
  readonly filters: Readonly<Partial<Record<Dimension, readonly string[]>>>
  readonly grain: Grain
  readonly zone: string
  /** Narrows those of `wanted` that are in `ofCurrency`. */
  readonly currency?: string
  readonly ofCurrency: readonly number[]
}
/** Sums of the wanted measures, in their order; of a distribution one sum for each whole hour. */
export interface Sums {
  /** Local, as `2026-11-30T08:00`; empty for the whole window. */
  readonly period: string
  readonly group: readonly string[]
  readonly hours: number
  readonly sums: readonly number[]
}
export interface NumberStore {
  fromDays(question: CubeQuestion, days: readonly number[]): Promise<readonly Sums[]>
  fromFacts(question: CubeQuestion, windows: readonly { from: Date; until: Date }[]): Promise<readonly Sums[]>
  /** The rows that a measure counts, the newest first. */
  behind(question: DrillQuestion): Promise<readonly Behind[]>
}
/** One row behind a number. */
export interface Behind {
  readonly id: string
  readonly orderId?: string
  readonly at: Date
  readonly labels: Readonly<Record<string, string | null>>
}
export interface DrillQuestion {
  readonly measure: Measure
  readonly filters: CubeQuestion['filters']
  readonly from: Date
  readonly until: Date
  readonly currency?: string
  readonly after?: { readonly at: Date; readonly id: string }
  readonly limit: number
}
/** A parcel without an end, as its risk is assessed. */
export interface UnderWay extends Parcel {
  readonly waybillId: string
  readonly orderId: string
  readonly carrier: string
  readonly city: string
}
export interface KeptRisk extends Risk {
  readonly waybillId: string
  readonly orderId: string
  readonly carrier: string
  readonly city: string
  readonly state: string
  /** The version of the weights. */
  readonly weights: number
  /** Since when it has this level. */
  readonly since: Date
  readonly assessedAt: Date
}
export interface RiskQuery {
  readonly level?: Level
  readonly carrier?: string
  readonly city?: string
  readonly after?: { readonly score: number; readonly waybillId: string }
  readonly limit: number
}
/** Parcels under way of one city or carrier, by level. */
export interface LightRow {
  readonly kind: 'carrier' | 'city'
  readonly name: string
  readonly parcels: number
  readonly urgent: number
  readonly attention: number
  readonly watch: number
}
export interface RiskStore {
  underWay(waybillIds: readonly string[]): Promise<readonly UnderWay[]>
  pageUnderWay(after: string | undefined, limit: number): Promise<readonly UnderWay[]>
  kept(waybillIds: readonly string[]): Promise<readonly KeptRisk[]>
  put(risks: readonly KeptRisk[]): Promise<void>
  remove(waybillIds: readonly string[]): Promise<void>
  page(query: RiskQuery): Promise<readonly KeptRisk[]>
  /** The newest version; ours where the tenant made none. */
  weights(): Promise<RiskWeights>
  addWeights(weights: Omit<RiskWeights, 'version'>, by: string, at: Date): Promise<RiskWeights>
  lights(): Promise<readonly LightRow[]>
  /** As they were kept at that hour. */
  lightsAt(hour: Date): Promise<readonly LightRow[]>
  keepLights(hour: Date): Promise<void>
}
export interface Report {
  readonly id: string
  readonly kind: ReportKind
  readonly language: Language
  readonly fromAt: Date
  readonly untilAt: Date
  readonly state: 'queued' | 'running' | 'done' | 'failed'
  /** 0 to 100. */
  readonly progress: number
  readonly scheduleDay?: number
  readonly error?: string
  readonly madeBy: string
  readonly createdAt: Date
  readonly finishedAt?: Date
}
/** One for each kind. */
export interface ReportSchedule {
  readonly kind: ReportKind
  /** From this hour on, of the merchant's day. */
  readonly hour: number
  /** 1: Monday. */
  readonly weekdays: readonly number[]
  readonly language: Language
  readonly enabled: boolean
}
export interface ReportStore {
  /** False when the schedule's report of that day is there. */
  add(report: Report): Promise<boolean>
  find(id: string): Promise<Report | undefined>
  page(query: { after?: string; limit: number }): Promise<readonly Report[]>
  change(id: string, change: Partial<Pick<Report, 'state' | 'progress' | 'error' | 'finishedAt'>>): Promise<void>
  /** Not ended, of before this time. */
  waiting(before: Date): Promise<readonly Report[]>
  schedules(): Promise<readonly ReportSchedule[]>
  putSchedule(schedule: ReportSchedule): Promise<void>
  removeSchedule(kind: ReportKind): Promise<void>
}
/** Keeps a value of the current tenant in this process. */
export interface Memory<T> {
  get(): { readonly value: T; readonly until: number } | undefined
  set(entry: { readonly value: T; readonly until: number }): void
}
/** What the use cases need. */
export interface AnalyticsParts {
  readonly facts: FactStore
  readonly days: DayStore
  readonly numbers: NumberStore
  readonly settings: SettingsStore
  readonly aside: AsideStore
  readonly risks: RiskStore
  readonly reports: ReportStore
  readonly memory: Memory<Known>
  readonly costOf: CostOf
  /** A keyed hash, as a uuid. */
  readonly keyOf: (person: Person) => readonly string[]
  /** Keeps the whole event for an operator, who can play it again. */
  readonly deadLetter: (event: Event, reason: string) => Promise<void>
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly clock: Clock
}
