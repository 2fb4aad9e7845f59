/** A carrier's considered no; each carrier puts it into its own form. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  /** Paths of the fields that were wrong, never their values. */
  readonly fields: readonly string[]

  constructor(status: number, code: string, message: string, fields: readonly string[] = []) {
    super(message)
    this.status = status
    this.code = code
    this.fields = fields
    this.name = 'Refusal'
  }
}
