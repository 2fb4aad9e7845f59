import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { AgentSettings } from '../domain/agents/agent.ts'
import type { AgentStore } from '../usecases/ports.ts'
import { AgentEntity } from './entities.ts'

/** What a tenant changed of its agents. */
export class PostgresAgentStore implements AgentStore {
  private readonly agents

  constructor(database: Database) {
    this.agents = tableOf(database, AgentEntity)
  }

  async settings(id: string): Promise<AgentSettings | undefined> {
    return (await this.agents.read({ id }))?.settings
  }

  async all(): Promise<ReadonlyMap<string, AgentSettings>> {
    const rows = await this.agents.page({ limit: 200 })
    return new Map(rows.map(({ id, settings }) => [id, settings]))
  }

  put(id: string, settings: AgentSettings): Promise<void> {
    return this.agents.put({ id, settings })
  }
}
