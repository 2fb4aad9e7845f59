import type { Call, Try, VoiceParts } from './ports.ts'

/** The try and its call, both locked. */
export async function lockTry(parts: VoiceParts, tryId: string): Promise<{ one: Try; call: Call } | undefined> {
  const one = await parts.tries.lock(tryId)
  const call = one && (await parts.calls.lock(one.callId))
  return one && call && { one, call }
}
