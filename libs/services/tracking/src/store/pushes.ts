import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Push, PushStore } from '../usecases/ports.ts'
import { PushEntity } from './carrier.entity.ts'

export class PostgresPushStore implements PushStore {
  private readonly pushes
  constructor(database: Database) {
    this.pushes = tableOf(database, PushEntity)
  }

  keep({ carrier, digest, body }: Push): Promise<boolean> {
    return this.pushes.add({ carrier, digest: Buffer.from(digest, 'hex'), body })
  }
}
