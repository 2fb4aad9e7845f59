import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KnownAddresses } from '../usecases/accounts.ts'
import { KnownAddressEntity } from './entities.ts'

export class PostgresKnownAddresses implements KnownAddresses {
  private readonly addresses
  constructor(database: Database) {
    this.addresses = tableOf(database, KnownAddressEntity)
  }

  async lastSeen(userId: string, hash: string): Promise<Date | undefined> {
    return (await this.addresses.read({ userId, hash }))?.seenAt
  }

  async saw(userId: string, hash: string, seenAt: Date): Promise<void> {
    await this.addresses.put({ userId, hash, seenAt }, { by: ['userId', 'hash'] })
  }
}
