import { DomainError, unavailable } from '@litper/kernel'
import type { HttpClient } from '@litper/ports'
import { faultOf, told } from './faults.ts'
import { clientOf } from './sdk.ts'
import type { TwilioSettings } from './settings.ts'

/** From now to the end of the call, both sides in one track. */
export async function record(http: HttpClient, settings: TwilioSettings, callId: string, url: string) {
  const client = await clientOf(http, settings)
  const made = await told(() =>
    client.calls(callId).recordings.create({
      recordingStatusCallback: url,
      recordingStatusCallbackMethod: 'POST',
      recordingStatusCallbackEvent: ['completed', 'absent'],
      recordingChannels: 'mono',
    }),
  )
  if (typeof made.sid !== 'string' || made.sid === '') throw unavailable('call.malformed')
  return { id: made.sid }
}

/** The sound itself: the library gives its address only. */
export async function download(http: HttpClient, settings: TwilioSettings, id: string) {
  const { accountSid, authToken, baseUrl } = settings
  const answer = await http.send({
    method: 'GET',
    url: `${baseUrl}/2010-04-01/Accounts/${accountSid}/Recordings/${encodeURIComponent(id)}.mp3`,
    headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
  })
  if (answer.status !== 200) throw faultOf({ status: answer.status })
  return { bytes: answer.bytes, contentType: answer.headers['content-type'] ?? 'audio/mpeg' }
}

export async function forget(http: HttpClient, settings: TwilioSettings, id: string): Promise<void> {
  const client = await clientOf(http, settings)
  try {
    await told(() => client.recordings(id).remove())
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'not_found') return
    throw error
  }
}
