import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { Campaign, VoiceParts } from '../usecases/ports.ts'
import { campaignOf, pauseCampaign, resumeCampaign, startCampaign, stopCampaign } from '../usecases/run-campaign.ts'
import * as operations from './campaigns.operations.ts'
import { VOICE_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

const viewOf = ({ reason, createdAt, endedAt, ...campaign }: Campaign): operations.CampaignView => ({
  ...campaign,
  reason: reason ?? null,
  createdAt: createdAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
})

@Controller()
export class CampaignsController {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listCampaigns)
  async list({ cursor, limit }: Input<'listCampaigns'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.campaigns.page({ after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.startCampaignOperation)
  start(given: Input<'startCampaignOperation'>) {
    const by = currentContext()!.actor.id
    return this.database.transaction(async () => viewOf(await startCampaign(this.parts, { ...given, by })))
  }

  @Answers(operations.findCampaign)
  find({ id }: Input<'findCampaign'>) {
    return this.database.reading(async () => {
      const campaign = await campaignOf(this.parts, id)
      return { ...viewOf(campaign), ...(await this.parts.campaigns.counts(id)) }
    })
  }

  @Answers(operations.pauseCampaignOperation)
  pause({ id, reason }: Input<'pauseCampaignOperation'>) {
    return this.changed(id, () => pauseCampaign(this.parts, id, reason))
  }

  @Answers(operations.resumeCampaignOperation)
  resume({ id }: Input<'resumeCampaignOperation'>) {
    return this.changed(id, () => resumeCampaign(this.parts, id))
  }

  @Answers(operations.stopCampaignOperation)
  stop({ id, reason }: Input<'stopCampaignOperation'>) {
    return this.changed(id, () => stopCampaign(this.parts, id, reason))
  }

  private changed(id: string, work: () => Promise<void>) {
    return this.database.transaction(async () => {
      await work()
      return viewOf(await campaignOf(this.parts, id))
    })
  }
}
