/** A carrier's considered no; each carrier puts it into its own form. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Paths of the fields that were wrong, never their values. */
    readonly fields: readonly string[] = [],
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
