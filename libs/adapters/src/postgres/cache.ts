import { invalid } from '@litper/kernel'
import { type Cache, checkKey } from '@litper/ports'
import { jsonOf } from '../json.ts'
import { SingleFlight } from '../single-flight.ts'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

const MAX_TTL_SECONDS = 30 * 86_400

export class PostgresCache implements Cache {
  private readonly loading = new SingleFlight()

  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  async get<T>(key: string): Promise<T | undefined> {
    const rows = await this.db.query<{ value: T }>('SELECT value FROM spine.cache_get($1, $2)', [
      this.scope(),
      checkKey('cache', key),
    ])
    return rows[0]?.value
  }

  async set(key: string, value: unknown, ttlSeconds: number): Promise<void> {
    const tenant = this.scope()
    if (!(ttlSeconds > 0 && ttlSeconds <= MAX_TTL_SECONDS)) throw invalid('cache.bad_ttl', { ttlSeconds })
    const json = jsonOf(value, 'cache.bad_value')
    await this.db.query('SELECT spine.cache_set($1, $2, $3, $4)', [
      tenant,
      checkKey('cache', key),
      json,
      Math.ceil(ttlSeconds * 1000),
    ])
  }

  async delete(key: string): Promise<void> {
    await this.db.query('SELECT spine.cache_delete($1, $2)', [this.scope(), checkKey('cache', key)])
  }

  async getOrSet<T>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T> {
    return this.loading.run(`${this.scope()} ${key}`, () => this.loadOnce(key, ttlSeconds, load))
  }

  private async loadOnce<T>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T> {
    const kept = await this.get<T>(key)
    if (kept !== undefined) return kept
    const value = await load()
    await this.set(key, value, ttlSeconds)
    return value
  }
}
