import { callableAt, dayAround } from '../domain/hours.ts'
import type { Policy } from '../domain/policy.ts'
import type { Call, VoiceParts } from './ports.ts'

/** Whether a call may be placed now. `later`: not before then. `never`: it is settled so. */
export type Verdict =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly at: Date }
  | { readonly kind: 'never'; readonly outcome: 'opted_out' }

/**
 * The service's own say whether a telephone may ring: the merchant's hours, who asked not to be called, how often a phone rang today. It is
 * asked when a line is given out and again just before the call is placed. The platform's roll-out controls (master switch, dry run, pilot,
 * limits, pause) are asked by the runner of effects, between the two (`leaving` of PlaceCallEffect).
 */
export async function mayCall(parts: VoiceParts, policy: Policy, call: Call, isDialing: boolean): Promise<Verdict> {
  const now = parts.clock.now()
  const allowed = callableAt(policy.hours, now)
  if (allowed > now) return { kind: 'later', at: allowed }
  const person = await parts.people.find(call.phone!)
  if (person?.optedOutAt) return { kind: 'never', outcome: 'opted_out' }
  const { from, until } = dayAround(now)
  const rang = await parts.tries.countTo(call.phone!, from)
  if (rang - (isDialing ? 1 : 0) >= policy.triesPerDay) return { kind: 'later', at: callableAt(policy.hours, until) }
  return { kind: 'now' }
}
