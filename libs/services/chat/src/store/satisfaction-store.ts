import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Rating } from '../domain/satisfaction.ts'
import type { Satisfaction, SatisfactionStore } from '../usecases/satisfaction-ports.ts'
import { SatisfactionEntity } from './entities.ts'

export class PostgresSatisfactionStore implements SatisfactionStore {
  private readonly table
  constructor(database: Database) {
    this.table = tableOf(database, SatisfactionEntity)
  }

  add(asked: Satisfaction): Promise<boolean> {
    return this.table.add(asked)
  }

  read(conversationId: string): Promise<Satisfaction | undefined> {
    return this.table.read({ conversationId })
  }

  lock(conversationId: string): Promise<Satisfaction | undefined> {
    return this.table.lock({ conversationId })
  }

  rate(conversationId: string, rating: Rating, ratedAt: Date): Promise<void> {
    return this.table.change({ conversationId, rating, ratedAt })
  }

  of(contactId: string, limit: number): Promise<readonly Satisfaction[]> {
    return this.table.readAll({ contactId }, { order: { askedAt: 'DESC' }, limit })
  }
}
