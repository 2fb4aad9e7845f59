import { newId } from '@litper/kernel'
import type { Policy } from '../domain/policy.ts'
import { mayCall } from './may-call.ts'
import type { Account, Call, VoiceParts } from './ports.ts'
import { settleCall } from './settle-call.ts'
import { wake } from './wake.ts'

export const PLACE_CALL = 'voice.place-call'
/** So many calls are looked at in one transaction, though fewer get a line. */
const MOST_LOOKED_AT = 100

/**
 * Gives the free lines to the calls that have waited longest. The account's row is locked, so that two processes never give out the same
 * line. Returns how many got one.
 */
export async function dialWaiting(parts: VoiceParts): Promise<number> {
  const account = await parts.accounts.lock()
  if (!account || account.fault || !parts.providers.has(account.provider)) return 0
  const policy = await parts.policies.read()
  let free = account.lines - (await parts.tries.linesInUse())
  let given = 0
  for (let looked = 0; free > 0 && looked < MOST_LOOKED_AT; ) {
    const due = await parts.calls.lockDue(parts.clock.now(), free)
    if (due.length === 0) return given
    looked += due.length
    for (const call of due)
      if (await giveLine(parts, account, policy, call)) {
        free--
        given++
      }
  }
  if (free > 0) await wake(parts, parts.clock.now())
  return given
}

async function giveLine(parts: VoiceParts, account: Account, policy: Policy, call: Call): Promise<boolean> {
  const verdict = await mayCall(parts, policy, call, false)
  if (verdict.kind === 'never') await settleCall(parts, call, verdict.outcome)
  if (verdict.kind === 'later') {
    await parts.calls.change(call.id, { dueAt: verdict.at })
    await wake(parts, verdict.at)
  }
  if (verdict.kind !== 'now') return false
  const tryId = newId()
  const [tries, dials] = [call.tries + 1, call.dials + 1]
  await parts.calls.change(call.id, { state: 'calling', tries, dials })
  await parts.tries.add({
    id: tryId,
    callId: call.id,
    n: tries,
    phone: call.phone,
    provider: account.provider,
    state: 'dialing',
    dialedAt: parts.clock.now(),
    dialog: {},
  })
  await parts.scheduleEffect(PLACE_CALL, `${call.businessKey}/${dials}`, { tryId })
  return true
}
