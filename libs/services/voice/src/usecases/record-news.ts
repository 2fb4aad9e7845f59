import { CallPriced, emit } from '@litper/contracts'
import type { CallNews } from '@litper/ports'
import type { Result } from '../domain/call.ts'
import { endTry } from './end-try.ts'
import { lockTry } from './lock-try.ts'
import type { Try, VoiceParts } from './ports.ts'
import { aboutCall } from './settle-call.ts'

/** What the provider says of a try, by a callback or when asked; news may come twice and in any order. */
export async function recordNews(parts: VoiceParts, tryId: string, news: CallNews): Promise<void> {
  const found = await lockTry(parts, tryId)
  if (!found) return
  const { one, call } = found
  // another call: one that was placed for this try before, or nothing of ours
  if (one.providerCallId && news.providerCallId && one.providerCallId !== news.providerCallId) return
  const now = parts.clock.now()
  const isTalking = news.progress === 'in_progress' && one.state !== 'ended'
  await parts.tries.change(tryId, {
    ...(!one.providerCallId && news.providerCallId && { providerCallId: news.providerCallId }),
    ...(one.state === 'dialing' && { state: 'placed' as const }),
    ...(isTalking && { state: 'talking' as const, answeredAt: one.answeredAt ?? now }),
    ...(news.answeredBy && !one.answeredBy && { answeredBy: news.answeredBy }),
    ...(news.seconds !== undefined && { seconds: news.seconds }),
    ...(news.cost && !one.cost && { cost: news.cost }),
  })
  const known = { ...one, answeredBy: one.answeredBy ?? news.answeredBy }
  const result = await resultOf(parts, known, news)
  if (result) await endTry(parts, one, call, result, news.seconds)
  if (news.cost && !one.cost)
    await parts.publish([emit(CallPriced, { ...aboutCall(call), tryId, cost: news.cost, at: now.toISOString() })])
}

/** Undefined while it goes on. */
async function resultOf(parts: VoiceParts, one: Try, { progress }: CallNews): Promise<Result | undefined> {
  switch (progress) {
    case 'busy':
    case 'no_answer':
    case 'failed':
    case 'cancelled':
      return progress
    case 'completed': {
      if (one.answeredBy === 'machine') return 'machine'
      const turns = await parts.tries.turns(one.id)
      return turns.some(({ heard, keys }) => heard !== undefined || keys !== undefined) ? 'answered' : 'silent'
    }
    default:
      return undefined
  }
}
