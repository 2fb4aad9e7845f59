import type { Call, Recording } from './call.ts'
import type { TwilioDesk } from './desk.ts'
import { rfc2822 } from './ids.ts'

const dated = (ms: number | undefined) => (ms === undefined ? null : rfc2822(ms))

/** A call as the API of 2010 shows it. */
export function callView(desk: TwilioDesk, call: Call) {
  const { accountSid } = desk.account
  const { sid, status, startedAt, endedAt } = call
  return {
    sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    to: call.to,
    from: call.from,
    direction: call.direction,
    status,
    answered_by: call.answeredBy ?? null,
    date_created: rfc2822(call.createdAt),
    date_updated: rfc2822(endedAt ?? startedAt ?? call.createdAt),
    start_time: dated(startedAt),
    end_time: dated(endedAt),
    duration: endedAt === undefined ? null : String(startedAt ? Math.round((endedAt - startedAt) / 1000) : 0),
    price: call.price ?? null,
    price_unit: 'USD',
    caller_name: null,
    forwarded_from: null,
    group_sid: null,
    parent_call_sid: null,
    phone_number_sid: null,
    queue_time: '0',
    trunk_sid: null,
    annotation: null,
    subresource_uris: {},
    uri: `/2010-04-01/Accounts/${accountSid}/Calls/${sid}.json`,
  }
}

export function recordingView(desk: TwilioDesk, { sid, callSid, status, startedAt, seconds }: Recording) {
  const { accountSid } = desk.account
  return {
    sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: callSid,
    conference_sid: null,
    channels: 1,
    source: 'StartCallRecordingAPI',
    status,
    error_code: null,
    date_created: rfc2822(startedAt),
    date_updated: rfc2822(startedAt),
    start_time: rfc2822(startedAt),
    duration: status === 'completed' ? String(seconds) : '-1',
    price: null,
    price_unit: 'USD',
    encryption_details: null,
    media_url: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Recordings/${sid}`,
    subresource_uris: {},
    uri: `/2010-04-01/Accounts/${accountSid}/Recordings/${sid}.json`,
  }
}
