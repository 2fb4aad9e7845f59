import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { AboutPerson, AgentForgetting } from '../usecases/agents-people.ts'
import type { RunRow } from '../usecases/ports.ts'
import { RunEntity } from './entities.ts'

/** What names the orders of a person, or holds something that leads to them. A row that was forgotten has no words any more. */
const RUNS = `
  WHERE reason IS DISTINCT FROM $3 AND (order_id = ANY($1::uuid[]) OR requested::text ~ $2
    OR EXISTS (SELECT FROM agents.run_events WHERE run_id = runs.id AND event::text ~ $2))
  ORDER BY id`
const FLOW_RUNS = `
  SELECT id FROM agents.flow_runs
  WHERE reason IS DISTINCT FROM $3 AND (order_id = ANY($1::uuid[]) OR data::text ~ $2 OR steps::text ~ $2)
  ORDER BY id`
const FORGET_RUNS = `
  WITH words AS (DELETE FROM agents.run_events WHERE run_id = ANY($1::uuid[]))
  UPDATE agents.runs SET reason = $2,
    requested = jsonb_set(requested, '{task}', '{"text": "", "facts": {}}')
  WHERE id = ANY($1::uuid[])`
/** An open flow goes no further: what it knew is gone. */
const FORGET_FLOW_RUNS = `
  UPDATE agents.flow_runs SET reason = $2, data = '{}', due_at = NULL, needs_person = false,
    steps = (SELECT coalesce(jsonb_agg(step - 'input' - 'kept' - 'hash'), '[]') FROM jsonb_array_elements(steps) AS step),
    "end" = CASE WHEN state = 'ended' THEN "end" ELSE 'cancelled' END, state = 'ended', ended_at = coalesce(ended_at, $3)
  WHERE id = ANY($1::uuid[])`
const FORGET_ASKED = `
  UPDATE agents.approvals SET input = '{}', why = '', note = NULL, state = CASE WHEN state = 'open' THEN 'void' ELSE state END
  WHERE run_id = ANY($1::uuid[])`

export class PostgresAgentForgetting implements AgentForgetting {
  private readonly table

  constructor(private readonly database: Database) {
    this.table = tableOf(database, RunEntity)
  }

  async runs(about: AboutPerson): Promise<readonly RunRow[]> {
    return this.table.select(RUNS, valuesOf(about))
  }

  async flowRuns(about: AboutPerson): Promise<string[]> {
    const rows = await this.database.session().query<{ id: string }>(FLOW_RUNS, valuesOf(about))
    return rows.map(({ id }) => id)
  }

  async forget({ runs, flowRuns, reason, at }: Parameters<AgentForgetting['forget']>[0]): Promise<void> {
    const session = this.database.session()
    await session.query(FORGET_RUNS, [runs, reason])
    await session.query(FORGET_FLOW_RUNS, [flowRuns, reason, at])
    await session.query(FORGET_ASKED, [[...runs, ...flowRuns]])
  }
}

/** With an expression that nothing matches, where there is nothing to look for. */
const valuesOf = ({ orders, pattern, reason }: AboutPerson) => [[...orders], pattern ?? '(?!)', reason]
