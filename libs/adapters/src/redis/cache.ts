import { invalid } from '@litper/kernel'
import type { Cache } from '@litper/ports'
import { jsonOf } from '../json.ts'
import { SingleFlight } from '../single-flight.ts'
import { answer, answerOr } from './outage.ts'
import { keyOf, type RedisParts } from './parts.ts'

const MAX_TTL_SECONDS = 30 * 86_400

/** A plain value per key, with its time to live. */
export class RedisCache implements Cache {
  private readonly loading = new SingleFlight()

  constructor(private readonly parts: RedisParts) {}

  async get<T>(key: string): Promise<T | undefined> {
    const place = keyOf(this.parts, 'cache', key)
    const json = await answerOr(this.parts.client.get(place), () => null)
    return json === null ? undefined : (JSON.parse(json) as T)
  }

  async set(key: string, value: unknown, ttlSeconds: number): Promise<void> {
    await answer(this.keep(key, value, ttlSeconds))
  }

  async delete(key: string): Promise<void> {
    await answer(this.parts.client.unlink(keyOf(this.parts, 'cache', key)))
  }

  async getOrSet<T>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T> {
    return this.loading.run(keyOf(this.parts, 'cache', key), () => this.loadOnce(key, ttlSeconds, load))
  }

  private async loadOnce<T>(key: string, ttlSeconds: number, load: () => Promise<T>): Promise<T> {
    const kept = await this.get<T>(key)
    if (kept !== undefined) return kept
    const value = await load()
    await answerOr(this.keep(key, value, ttlSeconds), () => undefined)
    return value
  }

  private async keep(key: string, value: unknown, ttlSeconds: number): Promise<void> {
    const place = keyOf(this.parts, 'cache', key)
    if (!(ttlSeconds > 0 && ttlSeconds <= MAX_TTL_SECONDS)) throw invalid('cache.bad_ttl', { ttlSeconds })
    const json = jsonOf(value, 'cache.bad_value')
    await this.parts.client.set(place, json, 'PX', Math.ceil(ttlSeconds * 1000))
  }
}
