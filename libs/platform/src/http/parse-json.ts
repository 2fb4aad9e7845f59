import { isTooDeep, MOST_DEPTH } from '@litper/kernel'

/** @throws Error 400 `request.bad_json` */
export function parseJson(body: Buffer): unknown {
  if (isTooDeep(body)) throw fault(400, 'request.bad_json', `the body nests deeper than ${MOST_DEPTH} levels`)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw fault(400, 'request.bad_json', 'the body is not JSON')
  }
}

/** A request that is malformed as HTTP: the problem filter answers it with this status. */
export const fault = (statusCode: number, code: string, message: string): Error =>
  Object.assign(new Error(message), { statusCode, code })
