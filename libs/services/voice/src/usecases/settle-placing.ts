import { accountOf, providerOf } from './account-of.ts'
import type { Placed } from './place-call.ts'
import type { Try, VoiceParts } from './ports.ts'

/** A call that the provider listed with this much of an earlier time is taken for ours: two clocks are never the same. */
const SLACK_MS = 5000
const ASK_AGAIN_MS = 1000

export type Settled = { readonly done: Placed } | { readonly retry: true } | { readonly waitUntil: Date }

/**
 * What became of an attempt whose answer was lost: a callback told since, or the provider lists a call of ours to that number. Only when
 * neither is so for a while was nothing placed. To one number there is one call at a time, so a listed one is this one.
 */
export async function settlePlacing(
  parts: VoiceParts,
  tryId: string,
  within: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Settled> {
  const one = await within(() => parts.tries.find(tryId))
  if (!one) return { done: undefined }
  if (one.providerCallId) return { done: { providerCallId: one.providerCallId } }
  if (one.state === 'ended') return { done: undefined }
  const found = await listed(parts, one, within)
  if (found) return { done: { providerCallId: found } }
  const now = parts.clock.now()
  const lostAt = one.lostAt ?? now
  if (!one.lostAt) await within(() => markLost(parts, tryId, now))
  const until = lostAt.getTime() + parts.unknownWaitMs
  if (now.getTime() < until) return { waitUntil: new Date(Math.min(until, now.getTime() + ASK_AGAIN_MS)) }
  await within(() => markLost(parts, tryId, undefined))
  return { retry: true }
}

async function listed(parts: VoiceParts, one: Try, within: <T>(work: () => Promise<T>) => Promise<T>) {
  if (!one.phone) return undefined
  const account = await within(() => accountOf(parts))
  const since = new Date(one.dialedAt.getTime() - SLACK_MS)
  const calls = await providerOf(parts, account).findCalls(account.settings, one.phone, since)
  const known = await within(() => parts.tries.known(calls.map(({ providerCallId }) => providerCallId)))
  return calls.find(({ providerCallId }) => !known.includes(providerCallId))?.providerCallId
}

async function markLost(parts: VoiceParts, tryId: string, lostAt: Date | undefined): Promise<void> {
  if (await parts.tries.lock(tryId)) await parts.tries.change(tryId, { lostAt })
}
