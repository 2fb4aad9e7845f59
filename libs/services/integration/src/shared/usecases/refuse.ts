/** A request that is malformed as HTTP, below any business rule: the platform's filter turns it into a problem of this status. */
export class Refusal extends Error {
  constructor(
    readonly statusCode: 400 | 413,
    readonly code: string,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
export const refuse = (statusCode: 400 | 413, code: string) => new Refusal(statusCode, code)
