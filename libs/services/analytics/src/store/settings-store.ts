import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { DEFAULT_SETTINGS, type SettingsStore, type TenantSettings } from '../usecases/ports.ts'
import { SettingsEntity } from './entities.ts'

const FRESH_MS = 10_000

/** Read with each batch of events, changed rarely: kept for some seconds. */
export class PostgresSettingsStore implements SettingsStore {
  private readonly remembered = new Map<string, { settings: TenantSettings; until: number }>()
  private readonly table

  constructor(private readonly database: Database) {
    this.table = tableOf(database, SettingsEntity)
  }

  async read(): Promise<TenantSettings> {
    const tenant = currentTenant()
    const known = this.remembered.get(tenant)
    if (known && known.until > Date.now()) return known.settings
    const settings = await this.database.transaction(async () => {
      const [row] = await this.table.readAll({})
      return row ?? DEFAULT_SETTINGS
    })
    this.remembered.set(tenant, { settings, until: Date.now() + FRESH_MS })
    return settings
  }

  async put(settings: TenantSettings): Promise<void> {
    const before = await this.read()
    await this.table.put({ ...settings })
    if (before.zone !== settings.zone) await this.database.session().query('DELETE FROM analytics.days', [])
    this.remembered.delete(currentTenant())
  }
}
