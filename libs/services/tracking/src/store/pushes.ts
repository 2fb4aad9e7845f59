import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Push, PushStore } from '../usecases/ports.ts'
import { PushEntity } from './carrier.entity.ts'

export class PostgresPushStore implements PushStore {
  private readonly pushes
  constructor(private readonly database: Database) {
    this.pushes = tableOf(database, PushEntity)
  }

  keep({ carrier, digest, body }: Push): Promise<boolean> {
    return this.pushes.add({ carrier, digest: Buffer.from(digest, 'hex'), body })
  }

  async empty({ carrier, digest }: Omit<Push, 'body'>): Promise<void> {
    await this.database
      .session()
      .query("UPDATE tracking.carrier_pushes SET body = '' WHERE carrier = $1 AND digest = $2", [
        carrier,
        Buffer.from(digest, 'hex'),
      ])
  }

  async emptyBefore(before: Date): Promise<void> {
    await this.database
      .session()
      .query("UPDATE tracking.carrier_pushes SET body = '' WHERE received_at < $1 AND body <> ''", [before])
  }

  async forget(numbers: readonly string[]): Promise<number> {
    if (numbers.length === 0) return 0
    const emptied = await this.database
      .session()
      .query(
        "UPDATE tracking.carrier_pushes SET body = '' WHERE EXISTS (SELECT FROM unnest($1::text[]) AS n WHERE position(n IN body) > 0) RETURNING carrier",
        [[...numbers]],
      )
    return emptied.length
  }
}
