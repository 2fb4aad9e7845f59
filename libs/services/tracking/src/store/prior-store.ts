import type { LearntChoice } from '@litper/kernel'
import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KnownPrior, PriorStore } from '../usecases/ports.ts'
import { PriorEntity } from './carrier.entity.ts'

export class PostgresPriorStore implements PriorStore {
  private readonly priors
  constructor(database: Database) {
    this.priors = tableOf(database, PriorEntity)
  }

  async of(city: string): Promise<LearntChoice<string> | undefined> {
    const row = await this.priors.read({ city })
    return row && { value: row.carrier ?? null, trial: row.trial ?? null }
  }

  async keep({ city, version, value, trial }: KnownPrior): Promise<void> {
    const known = await this.priors.lock({ city })
    if (known && known.version >= version) return
    await this.priors.save({ city, version, ...(value !== null && { carrier: value }), ...(trial && { trial }) })
  }
}
