import { newId } from '@litper/kernel'
import type { VoiceParts } from './ports.ts'

export const DIAL = 'voice.dial'
const SECOND = 1000

/**
 * Orders that lines are given out at this time, once the ambient transaction has committed. Calls that become due in the same second share
 * one order; its time is a second later than theirs, so that it never runs before they are committed.
 */
export async function wake(
  { scheduleEffect, clock }: Pick<VoiceParts, 'scheduleEffect' | 'clock'>,
  at: Date,
): Promise<void> {
  if (at <= clock.now()) {
    await scheduleEffect(DIAL, newId(), {})
    return
  }
  const then = new Date(Math.ceil(at.getTime() / SECOND) * SECOND + SECOND)
  await scheduleEffect(DIAL, then.toISOString(), {}, then)
}
