import { newId } from '@litper/kernel'
import type { CallCallback, CallScript } from '@litper/ports'
import { dayAround } from '../domain/hours.ts'
import { beginInbound } from '../domain/inbound.ts'
import { shopName } from '../domain/spoken.ts'
import { carryOut } from './answer-turn.ts'
import { LOOK_EVERY_MS, LOOK_UP } from './look-up.ts'
import type { Account, Call, Try, VoiceParts } from './ports.ts'

/** So many failed proofs from one number in a day, and nothing more is looked up for it. */
const MOST_UNPROVED = 6

/** Somebody calls the shop. The provider may ask twice: the same call is answered in the same way. */
export async function openInbound(parts: VoiceParts, account: Account, given: CallCallback): Promise<CallScript> {
  const now = parts.clock.now()
  const id = newId()
  const call: Call = {
    id,
    businessKey: `inbound/${given.providerCallId}`,
    direction: 'in',
    purpose: 'inbound',
    phone: given.from,
    why: 'the customer called',
    state: 'calling',
    dueAt: now,
    maxTries: 1,
    tries: 1,
    dials: 1,
    needsPerson: false,
    createdAt: now,
  }
  if (!(await parts.calls.add(call))) return firstWords(parts, call.businessKey)
  const one: Try = {
    id: newId(),
    callId: id,
    n: 1,
    phone: given.from,
    provider: account.provider,
    providerCallId: given.providerCallId,
    state: 'talking',
    dialedAt: now,
    answeredAt: now,
    answeredBy: 'person',
    dialog: {},
  }
  await parts.tries.add(one)
  await parts.scheduleEffect(LOOK_UP, one.id, { tryId: one.id }, new Date(now.getTime() + LOOK_EVERY_MS))
  const person = given.from ? await parts.people.find(given.from) : undefined
  const isToday = person?.unprovedAt !== undefined && person.unprovedAt >= dayAround(now).from
  const { businessName } = await parts.policies.read()
  const move = beginInbound({ shop: shopName(businessName, undefined) }, isToday && person.unproved >= MOST_UNPROVED)
  return carryOut(parts, account, { call, one, n: 0, heard: { words: '', keys: '' }, move })
}

async function firstWords(parts: VoiceParts, businessKey: string): Promise<CallScript> {
  const known = await parts.calls.withKey(businessKey)
  const [one] = known ? await parts.tries.of(known.id) : []
  const [first] = one ? await parts.tries.turns(one.id) : []
  return first?.script ?? { say: [] }
}
