import { newId } from '@litper/kernel'
import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { NewNotice, Notice, NoticeStore } from '../usecases/ports.ts'
import { NoticeEntity } from './entities.ts'

/** One open row for each thing; what is told again is counted there until somebody has acknowledged it. */
const NOTE = `
  INSERT INTO notifications.provider_notices (id, tenant_id, provider, kind, code, subject, severity, detail, first_at, last_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
  ON CONFLICT (tenant_id, provider, kind, code, subject) WHERE acknowledged_at IS NULL DO UPDATE SET
    times = provider_notices.times + 1, severity = excluded.severity, detail = coalesce(excluded.detail, provider_notices.detail),
    last_at = greatest(provider_notices.last_at, excluded.last_at)`

export class PostgresNoticeStore implements NoticeStore {
  private readonly notices
  constructor(private readonly database: Database) {
    this.notices = tableOf(database, NoticeEntity)
  }

  async note({ provider, kind, code, subject = '', severity, detail, at }: NewNotice): Promise<void> {
    await this.notices.takeTurn({ provider, kind, code, subject })
    const row = [newId(), currentTenant(), provider, kind, code, subject, severity, detail ?? null, at.toISOString()]
    await this.database.session().query(NOTE, row)
  }

  async page({ isOpen, after, limit }: { isOpen: boolean; after?: string; limit: number }): Promise<Notice[]> {
    const where = [...(isOpen ? ['acknowledged_at IS NULL'] : []), ...(after ? ['id < $2'] : [])]
    const sql = `${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY id DESC LIMIT $1`
    return [...(await this.notices.select(sql, after ? [limit, after] : [limit]))]
  }

  lock(id: string): Promise<Notice | undefined> {
    return this.notices.lock({ id })
  }

  async acknowledge(id: string, by: string, at: Date): Promise<void> {
    await this.notices.change({ id, acknowledgedAt: at, acknowledgedBy: by })
  }
}
