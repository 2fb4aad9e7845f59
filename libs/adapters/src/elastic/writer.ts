import type { Client } from '@elastic/elasticsearch'
import { DomainError, unavailable } from '@litper/kernel'
import { asked } from './connect.ts'

export interface Write {
  readonly alias: string
  readonly key: string
  readonly tenant: string
  /** Elasticsearch's own external version: an older one changes nothing. */
  readonly version: bigint
  readonly document: object
}
interface Waiting extends Write {
  resolve(): void
  reject(error: unknown): void
}

const MOST = 500

/** Gathers what is written while a request is under way into the next one. Resolves when a search sees it. */
export class Writer {
  private readonly waiting: Waiting[] = []
  private busy = false

  constructor(private readonly client: Client) {}

  put(write: Write): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...write, resolve, reject })
      if (!this.busy) void this.send()
    })
  }

  private async send(): Promise<void> {
    this.busy = true
    await new Promise((go) => setImmediate(go))
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST)
      await this.bulk(batch).catch((error) => {
        for (const one of batch) one.reject(error)
      })
    }
    this.busy = false
  }

  private async bulk(batch: readonly Waiting[]): Promise<void> {
    const operations = batch.flatMap(({ alias, key, tenant, version, document }) => [
      {
        index: {
          _index: alias,
          _id: key,
          routing: tenant,
          version: Number(version),
          version_type: 'external_gte' as const,
        },
      },
      document,
    ])
    const done = await asked(this.client.bulk({ operations, refresh: 'wait_for', require_alias: true }))
    for (const [index, one] of batch.entries()) {
      const result = done?.items[index]?.index
      // a conflict is a newer version that is there already: nothing is to be done
      if (result?.status !== undefined && (result.status < 300 || result.status === 409)) one.resolve()
      else if (result?.status === 404)
        one.reject(new DomainError('search.no_index', 'unavailable', { alias: one.alias }))
      else one.reject(unavailable('search.unavailable', { reason: result?.error?.reason ?? 'no answer' }))
    }
  }
}
