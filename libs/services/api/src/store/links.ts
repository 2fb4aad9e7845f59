import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { LinkRow, Links } from '../usecases/accounts.ts'
import { LinkEntity } from './entities.ts'

export class PostgresLinks implements Links {
  private readonly links
  constructor(database: Database) {
    this.links = tableOf(database, LinkEntity)
  }

  lookup(hash: string): Promise<LinkRow | undefined> {
    return this.links.lookup({ hash })
  }

  async add(link: Parameters<Links['add']>[0]): Promise<void> {
    await this.links.save(link)
  }

  async use(hash: string, usedAt: Date): Promise<boolean> {
    const link = await this.links.lock({ hash })
    if (!link || link.usedAt) return false
    await this.links.change({ hash, usedAt })
    return true
  }

  async useAllOf(userId: string, usedAt: Date): Promise<void> {
    const open = (await this.links.lockAll({ userId })).filter((one) => !one.usedAt)
    await this.links.changeAll(open.map(({ hash }) => ({ hash, usedAt })))
  }
}
