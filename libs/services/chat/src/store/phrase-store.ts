import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { PhraseStore, PhrasesVersion } from '../usecases/ports.ts'
import { PhrasesEntity } from './entities.ts'

export class PostgresPhraseStore implements PhraseStore {
  private readonly table
  constructor(database: Database) {
    this.table = tableOf(database, PhrasesEntity)
  }

  async keep({ trial, ...told }: PhrasesVersion): Promise<void> {
    const { state, intent, version } = told
    const known = await this.table.lock({ state, intent })
    if (known && known.version >= version) return
    await this.table.save({ ...told, ...(trial && { trial }) })
  }
}
