import { DomainError } from '@litper/kernel'

/** What the platform does by itself, and an operator can limit. */
export const ACTION_KINDS = ['messages', 'calls', 'agents', 'stop_ship', 'learning'] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

export interface Pilot {
  /** Names as people write them; empty: every city. */
  readonly cities: readonly string[]
  /** Ids of carriers; empty: every carrier. */
  readonly carriers: readonly string[]
}
export interface Limits {
  /** In a day of Colombia. */
  readonly perDay?: number
  readonly perMinute?: number
  readonly perPhonePerDay?: number
}
export interface ControlChange {
  readonly on: boolean
  readonly dryRun: boolean
  readonly pilot?: Pilot
  readonly limits: Limits
  readonly reason?: string
}
/** The roll-out control of one kind of action. */
export interface Control extends ControlChange {
  readonly kind: ActionKind
  readonly paused?: { readonly reason: string; readonly since: Date; readonly by: string }
  /** Absent: nobody has set it yet. */
  readonly setBy?: string
  readonly setAt?: Date
}

/** What is about to be done, as far as the controls need to know it. */
export interface Leaving {
  readonly kind: ActionKind
  /** What it is, without anything about a person: `en_reparto`. */
  readonly what: string
  readonly city?: string
  readonly carrier?: string
  /** Counted by a keyed hash, which is deleted after two days. */
  readonly phone?: string
  /** Ids of what it is about. */
  readonly about?: Readonly<Record<string, string>>
}
export const WITHHELD_BECAUSE = ['off', 'dry_run', 'outside_pilot', 'per_day', 'per_phone', 'paused_too_long'] as const
export type WithheldBecause = (typeof WITHHELD_BECAUSE)[number]

/** Something that was not done; after a dry run: what would have been done. */
export interface Withheld {
  readonly id: string
  readonly kind: ActionKind
  readonly because: WithheldBecause
  readonly what: string
  readonly city?: string
  readonly carrier?: string
  readonly about: Readonly<Record<string, string>>
  readonly at: Date
}
export interface ControlCounts {
  readonly passedToday: number
  readonly withheldToday: number
  /** Held back by a pause or by the limit of a minute; they leave later. */
  readonly waiting: number
}

/**
 * Roll-out controls of the ambient tenant. The runner of effects asks `pass` before an automatic action leaves: there is no other way
 * out. Law: controls.contract.ts.
 */
export interface Controls {
  /** One for each kind; who never set one has the default: on, without limits. */
  list(): Promise<readonly (Control & ControlCounts)[]>
  set(kind: ActionKind, change: ControlChange, by: string): Promise<void>
  /** What is due waits. @throws DomainError `control.paused` (conflict) when it is paused already */
  pause(kind: ActionKind, reason: string, by: string): Promise<void>
  /** What waits becomes due now. @throws DomainError `control.not_paused` (conflict) */
  resume(kind: ActionKind, reason: string, by: string): Promise<void>
  /** Newest first. */
  withheld(query: { readonly kind?: ActionKind; readonly after?: string; readonly limit: number }): Promise<Withheld[]>
  /**
   * Counts it and returns when it may leave. The same effect is counted once, however often it is tried.
   * @throws NotYet when it must wait; DomainError `controls.<because>` (forbidden) when it must not leave: it is then in `withheld`
   */
  pass(leaving: Leaving, effect: { readonly id: string; readonly createdAt: Date }): Promise<void>
}

export const withheldError = (because: WithheldBecause): DomainError =>
  new DomainError(`controls.${because}`, 'forbidden')
/** A control kept it from leaving: nobody refused it, and nothing else must be tried in its place. */
export const isWithheld = (error: unknown): boolean =>
  error instanceof DomainError && error.code.startsWith('controls.')
