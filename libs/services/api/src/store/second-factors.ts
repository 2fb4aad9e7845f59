import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { FactorRow, SecondFactors } from '../usecases/accounts.ts'
import { SecondFactorEntity } from './entities.ts'

export class PostgresSecondFactors implements SecondFactors {
  private readonly factors
  constructor(database: Database) {
    this.factors = tableOf(database, SecondFactorEntity)
  }

  find(userId: string): Promise<FactorRow | undefined> {
    return this.factors.read({ userId })
  }

  lock(userId: string): Promise<FactorRow | undefined> {
    return this.factors.lock({ userId })
  }

  async put({ recovery, ...factor }: FactorRow): Promise<void> {
    await this.factors.put({ ...factor, recovery: [...recovery] })
  }

  async remove(userId: string): Promise<boolean> {
    return (await this.factors.remove({ userId })) > 0
  }
}
