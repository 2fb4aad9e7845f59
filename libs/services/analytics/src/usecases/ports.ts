import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Dimension, FactName, Grain, Measure } from '@litper/metrics'
import type { Cube } from '../domain/cubes.ts'
import type { Row } from '../domain/facts.ts'
import type { CostOf, Event } from '../domain/heard.ts'
import type { Note } from '../domain/notes.ts'
import type { Person, Reason } from '../shared/domain/set-aside.ts'
import type { ReportStore } from './report-ports.ts'
import type { Known, RiskStore } from './risk-ports.ts'

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
  /** The rows stay without a key, and are never given one again. Returns how many had one. */
  forgetPeople(by: {
    readonly keys?: readonly string[]
    readonly orders?: readonly string[]
    readonly shop?: string
  }): Promise<number>
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
  /** Whether a record of that time is about a person who was erased later. */
  readonly isErased: (record: unknown, since: string) => Promise<boolean>
  /** Keeps the whole event for an operator, who can play it again. */
  readonly deadLetter: (event: Event, reason: string) => Promise<void>
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly clock: Clock
}
