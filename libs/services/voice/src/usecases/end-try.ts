import { CallEnded, emit } from '@litper/contracts'
import { compact } from '@litper/kernel'
import { afterTry, type Result } from '../domain/call.ts'
import { callableAt } from '../domain/hours.ts'
import type { Call, Try, VoiceParts } from './ports.ts'
import { aboutCall, settleCall } from './settle-call.ts'
import { wake } from './wake.ts'

/** Its line is free again. The try is locked. */
export async function closeTry(parts: VoiceParts, one: Try, result: Result, error?: string): Promise<void> {
  const now = parts.clock.now()
  await parts.tries.change(one.id, { state: 'ended', result, endedAt: now, ...(error && { error }) })
  await wake(parts, now)
}

/** One try is over: told, and what follows of it. Both are locked; a try that is over already is left alone. */
export async function endTry(parts: VoiceParts, one: Try, call: Call, result: Result, seconds?: number): Promise<void> {
  if (one.state === 'ended') return
  await closeTry(parts, one, result)
  const now = parts.clock.now()
  const told = compact({ tryId: one.id, n: one.n, result, seconds, at: now.toISOString() })
  await parts.publish([emit(CallEnded, { ...aboutCall(call), ...told })])
  if (call.state !== 'calling') return
  if (call.outcome) return settleCall(parts, call, call.outcome)
  if (call.direction === 'in') return settleCall(parts, call, 'cancelled')
  const { hours, retryMinutes } = await parts.policies.read()
  const after = afterTry(result, { ...call, retryMinutes }, now)
  if (after.kind === 'settle') return settleCall(parts, call, after.outcome)
  const dueAt = callableAt(hours, after.at)
  await parts.calls.change(call.id, { state: 'waiting', dueAt })
  await wake(parts, dueAt)
}
