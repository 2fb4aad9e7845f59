import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Try, TryChange, TryStore, Turn } from '../usecases/ports.ts'
import { TryEntity, TurnEntity } from './entities.ts'

export class PostgresTryStore implements TryStore {
  private readonly tries
  private readonly said
  constructor(private readonly database: Database) {
    this.tries = tableOf(database, TryEntity)
    this.said = tableOf(database, TurnEntity)
  }

  async add({ cost: _, ...one }: Try): Promise<void> {
    await this.tries.save(one)
  }

  async find(id: string): Promise<Try | undefined> {
    return some(await this.tries.read({ id }))
  }

  async lock(id: string): Promise<Try | undefined> {
    return some(await this.tries.lock({ id }))
  }

  async change(id: string, { cost, ...change }: TryChange): Promise<void> {
    await this.tries.change({ id, ...change, ...(cost && { costAmount: cost.amount, costCurrency: cost.currency }) })
  }

  async of(callId: string): Promise<Try[]> {
    return (await this.tries.readAll({ callId }, { order: { id: 'ASC' } })).map(tryFrom)
  }

  linesInUse(): Promise<number> {
    return this.count(
      "SELECT count(*)::int AS n FROM voice.tries t JOIN voice.calls c ON c.id = t.call_id WHERE t.state <> 'ended' AND c.direction = 'out'",
      [],
    )
  }

  countTo(phone: string, from: Date): Promise<number> {
    return this.count(
      `SELECT count(*)::int AS n FROM voice.tries t JOIN voice.calls c ON c.id = t.call_id
       WHERE t.phone = $1 AND t.dialed_at >= $2 AND c.direction = 'out'
         AND (t.provider_call_id IS NOT NULL OR t.state <> 'ended')`,
      [phone, from.toISOString()],
    )
  }

  async known(providerCallIds: readonly string[]): Promise<string[]> {
    const rows = await this.tries.select('WHERE provider_call_id = ANY($1)', [[...providerCallIds]])
    return rows.flatMap(({ providerCallId }) => providerCallId ?? [])
  }

  async turns(tryId: string): Promise<Turn[]> {
    return [...(await this.said.readAll({ tryId }, { order: { n: 'ASC' } }))]
  }

  async addTurn(turn: Turn): Promise<void> {
    await this.said.save(turn)
  }

  async expired(now: Date, limit: number): Promise<Try[]> {
    const rows = await this.tries.select(
      'WHERE recording_key IS NOT NULL AND recording_until <= $1 ORDER BY recording_until LIMIT $2',
      [now.toISOString(), limit],
    )
    return rows.map(tryFrom)
  }

  private async count(sql: string, given: unknown[]): Promise<number> {
    const [row] = await this.database.session().query<{ n: number }>(sql, given)
    return row?.n ?? 0
  }
}

const some = (row: RowOf<typeof TryEntity> | undefined) => row && tryFrom(row)
function tryFrom({ costAmount, costCurrency, ...row }: RowOf<typeof TryEntity>): Try {
  return { ...row, ...(costAmount && { cost: { amount: String(Number(costAmount)), currency: costCurrency! } }) }
}
