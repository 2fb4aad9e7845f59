/** Takes errors that are faults of our code. */
export interface FaultReports {
  report(error: unknown, where: string): void
  /** Sends what waits, for `ms` at most, and ends. */
  close(ms: number): Promise<void>
}
