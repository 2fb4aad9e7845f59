import { CallSettled, emit } from '@litper/contracts'
import { compact } from '@litper/kernel'
import { needsPerson, type Outcome } from '../domain/call.ts'
import type { Call, Turn, VoiceParts } from './ports.ts'

/** What every event of a call repeats. */
export const aboutCall = ({ id, purpose, orderId, shopDomain, campaignId }: Call) =>
  compact({ callId: id, purpose, orderId, shopDomain, campaignId })

/** The errand is over: kept and told, with the words of the last try that was picked up. The call is locked. */
export async function settleCall(parts: VoiceParts, call: Call, outcome: Outcome): Promise<void> {
  const now = parts.clock.now()
  const wanted = needsPerson(outcome, call.purpose)
  await parts.calls.change(call.id, {
    state: 'settled',
    outcome,
    needsPerson: wanted,
    settledAt: now,
    tries: call.tries,
  })
  const settled = {
    ...aboutCall(call),
    outcome,
    tries: call.tries,
    needsPerson: wanted,
    transcript: await transcriptOf(parts, call),
    at: now.toISOString(),
  }
  await parts.publish([emit(CallSettled, settled)])
  if (call.campaignId) await parts.campaigns.endDone(now)
}

async function transcriptOf(parts: VoiceParts, call: Call) {
  for (const { id } of (await parts.tries.of(call.id)).toReversed()) {
    const turns = await parts.tries.turns(id)
    if (turns.length > 0) return turns.flatMap(linesOf)
  }
  return []
}

export const linesOf = ({ heard, keys, script, at }: Turn) => {
  const words = heard ?? (keys ? `[${keys}]` : undefined)
  return [
    ...(words === undefined ? [] : [{ by: 'customer' as const, text: words, at: at.toISOString() }]),
    ...(script.say.length === 0 ? [] : [{ by: 'bot' as const, text: script.say.join(' '), at: at.toISOString() }]),
  ]
}
