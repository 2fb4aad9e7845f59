import { cut, DomainError, e164, someText } from '@litper/kernel'
import type { CallCallback, GivenCallback } from '@litper/ports'
import { answererOf, progressOf, secondsOf } from './news.ts'
import { isSigned } from './sdk.ts'
import type { TwilioSettings } from './settings.ts'

const MOST_WORDS = 1200

/** @throws DomainError forbidden `call.signature` */
export async function readCallback(settings: TwilioSettings, given: GivenCallback): Promise<CallCallback> {
  const form = formOf(given.body)
  const isProven = given.signature !== undefined && form['AccountSid'] === settings.accountSid
  if (!isProven || !(await isSigned(settings.authToken, given.signature!, given.url, form)))
    throw new DomainError('call.signature', 'forbidden')
  const speech = someText(form['SpeechResult'])
  const recordingId = someText(form['RecordingSid'])
  const confidence = Number(form['Confidence'])
  return {
    providerCallId: someText(form['CallSid']) ?? '',
    // a callback about a recording says nothing of the call
    progress: progressOf(form['CallStatus']),
    answeredBy: answererOf(form['AnsweredBy']),
    seconds: secondsOf(form['CallDuration']),
    from: e164(form['From']),
    ...(speech !== undefined && { speech: cut(speech, MOST_WORDS) }),
    ...(confidence >= 0 && confidence <= 1 && form['Confidence'] !== '' && { confidence }),
    ...(/^[\d*#]{1,20}$/.test(String(form['Digits'] ?? '')) && { digits: String(form['Digits']) }),
    ...(recordingId && { recording: { id: recordingId, isReady: form['RecordingStatus'] === 'completed' } }),
  }
}

/** A field that comes twice is a list: the signature covers both. */
function formOf(body: string): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    const before = form[name]
    form[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return form
}
