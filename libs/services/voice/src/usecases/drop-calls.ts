import { isOpen } from '../domain/parcel.ts'
import type { VoiceParts } from './ports.ts'
import { settleCall } from './settle-call.ts'

/**
 * An order went on, perhaps because its customer answered elsewhere: nobody is called about what is no longer open. A call that rings just
 * now says so itself.
 */
export async function dropCalls(parts: VoiceParts, orderId: string): Promise<void> {
  const waiting = await parts.calls.lockWaitingOf({ orderId })
  if (waiting.length === 0) return
  const parcel = await parts.parcels.find(orderId)
  for (const call of waiting)
    if (call.purpose === 'inbound' || !parcel || !isOpen(call.purpose, parcel))
      await settleCall(parts, call, 'not_needed')
}
