import { randomBytes } from 'node:crypto'
import { LATE_CODES, type LateCode } from './later-failures.ts'

/** The error codes of the Graph API, each with its HTTP status and its (deprecated) title. */
const CODES = {
  100: [400, 'Invalid parameter'],
  190: [401, 'Invalid OAuth access token - Cannot parse access token'],
  130429: [429, 'Rate limit hit'],
  131000: [500, 'Something went wrong'],
  131008: [400, 'Required parameter is missing'],
  131009: [400, 'Parameter value is not valid'],
  131026: [400, 'Message undeliverable'],
  131047: [400, 'Re-engagement message'],
  131051: [400, 'Unsupported message type'],
  131052: [400, 'Media download error'],
  131053: [400, 'Media upload error'],
  131056: [429, '(Business Account, Consumer Account) pair rate limit hit'],
  132000: [400, 'Number of parameters does not match the expected number of params'],
  132001: [404, 'Template name does not exist in the translation'],
  132012: [400, 'Parameter format does not match format in the created template'],
  132015: [400, 'Template is paused'],
  132016: [400, 'Template is disabled'],
} as const
export type GraphCode = keyof typeof CODES

/** A refusal in Graph form. `details` names parameters, never their values. */
export class GraphError extends Error {
  readonly status: number
  readonly code: GraphCode
  readonly details: string
  readonly subcode: number | undefined

  constructor(code: GraphCode, details: string, subcode?: number) {
    super(CODES[code][1])
    this.name = 'GraphError'
    this.code = code
    this.details = details
    this.subcode = subcode
    this.status = CODES[code][0]
  }
}

export function graphErrorBody({ code, message, details, subcode }: GraphError) {
  return {
    error: {
      message: `(#${code}) ${message}`,
      type: 'OAuthException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      error_data: { messaging_product: 'whatsapp', details },
      fbtrace_id: `A${randomBytes(16).toString('base64url')}`,
    },
  }
}

/** An error as it rides in a `failed` status. */
export function statusError(code: LateCode, details: string) {
  const title = LATE_CODES[code]
  return {
    code,
    title,
    message: title,
    error_data: { details },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  }
}
