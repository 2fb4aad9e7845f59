/** A request that is malformed as HTTP: the platform's filter answers it with this status. */
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

/** @throws Refusal 400 `webhook.not_json` */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse(400, 'webhook.not_json')
  }
}
