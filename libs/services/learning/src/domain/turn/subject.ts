import type { RiskPoints } from '@litper/metrics'
import type { LearntPhrases } from '@litper/understanding'
import type { Counted, Proof, Seen } from './evidence.ts'

/** What turns are about: the hour of a message in a city, the points of the risk's reasons, the carrier of a city, an article of the knowledge, what customers mean by a phrase. */
export const KINDS = ['hour', 'weights', 'carrier', 'article', 'phrase'] as const
export type Kind = (typeof KINDS)[number]
/** A draft of an article, and the conversations that it was made from. */
export interface Draft {
  readonly title: string
  readonly body: string
  readonly sources: readonly string[]
}
/** An hour, a carrier, all points, an article, or phrases of one meaning. */
export type Value = number | string | RiskPoints | Draft | LearntPhrases

/** The matter of a turn: a kind, and which of them. */
export interface Topic {
  readonly kind: Kind
  /** Of an hour: the message's purpose. */
  readonly topic: string
}
/** A place in which another value may be better. */
export interface Found {
  /** Empty: everywhere. Of an article: its matter. Of phrases: the situation and the meaning. */
  readonly place: string
  /** In force; null: nothing is chosen there. */
  readonly from: Value | null
  readonly to: Value
}

/** What a candidate does beside the tenant's own cases. */
export interface Checked {
  readonly isPassed: boolean
  /** For the audit. */
  readonly said: string
}

/** All that differs between kinds of turns. How a candidate is found, examined, tried, promoted, watched and rolled back is the same for all. */
export interface Subject<S extends Seen = Seen> {
  readonly kind: Kind
  /** Of the orders of the place that get the candidate in its trial; 0: nobody gets it, both are held against what happens (shadow). */
  readonly trialShare: number
  readonly days: {
    /** Until a case can be judged. */
    readonly mature: number
    /** Older cases are not looked at. */
    readonly history: number
    /** From the beginning of a trial to its first look. */
    readonly firstLook: number
    /** Of the cases in which drift is looked for. */
    readonly drift: number
  }
  /** Candidates, from the part to choose from alone. */
  find(choosing: readonly S[], inForce: (place: string) => Value | null): readonly Found[]
  /** A candidate on what is no tenant's: it is refused when it does harm there, whatever its own cases say. */
  check?(found: Found): Checked
  /** A candidate on cases from before its trial. */
  prove(seen: readonly S[], found: Found): Proof
  /** On cases of its trial. */
  proveTrial(
    seen: readonly S[],
    turn: Found & { readonly id: string; readonly share: number },
    confidence: number,
  ): Proof
  /** Whether two candidates are the same matter; absent: only when they are equal. */
  isSame?(a: Value, b: Value): boolean
  /** Its trial is ended where it acts, and not here. */
  readonly isDecidedElsewhere?: boolean
  /** Later cases, before drift is said; absent: 100. */
  readonly leastDrift?: number
  /** How well the candidate does: a later week is held against it. `seen`: of a promotion. */
  measure(seen: readonly S[], found: Found): Counted
}
