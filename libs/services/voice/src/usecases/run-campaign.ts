import { conflict, newId, notFound } from '@litper/kernel'
import type { Errand } from '../domain/call.ts'
import { isNeeded } from '../domain/errand.ts'
import type { Parcel } from '../domain/parcel.ts'
import { accountOf } from './account-of.ts'
import { planCall } from './plan-call.ts'
import type { Campaign, VoiceParts } from './ports.ts'
import { settleCall } from './settle-call.ts'
import { wake } from './wake.ts'

const MOST = 2000
const BATCH = 200

export interface NewCampaign {
  readonly name: string
  readonly purpose: Errand
  /** These orders; without it, all whose question is open. */
  readonly orderIds?: readonly string[]
  /** Of confirmations: asked at least so long ago. */
  readonly waitingMinutes?: number
  readonly city?: string
  readonly carrier?: string
  readonly maxTries?: number
  readonly by: string
}

/**
 * Calls many customers for one purpose, as lines are free. Nobody is called for what is settled, planned already, or without a phone.
 * @throws DomainError not_found `calling_account.not_found`; conflict `campaign.nobody`
 */
export async function startCampaign(parts: VoiceParts, given: NewCampaign): Promise<Campaign> {
  await accountOf(parts)
  const now = parts.clock.now()
  const { name, purpose, by: createdBy } = given
  const maxTries = given.maxTries ?? (await parts.policies.read()).maxTries
  const campaign: Campaign = {
    id: newId(),
    name,
    purpose,
    state: 'running',
    maxTries,
    total: 0,
    createdBy,
    createdAt: now,
  }
  await parts.campaigns.add(campaign)
  let total = 0
  for (const parcel of await meant(parts, given)) {
    const plan = { purpose, parcel, why: `campaign: ${name}`, at: now, campaignId: campaign.id, maxTries }
    if (await planCall(parts, plan)) total++
  }
  if (total === 0) throw conflict('campaign.nobody')
  await parts.campaigns.change(campaign.id, { total })
  return { ...campaign, total }
}

async function meant(parts: VoiceParts, given: NewCampaign): Promise<Parcel[]> {
  const { purpose, orderIds, waitingMinutes = 0, city, carrier } = given
  if (orderIds) {
    const found = await Promise.all(orderIds.map((id) => parts.parcels.find(id)))
    return found.filter((parcel): parcel is Parcel => isNeeded(purpose, parcel))
  }
  if (purpose !== 'order_confirmation')
    return parts.parcels.inState(
      purpose === 'delivery_problem' ? 'exception' : 'ready_for_pickup',
      { city, carrier },
      MOST,
    )
  const before = new Date(parts.clock.now().getTime() - waitingMinutes * 60_000)
  return parts.parcels.unconfirmed(before, MOST)
}

export async function campaignOf({ campaigns }: Pick<VoiceParts, 'campaigns'>, id: string): Promise<Campaign> {
  const campaign = await campaigns.find(id)
  if (!campaign) throw notFound('campaign.not_found')
  return campaign
}

async function lockCampaign(parts: VoiceParts, id: string): Promise<Campaign> {
  const campaign = await parts.campaigns.lock(id)
  if (!campaign) throw notFound('campaign.not_found')
  if (campaign.state === 'done' || campaign.state === 'stopped') throw conflict('campaign.over')
  return campaign
}

/** No telephone rings for it from here on; calls that are under way go on to their end. */
export async function pauseCampaign(parts: VoiceParts, id: string, reason: string): Promise<void> {
  await lockCampaign(parts, id)
  await parts.campaigns.change(id, { state: 'paused', reason })
}

export async function resumeCampaign(parts: VoiceParts, id: string): Promise<void> {
  await lockCampaign(parts, id)
  await parts.campaigns.change(id, { state: 'running', reason: undefined })
  await wake(parts, parts.clock.now())
}

/** It is over; who was not called yet is not called. */
export async function stopCampaign(parts: VoiceParts, id: string, reason: string): Promise<void> {
  await lockCampaign(parts, id)
  await parts.campaigns.change(id, { state: 'stopped', reason, endedAt: parts.clock.now() })
  for (;;) {
    const waiting = await parts.calls.lockWaitingOfCampaign(id, BATCH)
    for (const call of waiting) await settleCall(parts, call, 'cancelled')
    if (waiting.length < BATCH) return
  }
}
