import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Notice } from '../domain/status/notice.ts'
import type { NoticeStore } from '../usecases/status-ports.ts'
import { NoticeEntity } from './status-entities.ts'

export class PostgresNoticeStore implements NoticeStore {
  private readonly notices

  constructor(private readonly database: Database) {
    this.notices = tableOf(database, NoticeEntity)
  }

  async lockLiving(source: Notice['source'], ref: string): Promise<Notice | undefined> {
    return (await this.notices.lockAll({ source, ref })).find(({ endedAt }) => !endedAt)
  }
  add(notice: Notice): Promise<boolean> {
    return this.notices.add(notice)
  }
  save(notice: Notice): Promise<void> {
    return this.notices.save(notice)
  }
  since(endedAfter: Date): Promise<readonly Notice[]> {
    return this.notices.select('WHERE ended_at IS NULL OR ended_at > $1 ORDER BY began_at DESC LIMIT 500', [endedAfter])
  }
  async forgetEnded(before: Date): Promise<void> {
    await this.database.session().query('DELETE FROM crisis.notices WHERE ended_at < $1', [before])
  }
}
