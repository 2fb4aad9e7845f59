import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Approval, ApprovalStore } from '../usecases/ports.ts'
import { ApprovalEntity } from './entities.ts'

export class PostgresApprovalStore implements ApprovalStore {
  private readonly approvals

  constructor(database: Database) {
    this.approvals = tableOf(database, ApprovalEntity)
  }

  async add(approval: Approval): Promise<void> {
    await this.approvals.add(approval)
  }

  find(id: string): Promise<Approval | undefined> {
    return this.approvals.read({ id })
  }

  lock(id: string): Promise<Approval | undefined> {
    return this.approvals.lock({ id })
  }

  change(change: { readonly id: string } & Partial<Approval>): Promise<void> {
    return this.approvals.change(change)
  }

  async page({ state, after, limit }: Parameters<ApprovalStore['page']>[0]): Promise<Approval[]> {
    return [...(await this.approvals.page({ where: { state }, after, limit }))]
  }

  async openOf(runId: string): Promise<Approval[]> {
    return [...(await this.approvals.readAll({ runId, state: 'open' }))]
  }

  async due(now: Date, limit: number): Promise<Approval[]> {
    const rest = `WHERE state = 'open' AND expires_at <= $1 ORDER BY expires_at LIMIT $2`
    return [...(await this.approvals.select(rest, [now, limit]))]
  }
}
