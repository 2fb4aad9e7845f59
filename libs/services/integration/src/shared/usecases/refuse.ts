import { isTooDeep } from '@litper/kernel'

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

/** The JSON of a delivery that is proven. @throws Refusal 400 `webhook.not_json`, also for what nests deeper than any form */
export function jsonOf(body: Buffer, text = body.toString('utf8')): unknown {
  if (isTooDeep(body)) throw refuse(400, 'webhook.not_json')
  try {
    return JSON.parse(text)
  } catch {
    throw refuse(400, 'webhook.not_json')
  }
}
