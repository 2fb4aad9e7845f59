import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Doubted, MeaningStore } from '../usecases/meaning-ports.ts'
import { MeaningEntity } from './entities.ts'

export class PostgresMeanings implements MeaningStore {
  private readonly meanings
  constructor(private readonly database: Database) {
    this.meanings = tableOf(database, MeaningEntity)
  }

  async add(doubted: Doubted): Promise<void> {
    await this.meanings.add(doubted)
  }

  lockOf({ conversationId, orderId }: Parameters<MeaningStore['lockOf']>[0]): Promise<readonly Doubted[]> {
    return this.meanings.lockAll(conversationId === undefined ? { orderId: orderId! } : { conversationId })
  }

  async saveAll(all: readonly Doubted[]): Promise<void> {
    for (const one of all) await this.meanings.save(one)
  }

  async forgetBefore(known: Date, others: Date): Promise<void> {
    await this.database
      .session()
      .query('DELETE FROM learning.meanings WHERE at < $1 OR (at < $2 AND meant IS NULL AND NOT learnt)', [
        known,
        others,
      ])
  }

  async forget({ conversations, people }: Parameters<MeaningStore['forget']>[0]): Promise<number> {
    const gone = await this.database
      .session()
      .query(
        'DELETE FROM learning.meanings WHERE conversation_id::text = ANY($1::text[]) OR person = ANY($2::text[]) RETURNING 1',
        [conversations, people],
      )
    return gone.length
  }

  ofPerson({ conversations, people }: Parameters<MeaningStore['ofPerson']>[0]): Promise<readonly Doubted[]> {
    return this.meanings.select(
      'WHERE conversation_id::text = ANY($1::text[]) OR person = ANY($2::text[]) ORDER BY at',
      [conversations, people],
    )
  }
}
