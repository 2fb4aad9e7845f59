import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KnownOrder } from '../domain/known-order.ts'
import type { Proposals } from '../domain/review-run.ts'
import type { OpenTalk } from '../domain/talk/open-talk.ts'
import type { KnownOrderStore, RunStore, TalkStore } from '../usecases/ports.ts'
import { KnownOrderEntity, RunEntity, TalkEntity } from './entities.ts'

/** From each name to the next one in the index: a merchant has a handful of carriers and many orders. */
export const CARRIER_NAMES = `
  WITH RECURSIVE names AS (
    (SELECT carrier_name AS name FROM quality.orders WHERE carrier_name IS NOT NULL ORDER BY carrier_name LIMIT 1)
    UNION ALL
    SELECT (SELECT carrier_name FROM quality.orders WHERE carrier_name > names.name ORDER BY carrier_name LIMIT 1)
    FROM names WHERE names.name IS NOT NULL
  ) SELECT name FROM names WHERE name IS NOT NULL`

export class PostgresKnownOrders implements KnownOrderStore {
  private readonly orders
  constructor(private readonly database: Database) {
    this.orders = tableOf(database, KnownOrderEntity)
  }

  async lock(orderId: string): Promise<KnownOrder | undefined> {
    const row = await this.orders.lock({ orderId })
    return row && orderFrom(row)
  }

  async find(orderId: string): Promise<KnownOrder | undefined> {
    const row = await this.orders.read({ orderId })
    return row && orderFrom(row)
  }

  save({ movedAt, ...order }: KnownOrder): Promise<void> {
    return this.orders.save({ ...order, ...(movedAt !== undefined && { movedAt: new Date(movedAt) }) })
  }

  async carriers(): Promise<string[]> {
    const rows = await this.database.session().query<{ name: string }>(CARRIER_NAMES)
    return rows.map(({ name }) => name)
  }
}

export class PostgresTalks implements TalkStore {
  private readonly talks
  constructor(private readonly database: Database) {
    this.talks = tableOf(database, TalkEntity)
  }

  async lock(person: string): Promise<OpenTalk | undefined> {
    const row = await this.talks.lock({ person })
    return row && talkFrom(row)
  }

  async lockOf({ conversationId, lastHeard }: Parameters<TalkStore['lockOf']>[0]): Promise<OpenTalk | undefined> {
    const row =
      (await this.talks.lock({ conversationId })) ??
      (lastHeard === undefined ? undefined : await this.talks.lock({ lastHeard }))
    return row && talkFrom(row)
  }

  async lockDue(now: Date, limit: number): Promise<OpenTalk[]> {
    const due = await this.talks.select('WHERE due_at <= $1 ORDER BY due_at LIMIT $2', [now, limit])
    const locked = await this.talks.lockAll(due.map(({ person }) => ({ person })))
    // one in which something was said meanwhile is not over
    return locked.filter(({ dueAt }) => dueAt <= now).map(talkFrom)
  }

  save({ dueAt, ...talk }: OpenTalk): Promise<void> {
    return this.talks.save({ ...talk, dueAt: new Date(dueAt) })
  }

  async remove(person: string): Promise<void> {
    await this.talks.remove({ person })
  }

  async forget({ conversations, orders, people }: Parameters<TalkStore['forget']>[0]): Promise<number> {
    const gone = await this.database.session().query(
      `DELETE FROM quality.talks
       WHERE conversation_id = ANY($1::uuid[]) OR order_id = ANY($2::uuid[]) OR person = ANY($3::text[]) RETURNING id`,
      [[...conversations], [...orders], [...people]],
    )
    return gone.length
  }
}

export class PostgresRuns implements RunStore {
  private readonly runs
  constructor(database: Database) {
    this.runs = tableOf(database, RunEntity)
  }

  lock(runId: string): Promise<Proposals | undefined> {
    return this.runs.lock({ runId })
  }

  save(run: Parameters<RunStore['save']>[0]): Promise<void> {
    return this.runs.save(run)
  }

  async remove(runId: string): Promise<void> {
    await this.runs.remove({ runId })
  }
}

const orderFrom = ({ movedAt, ...row }: RowOf<typeof KnownOrderEntity>): KnownOrder => ({
  ...row,
  ...(movedAt && { movedAt: movedAt.toISOString() }),
})
const talkFrom = ({ dueAt, ...row }: RowOf<typeof TalkEntity>): OpenTalk => ({
  ...row,
  dueAt: dueAt.toISOString(),
})
