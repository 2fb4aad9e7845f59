import { compact } from '@litper/kernel'
import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Entry, Topic, Turn } from '../domain/turn/index.ts'
import type { TurnPlace, TurnStore } from '../usecases/ports.ts'
import { EntryEntity, TurnEntity } from './entities.ts'

export class PostgresTurns implements TurnStore {
  private readonly turns
  private readonly entries
  constructor(database: Database) {
    this.turns = tableOf(database, TurnEntity)
    this.entries = tableOf(database, EntryEntity)
  }

  async lock(id: string): Promise<Turn | undefined> {
    return (await this.whole(await this.turns.lockAll({ id })))[0]
  }

  async find(id: string): Promise<Turn | undefined> {
    return (await this.whole(await this.turns.readAll({ id })))[0]
  }

  async ofPlace(where: TurnPlace): Promise<Turn[]> {
    return this.whole(await this.turns.readAll(where))
  }

  async ofTopic({ kind, topic }: Topic): Promise<Turn[]> {
    return this.whole(await this.turns.readAll({ kind, topic }))
  }

  async living(): Promise<Turn[]> {
    return this.whole(await this.turns.select(`WHERE state IN ('trial', 'promoted') ORDER BY id`, []))
  }

  async page({ after, limit, ...where }: Parameters<TurnStore['page']>[0]): Promise<Turn[]> {
    return this.whole(await this.turns.page({ where, after, limit }))
  }

  async save(turn: Turn): Promise<void> {
    await this.turns.save(toRow(turn))
    await this.entries.addAll(
      turn.audit.map(({ at, ...entry }, n) => ({ turnId: turn.id, n, at: new Date(at), ...entry })),
    )
  }

  private async whole(rows: readonly RowOf<typeof TurnEntity>[]): Promise<Turn[]> {
    const all = await this.entries.readAll(rows.map(({ id }) => ({ turnId: id })))
    const of = Map.groupBy(all, ({ turnId }) => turnId)
    return rows.map((row) => fromRow(row, (of.get(row.id) ?? []).sort((a, b) => a.n - b.n).map(entryFrom)))
  }
}

const entryFrom = ({ at, step, by, because, data }: RowOf<typeof EntryEntity>): Entry => ({
  ...{ at: at.toISOString(), step, by, because },
  ...(data && { data }),
})
const fromRow = (
  { change, sharePercent, triedAt, lookedAt, examined, promised, alarmed: _, ...row }: RowOf<typeof TurnEntity>,
  audit: readonly Entry[],
): Turn => ({
  ...row,
  ...{ from: change.from, to: change.to, share: sharePercent / 100, audit },
  ...compact({ triedAt: triedAt?.toISOString(), lookedAt: lookedAt?.toISOString(), examined, promised }),
})
const toRow = ({ from, to, share, triedAt, lookedAt, audit, ...turn }: Turn) => ({
  ...turn,
  ...{ change: { from, to }, sharePercent: Math.round(100 * share), alarmed: audit.at(-1)?.step === 'alarmed' },
  ...compact({
    triedAt: triedAt ? new Date(triedAt) : undefined,
    lookedAt: lookedAt ? new Date(lookedAt) : undefined,
  }),
})
