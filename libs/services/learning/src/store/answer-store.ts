import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Answered, AnswerStore } from '../usecases/ports.ts'
import { AnswerEntity } from './entities.ts'

export class PostgresAnswers implements AnswerStore {
  private readonly answers
  constructor(private readonly database: Database) {
    this.answers = tableOf(database, AnswerEntity)
  }

  lock(conversationId: string): Promise<Answered | undefined> {
    return this.answers.lock({ conversationId })
  }

  save(answered: Answered): Promise<void> {
    return this.answers.save(answered)
  }

  async forgetBefore(rated: Date, others: Date): Promise<void> {
    await this.database
      .session()
      .query(`DELETE FROM learning.answers WHERE asked_at < $1 OR (asked_at < $2 AND rating IS DISTINCT FROM 'good')`, [
        rated,
        others,
      ])
  }

  async forget({ conversations, people }: Parameters<AnswerStore['forget']>[0]): Promise<number> {
    const gone = await this.database
      .session()
      .query(
        `DELETE FROM learning.answers WHERE conversation_id::text = ANY($1::text[]) OR person = ANY($2::text[]) RETURNING 1`,
        [conversations, people],
      )
    return gone.length
  }

  ofPerson(conversations: readonly string[]): Promise<readonly Answered[]> {
    return this.answers.readAll(conversations.map((conversationId) => ({ conversationId })))
  }
}
