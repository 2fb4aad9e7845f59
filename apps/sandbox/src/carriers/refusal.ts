/** A refusal of a carrier; each carrier has its own form for it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  /** The paths of the wrong fields, never their values. */
  readonly fields: readonly string[]

  constructor(status: number, code: string, message: string, fields: readonly string[] = []) {
    super(message)
    this.status = status
    this.code = code
    this.fields = fields
    this.name = 'Refusal'
  }
}
