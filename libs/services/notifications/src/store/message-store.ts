import { compact, firstIdAt } from '@litper/kernel'
import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Message, MessageChange, MessageStore, MessageTally, StatusNews } from '../usecases/ports.ts'
import { MessageEntity } from './entities.ts'

/** What was or will be said, to whom, why, and what became of it. */
export class PostgresMessageStore implements MessageStore {
  private readonly messages
  constructor(private readonly database: Database) {
    this.messages = tableOf(database, MessageEntity)
  }

  add({ words, cost: _, status: __, ...message }: Message): Promise<boolean> {
    return this.messages.add({ ...message, plan: words, text: words.text })
  }

  async find(id: string): Promise<Message | undefined> {
    return some(await this.messages.read({ id }))
  }

  async lock(id: string): Promise<Message | undefined> {
    return some(await this.messages.lock({ id }))
  }

  async lockByNews({
    messageId,
    providerMessageId,
  }: Pick<StatusNews, 'messageId' | 'providerMessageId'>): Promise<Message | undefined> {
    return some(await this.messages.lock(messageId ? { id: messageId } : { providerMessageId }))
  }

  async update(id: string, { cost, ...change }: MessageChange): Promise<void> {
    await this.messages.change({
      id,
      ...compact(change),
      ...(cost && { costAmount: cost.amount, costCurrency: cost.currency }),
    })
  }

  async page({ orderId, after, limit }: { orderId?: string; after?: string; limit: number }): Promise<Message[]> {
    return (await this.messages.page({ where: { orderId }, after, limit })).map(fromRow)
  }

  /** Ids begin with the time at which a message was planned. */
  async tally(from: Date, until: Date): Promise<MessageTally[]> {
    const rows = await this.database
      .session()
      .query<Pick<MessageTally, 'purpose' | 'status' | 'count'> & { amount: string | null; currency: string | null }>(
        `SELECT purpose, status, count(*)::int AS count, trim_scale(sum(cost_amount))::text AS amount, cost_currency AS currency
         FROM notifications.messages WHERE id >= $1 AND id < $2 GROUP BY purpose, status, cost_currency`,
        [firstIdAt(from), firstIdAt(until)],
      )
    return rows.map(({ amount, currency, ...tally }) => ({
      ...tally,
      ...(amount && currency && { cost: { amount, currency } }),
    }))
  }

  async redact(whom: { phone?: string; email?: string } | 'everybody'): Promise<void> {
    const [phone, email] = whom === 'everybody' ? [] : [whom.phone, whom.email]
    await this.database.session().query(
      `UPDATE notifications.messages SET recipient = '{}', text = '', plan = '{"text":""}'
       WHERE $1 OR recipient->>'phone' = $2 OR lower(recipient->>'email') = lower($3)`,
      [whom === 'everybody', phone ?? null, email ?? null],
    )
  }
}

const some = (row: RowOf<typeof MessageEntity> | undefined) => row && fromRow(row)

function fromRow({ plan, costAmount, costCurrency, ...row }: RowOf<typeof MessageEntity>): Message {
  const cost = costAmount ? { amount: String(Number(costAmount)), currency: costCurrency! } : undefined
  return { ...row, words: plan, cost }
}
