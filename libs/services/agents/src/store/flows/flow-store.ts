import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Flow, FlowStore, FlowVersion } from '../../usecases/flows/ports.ts'
import { FlowEntity, FlowVersionEntity } from './flow.entity.ts'

export class PostgresFlowStore implements FlowStore {
  private readonly flows
  private readonly versions

  constructor(database: Database) {
    this.flows = tableOf(database, FlowEntity)
    this.versions = tableOf(database, FlowVersionEntity)
  }

  async page(query: Parameters<FlowStore['page']>[0]): Promise<Flow[]> {
    return [...(await this.flows.page(query))]
  }

  find(id: string): Promise<Flow | undefined> {
    return this.flows.read({ id })
  }

  lock(id: string): Promise<Flow | undefined> {
    return this.flows.lock({ id })
  }

  save(flow: Flow): Promise<void> {
    return this.flows.save(flow)
  }

  async remove(id: string): Promise<void> {
    await this.versions.remove({ flowId: id })
    await this.flows.remove({ id })
  }

  version(flowId: string, version: number): Promise<FlowVersion | undefined> {
    return this.versions.read({ flowId, version })
  }

  putVersion(version: FlowVersion): Promise<void> {
    return this.versions.put(version)
  }

  async startingOn(startsOn: string): Promise<Flow[]> {
    return [...(await this.flows.readAll({ startsOn }))]
  }
}
