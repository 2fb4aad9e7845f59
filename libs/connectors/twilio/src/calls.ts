import { DomainError, unavailable } from '@litper/kernel'
import { type CallNews, type HttpClient, type OutgoingCall, unprovenSettings } from '@litper/ports'
import { told } from './faults.ts'
import { newsOf, progressOf } from './news.ts'
import { clientOf } from './sdk.ts'
import type { TwilioSettings } from './settings.ts'

/** Twilio tells again up to so many times when we do not answer: its connection overrides, which are no part of the signature. */
const AGAIN = '#rc=3&rp=ct,rt,5xx'
const MOST_FOUND = 20

/** Places one call. What picks up is told apart from a person before we are asked what to say. */
export async function place(http: HttpClient, settings: TwilioSettings, call: OutgoingCall) {
  const client = await clientOf(http, settings)
  const made = await told(() =>
    client.calls.create({
      to: call.to,
      from: settings.number,
      url: call.answerUrl + AGAIN,
      method: 'POST',
      statusCallback: call.statusUrl + AGAIN,
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      statusCallbackMethod: 'POST',
      machineDetection: 'Enable',
      timeout: call.ringSeconds,
      timeLimit: call.mostSeconds,
    }),
  )
  if (typeof made.sid !== 'string' || made.sid === '') throw unavailable('call.malformed')
  return { providerCallId: made.sid }
}

/** Twilio's list takes a day; the rest is looked at here. */
export async function findCalls(
  http: HttpClient,
  settings: TwilioSettings,
  to: string,
  since: Date,
): Promise<CallNews[]> {
  const client = await clientOf(http, settings)
  const day = new Date(since.getTime() - 24 * 3_600_000)
  const found = await told(() =>
    client.calls.list({ to, from: settings.number, startTimeAfter: day, limit: MOST_FOUND, pageSize: MOST_FOUND }),
  )
  return found.filter(({ dateCreated }) => dateCreated.getTime() >= since.getTime()).map(newsOf)
}

export async function look(http: HttpClient, settings: TwilioSettings, id: string): Promise<CallNews | undefined> {
  const client = await clientOf(http, settings)
  try {
    return newsOf(await told(() => client.calls(id).fetch()))
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'not_found') return undefined
    throw error
  }
}

export async function end(http: HttpClient, settings: TwilioSettings, id: string): Promise<void> {
  const client = await clientOf(http, settings)
  const now = await told(() => client.calls(id).fetch())
  const isRinging = ['queued', 'ringing'].includes(progressOf(now.status))
  await told(() => client.calls(id).update({ status: isRinging ? 'canceled' : 'completed' }))
}

/** Reads the account itself. @throws DomainError vendor.settings; unavailable when Twilio says neither */
export async function prove(http: HttpClient, settings: TwilioSettings): Promise<void> {
  const client = await clientOf(http, settings)
  try {
    await told(() => client.api.v2010.accounts(settings.accountSid).fetch())
  } catch (error) {
    const kind = error instanceof DomainError ? error.kind : 'unavailable'
    if (kind === 'forbidden' || kind === 'not_found') throw unprovenSettings('twilio', ['accountSid', 'authToken'])
    throw error
  }
}
