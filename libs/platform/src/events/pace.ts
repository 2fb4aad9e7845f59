/** A group that needs longer than this for its backlog delays other tenants noticeably. */
const FAR_MS = 300
/** The most work of one tenant that another one's event waits for. */
const SHARE_MS = 100
const LEAST = 32
const MOST = 64
/** A transaction costs as much as some events, so a small batch says little about the time of an event. */
const FEW = 16
/** How much the newest measurement weighs. */
const WEIGHT = 0.2

/** How fast a group has handled events lately: turns a backlog into time, on any machine. */
export class Pace {
  private msPerEvent = 1

  record(events: number, ms: number): void {
    if (events > 0) this.msPerEvent += (ms / Math.max(events, FEW) - this.msPerEvent) * WEIGHT
  }

  isFar(events: number): boolean {
    return events * this.msPerEvent > FAR_MS
  }

  /** How many events of one tenant are handled in one go. */
  get share(): number {
    return Math.min(MOST, Math.max(LEAST, Math.floor(SHARE_MS / this.msPerEvent)))
  }
}
