import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { RunEvent } from '../domain/runs/run-events.ts'
import type { RunQuery, RunRow, RunStore } from '../usecases/ports.ts'
import { RunEntity, RunEventEntity } from './entities.ts'

export class PostgresRunStore implements RunStore {
  private readonly runs
  private readonly told

  constructor(database: Database) {
    this.runs = tableOf(database, RunEntity)
    this.told = tableOf(database, RunEventEntity)
  }

  add(row: Parameters<RunStore['add']>[0]): Promise<boolean> {
    return this.runs.add(row)
  }

  find(id: string): Promise<RunRow | undefined> {
    return this.runs.read({ id })
  }

  lock(id: string): Promise<RunRow | undefined> {
    return this.runs.lock({ id })
  }

  async page({ after, limit, ...where }: RunQuery): Promise<RunRow[]> {
    return [...(await this.runs.page({ where, after, limit }))]
  }

  change(change: { readonly id: string } & Partial<RunRow>): Promise<void> {
    return this.runs.change(change)
  }

  async events(runId: string): Promise<RunEvent[]> {
    return (await this.told.readAll({ runId })).map(({ event }) => event)
  }

  async append(runId: string, from: number, events: readonly RunEvent[]): Promise<void> {
    const added = await this.told.addAll(events.map((event, place) => ({ runId, seq: from + place, event })))
    if (added.includes(false)) throw new Error(`run ${runId} has an event ${from} already`)
  }
}
