import { DomainError } from '@litper/kernel'
import { accountOf, providerOf } from './account-of.ts'
import type { VoiceParts } from './ports.ts'
import { urlsOf } from './urls.ts'

export const START_RECORDING = 'voice.start-recording'
export const KEEP_RECORDING = 'voice.keep-recording'
export const FORGET_RECORDING = 'voice.forget-recording'
const DAY_MS = 24 * 3_600_000
const MOST_EXPIRED = 200

type Within = <T>(work: () => Promise<T>) => Promise<T>

/** The customer said yes: the provider records from now on. A call that is over by then has no recording. */
export async function startRecording(parts: VoiceParts, tryId: string, within: Within): Promise<string | undefined> {
  const { one, account } = await within(async () => ({
    one: await parts.tries.find(tryId),
    account: await accountOf(parts),
  }))
  if (!one?.providerCallId || one.recording !== 'asked' || one.recordingId || one.state === 'ended') return undefined
  const url = urlsOf(parts, account.webhookKey, tryId).recording
  return (await providerOf(parts, account).record(account.settings, one.providerCallId, url)).id
}

export async function noteRecording(parts: VoiceParts, tryId: string, recordingId: string | undefined): Promise<void> {
  if (!recordingId || !(await parts.tries.lock(tryId))) return
  await parts.tries.change(tryId, { recordingId })
}

/** It is ready at the provider: it is fetched, kept with us, and removed there. Only what the customer allowed. */
export async function orderKeeping(parts: VoiceParts, tryId: string, recording: { id: string; isReady: boolean }) {
  const one = await parts.tries.lock(tryId)
  if (one?.recording !== 'asked' || !recording.isReady) return
  await parts.tries.change(tryId, { recordingId: recording.id })
  await parts.scheduleEffect(KEEP_RECORDING, tryId, { tryId })
}

/** Fetches and stores; doing it again gives the same. @throws DomainError */
export async function keepRecording(parts: VoiceParts, tryId: string, within: Within): Promise<string | undefined> {
  const { one, account } = await within(async () => ({
    one: await parts.tries.find(tryId),
    account: await accountOf(parts),
  }))
  if (!one?.recordingId) return undefined
  const provider = providerOf(parts, account)
  const key = `calls/${one.callId}/${one.id}.mp3`
  // forgotten meanwhile: it goes from the provider too, and never comes to us
  if (one.recording === 'asked') {
    const sound = await provider.download(account.settings, one.recordingId).catch(unlessGone)
    if (sound) await parts.blobs.put(key, sound.bytes, { contentType: sound.contentType })
  }
  await provider.forget(account.settings, one.recordingId)
  return one.recording === 'asked' ? key : undefined
}

export async function noteKept(parts: VoiceParts, tryId: string, key: string | undefined): Promise<void> {
  const one = await parts.tries.lock(tryId)
  if (!one || !key) return
  if (one.recording !== 'asked') return forgetRecordings(parts, [key])
  const { recordingDays } = await parts.policies.read()
  const until = new Date(parts.clock.now().getTime() + recordingDays * DAY_MS)
  await parts.tries.change(tryId, { recording: 'kept', recordingKey: key, recordingUntil: until })
}

/** Orders that the sound of these is deleted. */
export async function forgetRecordings(parts: VoiceParts, keys: readonly string[]): Promise<void> {
  for (const key of keys) await parts.scheduleEffect(FORGET_RECORDING, key, { key })
}

/** Recordings whose time is over. */
export async function expireRecordings(parts: VoiceParts): Promise<void> {
  const over = await parts.tries.expired(parts.clock.now(), MOST_EXPIRED)
  for (const { id, recordingKey } of over) {
    if (!(await parts.tries.lock(id))) continue
    await parts.tries.change(id, { recording: 'gone', recordingKey: undefined, recordingUntil: undefined })
    await forgetRecordings(parts, [recordingKey!])
  }
}

function unlessGone(error: unknown): undefined {
  if (error instanceof DomainError && error.kind === 'not_found') return undefined
  throw error
}
