/** An answer that is an error (RFC 9457). Programs decide by `code`. */
export class ProblemError extends Error {
  readonly code: string
  readonly problem: Readonly<Record<string, unknown>>

  constructor(
    readonly operation: string,
    readonly status: number,
    problem: unknown,
  ) {
    const told = (typeof problem === 'object' && problem !== null ? problem : {}) as Record<string, unknown>
    const code = typeof told['code'] === 'string' ? told['code'] : `http.${status}`
    super(`${operation} answered ${status}: ${code}`)
    this.name = 'ProblemError'
    this.code = code
    this.problem = told
  }
}
