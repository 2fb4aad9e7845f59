/** Takes errors that are faults of ours. */
export interface FaultReports {
  report(error: unknown, where: string): void
  /** Sends what is on its way, for so long at most, and ends. */
  close(ms: number): Promise<void>
}
