/** Thrown by a call to the world to say: not now, at this time, and nothing was done. */
export class NotYet extends Error {
  readonly until: Date

  constructor(until: Date, reason: string) {
    super(reason)
    this.name = 'NotYet'
    this.until = until
  }
}
