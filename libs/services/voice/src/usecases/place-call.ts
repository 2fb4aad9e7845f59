import { CallPlaced, emit } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import { isWithheld, type Leaving } from '@litper/ports'
import { isNeeded } from '../domain/errand.ts'
import { accountOf, providerOf } from './account-of.ts'
import { closeTry } from './end-try.ts'
import { lockTry } from './lock-try.ts'
import { LOOK_EVERY_MS, LOOK_UP } from './look-up.ts'
import { mayCall } from './may-call.ts'
import type { Account, Try, VoiceParts } from './ports.ts'
import { aboutCall, settleCall } from './settle-call.ts'
import { urlsOf } from './urls.ts'
import { wake } from './wake.ts'

const RING_SECONDS = 25
const MOST_SECONDS = 240

/** Undefined when nothing was placed: it is put back, or no longer needed. */
export type Placed = { readonly providerCallId: string } | undefined

export interface Ready {
  readonly one: Try
  readonly account: Account
}

/** What it is to the roll-out controls; nothing for a try that is over. In a transaction. */
export async function leavingOf(parts: VoiceParts, tryId: string): Promise<Leaving | undefined> {
  const one = await parts.tries.find(tryId)
  const call = one?.state === 'dialing' ? await parts.calls.find(one.callId) : undefined
  if (!call) return undefined
  const { id: callId, orderId, purpose: what, phone } = call
  const { city, carrier } = (orderId && (await parts.parcels.find(orderId))) || {}
  return { kind: 'calls', what, city, carrier, phone, about: { callId, ...(orderId && { orderId }) } }
}

/** What is known just before the telephone rings; undefined when it must not. In a transaction. */
export async function mayPlace(parts: VoiceParts, tryId: string): Promise<Ready | undefined> {
  const found = await lockTry(parts, tryId)
  if (found?.one.state !== 'dialing') return undefined
  const { one, call } = found
  const parcel = call.orderId ? await parts.parcels.find(call.orderId) : undefined
  if (!call.phone || call.state !== 'calling' || call.purpose === 'inbound' || !isNeeded(call.purpose, parcel)) {
    await closeTry(parts, one, 'cancelled')
    if (call.state === 'calling') await settleCall(parts, { ...call, tries: call.tries - 1 }, 'not_needed')
    return undefined
  }
  const campaign = call.campaignId ? await parts.campaigns.find(call.campaignId) : undefined
  if (campaign?.state === 'stopped') {
    await closeTry(parts, one, 'cancelled')
    await settleCall(parts, { ...call, tries: call.tries - 1 }, 'cancelled')
    return undefined
  }
  const verdict = await mayCall(parts, await parts.policies.read(), call, true)
  if (campaign?.state !== 'paused' && verdict.kind === 'now') return { one, account: await accountOf(parts) }
  await closeTry(parts, one, 'cancelled')
  const tries = call.tries - 1
  if (verdict.kind === 'never') await settleCall(parts, { ...call, tries }, verdict.outcome)
  else {
    const dueAt = verdict.kind === 'later' ? verdict.at : parts.clock.now()
    await parts.calls.change(call.id, { state: 'waiting', tries, dueAt })
    await wake(parts, dueAt)
  }
  return undefined
}

/** One attempt, outside any transaction. @throws DomainError as the provider's `place` */
export async function place(parts: VoiceParts, { one, account }: Ready): Promise<Placed> {
  const urls = urlsOf(parts, account.webhookKey, one.id)
  return providerOf(parts, account).place(account.settings, {
    to: one.phone!,
    answerUrl: urls.turn(0),
    statusUrl: urls.status,
    ringSeconds: RING_SECONDS,
    mostSeconds: MOST_SECONDS,
  })
}

/** The provider took it; a callback may have told before. */
export async function recordPlaced(parts: VoiceParts, tryId: string, placed: Placed): Promise<void> {
  if (!placed) return
  const found = await lockTry(parts, tryId)
  if (!found) return
  const { one, call } = found
  const { providerCallId } = placed
  const now = parts.clock.now()
  await parts.tries.change(tryId, {
    providerCallId: one.providerCallId ?? providerCallId,
    lostAt: undefined,
    ...(one.state === 'dialing' && { state: 'placed' as const }),
  })
  const told = { tryId, n: one.n, provider: one.provider, providerCallId, at: now.toISOString() }
  await parts.publish([emit(CallPlaced, { ...aboutCall(call), ...told })])
  await parts.scheduleEffect(LOOK_UP, tryId, { tryId }, new Date(now.getTime() + LOOK_EVERY_MS))
}

/** It was held back by a control; or the provider's no: the number cannot be called, or the account may not. */
export async function recordRefused(parts: VoiceParts, tryId: string, error: unknown): Promise<void> {
  const found = await lockTry(parts, tryId)
  if (found?.one.state !== 'dialing') return
  const { one, call } = found
  const code = error instanceof DomainError ? error.code : 'unknown'
  await closeTry(parts, one, 'failed', code)
  if (call.state !== 'calling') return
  if (isWithheld(error)) return settleCall(parts, { ...call, tries: call.tries - 1 }, 'withheld')
  if (error instanceof DomainError && error.kind === 'forbidden') {
    // not the customer's number: all wait until a person has seen to the account
    await parts.calls.change(call.id, { state: 'waiting', tries: call.tries - 1, dueAt: parts.clock.now() })
    return parts.accounts.markFault(code)
  }
  await settleCall(parts, call, 'unreachable')
}
