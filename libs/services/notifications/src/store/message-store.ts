import { compact, firstIdAt } from '@litper/kernel'
import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { reportKey } from '../domain/report-words.ts'
import type {
  ForgottenShop,
  Gone,
  Message,
  MessageChange,
  MessageStore,
  MessageTally,
  StatusNews,
  WhoseMessages,
} from '../usecases/ports.ts'
import { MessageEntity } from './entities.ts'

const FORGET = `UPDATE notifications.messages SET recipient = '{}', text = '', plan = '{"text":""}'`

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

  async lockOfOrder(orderId: string): Promise<Message[]> {
    return (await this.messages.lockAll({ orderId })).map(fromRow)
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

  async ofReport(reportId: string): Promise<Message[]> {
    const sql = "WHERE purpose = 'reporte' AND business_key LIKE $1 ORDER BY id"
    return (await this.messages.select(sql, [`${reportKey(reportId)}%`])).map(fromRow)
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

  async ofPerson({ phones, userIds, emails, ids, orders, conversations }: WhoseMessages): Promise<Message[]> {
    const found = await this.messages.select(
      `WHERE (order_id IS NULL AND (recipient->>'phone' = ANY($1::text[]) OR recipient->>'userId' = ANY($2::text[])
           OR lower(recipient->>'email') = ANY($3::text[])))
         OR id = ANY($4::uuid[]) OR order_id = ANY($5::uuid[]) OR conversation_id = ANY($6::uuid[])`,
      [phones, userIds, emails, ids, orders, conversations].map((some) => [...some]),
    )
    return (await this.messages.lockAll(found.map(({ id }) => ({ id })))).map(fromRow)
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.database.session().query(
      `${FORGET}, error = CASE WHEN error ~ '^[a-z0-9_.:-]{1,60}$' THEN error END
       WHERE id = ANY($1::uuid[])`,
      [[...ids]],
    )
  }

  async settleShops(): Promise<void> {
    await this.database.session().query(
      `UPDATE notifications.messages m SET shop_domain = known.shop_domain FROM notifications.messages known
       WHERE m.shop_domain IS NULL AND known.order_id = m.order_id AND known.shop_domain IS NOT NULL`,
    )
  }

  async redactShop({ shopDomain, isLast }: ForgottenShop, { phones, userIds }: Gone): Promise<void> {
    await this.database.session().query(
      `${FORGET} WHERE shop_domain = $1 OR (shop_domain IS NULL AND ($2::boolean
         OR (order_id IS NULL AND (recipient->>'phone' = ANY($3::text[]) OR recipient->>'userId' = ANY($4::text[])))))`,
      [shopDomain, isLast, [...phones], [...userIds]],
    )
  }
}

const some = (row: RowOf<typeof MessageEntity> | undefined) => row && fromRow(row)

function fromRow({ plan, costAmount, costCurrency, ...row }: RowOf<typeof MessageEntity>): Message {
  const cost = costAmount ? { amount: String(Number(costAmount)), currency: costCurrency! } : undefined
  return { ...row, words: plan, cost }
}
