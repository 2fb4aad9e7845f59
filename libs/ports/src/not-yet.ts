/** Thrown by an effect that did nothing and wants to be called again at this time. */
export class NotYet extends Error {
  readonly until: Date

  constructor(until: Date, reason: string) {
    super(reason)
    this.name = 'NotYet'
    this.until = until
  }
}
