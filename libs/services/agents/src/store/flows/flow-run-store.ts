import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { FlowRunRow, FlowRunStore } from '../../usecases/flows/ports.ts'
import { FlowRunEntity } from './flow.entity.ts'

/** Of a run that is gone nobody is asked any more, so what was asked goes with it; the audit keeps who decided. */
const FORGET = `
  WITH old AS (SELECT id FROM agents.flow_runs WHERE ended_at < $1 ORDER BY ended_at LIMIT $2),
    asked AS (DELETE FROM agents.approvals WHERE run_id IN (SELECT id FROM old)),
    gone AS (DELETE FROM agents.flow_runs WHERE id IN (SELECT id FROM old) RETURNING 1)
  SELECT count(*)::int AS gone FROM gone`

export class PostgresFlowRunStore implements FlowRunStore {
  private readonly runs

  constructor(private readonly database: Database) {
    this.runs = tableOf(database, FlowRunEntity)
  }

  add(row: Parameters<FlowRunStore['add']>[0]): Promise<boolean> {
    return this.runs.add(row)
  }

  find(id: string): Promise<FlowRunRow | undefined> {
    return this.runs.read({ id })
  }

  lock(id: string): Promise<FlowRunRow | undefined> {
    return this.runs.lock({ id })
  }

  change(change: Parameters<FlowRunStore['change']>[0]): Promise<void> {
    return this.runs.change(change)
  }

  async page({ after, limit, ...where }: Parameters<FlowRunStore['page']>[0]): Promise<FlowRunRow[]> {
    return [...(await this.runs.page({ where, after, limit }))]
  }

  async begunSince(flowId: string, since: Date): Promise<number> {
    const sql = 'SELECT count(*)::int AS begun FROM agents.flow_runs WHERE flow_id = $1 AND created_at >= $2'
    const [row] = await this.database.session().query<{ begun: number }>(sql, [flowId, since])
    return row?.begun ?? 0
  }

  async forgetBefore(before: Date, limit: number): Promise<number> {
    const [row] = await this.database.session().query<{ gone: number }>(FORGET, [before, limit])
    return row?.gone ?? 0
  }

  async overdue(before: Date, limit: number): Promise<FlowRunRow[]> {
    return [...(await this.runs.select('WHERE due_at < $1 ORDER BY due_at LIMIT $2', [before, limit]))]
  }
}
