import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { CallState, Outcome } from '../domain/call.ts'
import type { Campaign, CampaignCounts, CampaignStore } from '../usecases/ports.ts'
import { CampaignEntity } from './entities.ts'

export class PostgresCampaignStore implements CampaignStore {
  private readonly campaigns
  constructor(private readonly database: Database) {
    this.campaigns = tableOf(database, CampaignEntity)
  }

  async add(campaign: Campaign): Promise<void> {
    await this.campaigns.save(campaign)
  }

  find(id: string): Promise<Campaign | undefined> {
    return this.campaigns.read({ id })
  }

  lock(id: string): Promise<Campaign | undefined> {
    return this.campaigns.lock({ id })
  }

  async change(id: string, change: Partial<Pick<Campaign, 'state' | 'reason' | 'total' | 'endedAt'>>): Promise<void> {
    await this.campaigns.change({ id, ...change })
  }

  async page({ after, limit }: { after?: string; limit: number }): Promise<Campaign[]> {
    return [...(await this.campaigns.page({ after, limit }))]
  }

  async counts(id: string): Promise<CampaignCounts> {
    const rows = await this.database
      .session()
      .query<{ state: CallState; outcome: Outcome | null; n: number; tries: number }>(
        `SELECT state, outcome, count(*)::int AS n, coalesce(sum(tries), 0)::int AS tries
         FROM voice.calls WHERE campaign_id = $1 GROUP BY state, outcome`,
        [id],
      )
    const byState: Partial<Record<CallState, number>> = {}
    const byOutcome: Partial<Record<Outcome, number>> = {}
    for (const { state, outcome, n } of rows) {
      byState[state] = (byState[state] ?? 0) + n
      if (outcome && state === 'settled') byOutcome[outcome] = (byOutcome[outcome] ?? 0) + n
    }
    return { byState, byOutcome, tries: rows.reduce((sum, row) => sum + row.tries, 0) }
  }

  async endDone(now: Date): Promise<void> {
    await this.database.session().query(
      `UPDATE voice.campaigns g SET state = 'done', ended_at = $1 WHERE g.state = 'running'
         AND NOT EXISTS (SELECT 1 FROM voice.calls c WHERE c.campaign_id = g.id AND c.state <> 'settled')`,
      [now.toISOString()],
    )
  }
}
