import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { OauthRecord, OauthRecords } from '../usecases/oauth/records.ts'
import { OauthRecordEntity } from './entities.ts'

/** The oldest that are over, some with each new one: no more is kept than what is in use. */
const SWEEP = `DELETE FROM api.oauth_records WHERE hash IN
  (SELECT hash FROM api.oauth_records WHERE expires_at < $1 ORDER BY expires_at LIMIT 20 FOR UPDATE SKIP LOCKED)`

export class PostgresOauthRecords implements OauthRecords {
  private readonly records
  constructor(private readonly database: Database) {
    this.records = tableOf(database, OauthRecordEntity)
  }

  lookup(hash: string): Promise<OauthRecord | undefined> {
    return this.records.lookup({ hash })
  }

  async put(record: Parameters<OauthRecords['put']>[0], now: Date): Promise<void> {
    await this.database.session().query(SWEEP, [now])
    await this.records.put(record)
  }

  async use(hash: string, usedAt: Date): Promise<boolean> {
    const record = await this.records.lock({ hash })
    if (!record || record.usedAt) return false
    await this.records.change({ hash, usedAt })
    return true
  }

  async remove(hash: string): Promise<void> {
    await this.records.remove({ hash })
  }

  async removeOf(grantId: string, model: string): Promise<void> {
    await this.records.remove({ grantId, model })
  }
}
