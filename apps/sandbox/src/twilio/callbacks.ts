import type { Call, Recording } from './call.ts'
import type { TwilioDesk } from './desk.ts'
import { addressOf, signature } from './signature.ts'

/** Twilio waits so long for an answer, and repeats at once as often as the address allows. */
const ANSWER_BUDGET_MS = 15_000
const RETRY_MS = 700
const API_VERSION = '2010-04-01'

/** The fields of every request about a call. */
export function formOf(desk: TwilioDesk, call: Call, more: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    AccountSid: desk.account.accountSid,
    ApiVersion: API_VERSION,
    CallSid: call.sid,
    CallStatus: call.status,
    Called: call.to,
    Caller: call.from,
    Direction: call.direction,
    From: call.from,
    To: call.to,
    ...(call.answeredBy && { AnsweredBy: call.answeredBy }),
    ...more,
  })
}

/** Tells of a change; nobody waits for the answer. `event`: what the creator of the call may have asked for. */
export function tell(desk: TwilioDesk, call: Call, event: 'initiated' | 'ringing' | 'answered' | 'completed'): void {
  const asked = call.events.length === 0 ? ['completed'] : call.events
  if (!call.statusCallback || !asked.includes(event)) return
  const ended = call.endedAt !== undefined && call.startedAt !== undefined
  post(desk, call.statusCallback, {
    form: formOf(desk, call, {
      CallbackSource: 'call-progress-events',
      Timestamp: desk.world.clock.now().toUTCString(),
      ...(ended && { CallDuration: String(Math.round((call.endedAt! - call.startedAt!) / 1000)) }),
    }),
  })
}

export function tellRecording(desk: TwilioDesk, recording: Recording): void {
  if (!recording.statusCallback) return
  const form = new URLSearchParams({
    AccountSid: desk.account.accountSid,
    CallSid: recording.callSid,
    RecordingSid: recording.sid,
    RecordingStatus: recording.status,
    RecordingDuration: String(recording.seconds),
    RecordingChannels: '1',
    RecordingSource: 'StartCallRecordingAPI',
  })
  post(desk, recording.statusCallback, { form })
}

function post(desk: TwilioDesk, address: string, { form }: { form: URLSearchParams }): void {
  const { url, retries } = addressOf(address)
  desk.world.deliver({
    target: 'twilio-webhooks',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': signature(desk.account.authToken, url, form),
    },
    body: form.toString(),
    retryDelaysMs: Array.from({ length: retries }, () => RETRY_MS),
    timeoutMs: ANSWER_BUDGET_MS,
  })
}

/** Asks what to do next. Undefined when no answer came, or none with 2xx: then the call is over. */
export async function fetchTwiml(
  desk: TwilioDesk,
  address: string,
  form: URLSearchParams,
): Promise<string | undefined> {
  const { url, retries } = addressOf(address)
  const body = form.toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'x-twilio-signature': signature(desk.account.authToken, url, form),
  }
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    if (attempt > 0) await new Promise((done) => setTimeout(done, RETRY_MS))
    const fault = desk.world.faults.pick('twilio-webhooks', ['error', 'timeout', 'drop', 'malformed'])
    if (fault?.kind === 'error' || fault?.kind === 'drop') continue
    const text = await send(url, fault?.kind === 'malformed' ? body.replace('=', '%3D') : body, headers)
    if (text !== undefined && fault?.kind !== 'timeout') return text
  }
  return undefined
}

async function send(url: string, body: string, headers: Record<string, string>): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(ANSWER_BUDGET_MS) })
    const text = await answer.text()
    const isTwiml = /^(?:text|application)\/xml/.test(answer.headers.get('content-type') ?? '')
    return answer.ok && isTwiml ? text : undefined
  } catch {
    return undefined // refused, reset or too late
  }
}
