import { ConfirmationAnswered, emit } from '@litper/contracts'
import type { CallScript } from '@litper/ports'
import { beginErrand, goOn } from '../domain/converse.ts'
import type { Deed, Heard, Move, Scene } from '../domain/dialog.ts'
import { dayAround } from '../domain/hours.ts'
import { goOnInbound } from '../domain/inbound.ts'
import type { Parcel } from '../domain/parcel.ts'
import { shopName } from '../domain/spoken.ts'
import { lockTry } from './lock-try.ts'
import type { Account, Call, Try, VoiceParts } from './ports.ts'
import { provedParcel } from './proved-parcel.ts'
import { START_RECORDING } from './record-call.ts'
import { settleCall } from './settle-call.ts'
import { urlsOf } from './urls.ts'

/** A wait for words or keys, in seconds. */
const SILENCE_SECONDS = 6
/** A machine hears nothing: the call ends without a word. */
const NOTHING: CallScript = { say: [] }

export interface Asked {
  readonly tryId: string
  /** 0: it was picked up. */
  readonly n: number
  readonly heard: Heard
  readonly answeredBy?: 'person' | 'machine'
}

/**
 * What is said next. A turn that was answered before is answered in the same way, for the provider asks again when our answer was lost.
 * What the customer said has its effect in the same transaction.
 */
export async function answerTurn(
  parts: VoiceParts,
  account: Account,
  { tryId, n, heard, answeredBy }: Asked,
): Promise<CallScript> {
  const found = await lockTry(parts, tryId)
  if (!found) return NOTHING
  const { one, call } = found
  const turns = await parts.tries.turns(tryId)
  const before = turns.find((turn) => turn.n === n)
  if (before) return before.script
  if (answeredBy === 'machine') {
    await parts.tries.change(tryId, { answeredBy })
    return NOTHING
  }
  const scene = await sceneOf(parts, call, one, heard)
  const move = call.direction === 'in' ? goOnInbound(scene) : n === 0 ? beginErrand(scene) : goOn(scene)
  return carryOut(parts, account, { call, one, n, heard, move, parcel: scene.parcel })
}

async function sceneOf(parts: VoiceParts, call: Call, one: Try, heard: Heard): Promise<Scene> {
  const policy = await parts.policies.read()
  const parcel =
    call.direction === 'in'
      ? await provedParcel(parts, call.phone, one.dialog, heard)
      : call.orderId
        ? await parts.parcels.find(call.orderId)
        : undefined
  return {
    purpose: call.purpose,
    parcel,
    dialog: one.dialog,
    heard,
    shop: shopName(policy.businessName, call.shopDomain ?? parcel?.shopDomain),
    asksConsent: policy.recording === 'ask',
  }
}

interface Turned {
  readonly call: Call
  readonly one: Try
  readonly n: number
  readonly heard: Heard
  readonly move: Move
  readonly parcel?: Parcel
}

/** Keeps the turn and does what the move asks for. Also begins an inbound call. */
export async function carryOut(parts: VoiceParts, account: Account, turned: Turned): Promise<CallScript> {
  const { call, one, n, heard, move, parcel } = turned
  const urls = urlsOf(parts, account.webhookKey, one.id)
  const script: CallScript = {
    say: move.say,
    ...(move.listen && { listen: { ...move.listen, url: urls.turn(n + 1), seconds: SILENCE_SECONDS } }),
  }
  const now = parts.clock.now()
  await parts.tries.addTurn({
    tryId: one.id,
    n,
    ...(heard.words !== '' && { heard: heard.words }),
    ...(heard.keys !== '' && { keys: heard.keys }),
    script,
    steps: move.steps,
    at: now,
  })
  await parts.tries.change(one.id, {
    dialog: move.dialog,
    answeredAt: one.answeredAt ?? now,
    answeredBy: one.answeredBy ?? 'person',
    ...((one.state === 'dialing' || one.state === 'placed') && { state: 'talking' as const }),
  })
  for (const deed of move.deeds) await doDeed(parts, { call, one, parcel }, deed)
  return script
}

async function doDeed(
  parts: VoiceParts,
  { call, one, parcel }: Pick<Turned, 'call' | 'one' | 'parcel'>,
  deed: Deed,
): Promise<void> {
  const now = parts.clock.now()
  switch (deed.kind) {
    case 'answer': {
      // as chat tells it: orders hears of it in the same way, by telephone or in writing
      const round = parcel && parcel.round > 1 ? { round: parcel.round } : {}
      return parts.publish([emit(ConfirmationAnswered, { orderId: call.orderId!, answer: deed.answer, ...round })])
    }
    case 'outcome': {
      if (call.state === 'settled') return
      const ofParcel =
        call.direction === 'in' && parcel ? { orderId: parcel.orderId, shopDomain: parcel.shopDomain } : {}
      await parts.calls.change(call.id, { outcome: deed.outcome, ...ofParcel })
      // its end was told before this: nothing will settle it later
      if (one.state === 'ended') await settleCall(parts, { ...call, ...ofParcel }, deed.outcome)
      return
    }
    case 'opt_out':
      return call.phone ? parts.people.optOut(call.phone, `call ${call.id}`, now) : undefined
    case 'unproved':
      return call.phone ? parts.people.noteUnproved(call.phone, now, dayAround(now).from) : undefined
    case 'record': {
      await parts.tries.change(one.id, { recording: deed.isAllowed ? 'asked' : 'refused' })
      if (deed.isAllowed) await parts.scheduleEffect(START_RECORDING, one.id, { tryId: one.id })
    }
  }
}
