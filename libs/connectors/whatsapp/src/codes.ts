import type { SendFailure } from '@litper/ports'

/** Meta's error codes and what each asks of us. Source: Meta's error-codes page; titles are being retired, codes stay. */
const FAILURES = new Map<number, SendFailure>([
  // The number or the app sends too fast.
  [130429, 'wait_throughput'],
  [4, 'wait_throughput'],
  [80007, 'wait_throughput'],
  // This recipient got too much just now.
  [131056, 'wait_pair'],
  // Meta's own cap on what one person gets, and the spam limit.
  [131049, 'wait_day'],
  [131048, 'wait_day'],
  // More than 24 hours since the person wrote.
  [131047, 'needs_template'],
  [470, 'needs_template'],
  // No WhatsApp, old client, or terms not accepted: another channel must do.
  [131026, 'unreachable'],
  [131021, 'unreachable'],
  [131030, 'unreachable'],
  // Meta's experiment: this person gets none of a kind of messages, by no second try.
  [130472, 'unreachable'],
  // Meta's own trouble.
  [1, 'retry'],
  [2, 'retry'],
  [131000, 'retry'],
  [131016, 'retry'],
  [131057, 'retry'],
  [133004, 'retry'],
  [132068, 'retry'],
])

/**
 * What to do about a Graph error. Every code not listed (token, payment, policy, parameters, template faults) is permanent until a
 * person acts, unless Meta calls it transient.
 */
export function failureOf(code: number | undefined, status: number, transient: boolean): SendFailure {
  const known = code === undefined ? undefined : FAILURES.get(code)
  if (known !== undefined) return known
  if (status === 429) return 'wait_throughput'
  return transient || status >= 500 ? 'retry' : 'permanent'
}

/** Meta's limits on what we send, in characters. Source: Meta's OpenAPI, v23.0, and its text message page. */
export const LIMITS = {
  text: 4096,
  buttonsText: 1024,
  buttons: 3,
  buttonId: 256,
  buttonTitle: 20,
  opaque: 512,
  caption: 1024,
  fileName: 240,
} as const
