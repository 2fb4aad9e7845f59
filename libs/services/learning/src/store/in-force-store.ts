import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { InForce, InForceStore, TurnPlace } from '../usecases/ports.ts'
import { InForceEntity } from './entities.ts'

export class PostgresInForce implements InForceStore {
  private readonly table
  constructor(database: Database) {
    this.table = tableOf(database, InForceEntity)
  }

  async lock({ kind, topic, place }: TurnPlace): Promise<InForce> {
    const nothing = { version: 0, chosen: { value: null }, setBy: 'nobody', changedAt: new Date(0) }
    await this.table.add({ kind, topic, place, ...nothing })
    return fromRow((await this.table.lock({ kind, topic, place }))!)
  }

  async list(): Promise<InForce[]> {
    return (await this.table.readAll({})).filter(({ version }) => version > 0).map(fromRow)
  }

  async save({ value, trial, basis, changedAt, ...one }: InForce): Promise<void> {
    const changed = { ...one, chosen: { value }, changedAt: new Date(changedAt) }
    await this.table.save({ ...changed, ...(trial && { trial }), ...(basis !== null && { basis }) })
  }
}

const fromRow = ({ chosen, trial, basis, changedAt, ...row }: RowOf<typeof InForceEntity>): InForce => ({
  ...row,
  ...{ value: chosen.value, trial: trial ?? null, basis: basis ?? null, changedAt: changedAt.toISOString() },
})
