/** P1: within 5 minutes, wakes somebody. P2: 30 minutes, wakes somebody. P3: 4 hours, in the day. P4: 24 hours. */
export type Severity = 'P1' | 'P2' | 'P3' | 'P4'
export interface Case {
  /** Series as promtool writes them, one value a minute: `0+1x60`. */
  readonly series: Readonly<Record<string, string>>
}
export interface Alert {
  readonly name: string
  readonly severity: Severity
  readonly expr: string
  readonly for: string
  /** What is wrong, in one sentence; `{{ $labels.x }}` may stand in it. */
  readonly says: string
  /** docs/runbooks/<runbook>.md */
  readonly runbook: string
  /** The board that shows it: its uid. */
  readonly board: string
  /** For promtool. `at` and `over` are minutes from the first sample; `labels` are those of the alert beside its severity. */
  readonly test: {
    readonly fires: Case['series']
    readonly quiet: Case['series']
    /** Fires at `at` too, and no more at `over`: an hour later unless said. */
    readonly resolves: Case['series']
    readonly at: number
    readonly over?: number
    /** Minutes between samples; weeks at one a minute would take minutes to evaluate. */
    readonly step?: 1 | 15
    readonly labels?: Readonly<Record<string, string>>
  }
}
