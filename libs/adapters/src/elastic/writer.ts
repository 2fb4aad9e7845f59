import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@elastic/elasticsearch'
import { unavailable } from '@litper/kernel'
import { type Line, operationOf } from './entry.ts'
import type { Indexes } from './indexes.ts'
import { answer } from './outage.ts'

interface Waiting {
  readonly alias: string
  readonly line: Line
  resolve(done: 'written' | 'moved'): void
  reject(error: unknown): void
}

const MOST = 500
const ATTEMPTS = 4

/** Collects what is written while a request runs and sends it with the next one. */
export class Writer {
  private readonly waiting: Waiting[] = []
  private busy = false

  constructor(
    private readonly client: Client,
    private readonly indexes: Indexes,
  ) {}

  /** Resolves when a search sees the entry. A write to an index that is being replaced goes to the new one. */
  async put(alias: string, line: Line): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      await this.indexes.ensure(alias)
      if ((await this.queue(alias, line)) === 'written') return
      this.indexes.forget(alias)
      await sleep(50 * attempt)
    }
    throw unavailable('search.unavailable', { reason: 'the index is moving' })
  }

  private queue(alias: string, line: Line): Promise<'written' | 'moved'> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ alias, line, resolve, reject })
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
    const operations = batch.flatMap(({ alias, line }) => operationOf(alias, line))
    const done = await answer(this.client.bulk({ operations, refresh: 'wait_for', require_alias: true }))
    for (const [index, one] of batch.entries()) {
      const { status = 500, error } = done.items[index]?.index ?? {}
      // a conflict means that a newer version is stored: nothing to do
      if (status < 300 || status === 409) one.resolve('written')
      else if (status === 404 || error?.type === 'cluster_block_exception') one.resolve('moved')
      else if (status < 500 && status !== 429) one.reject(new Error(`Elasticsearch refused an entry: ${error?.reason}`))
      else one.reject(unavailable('search.unavailable', { reason: error?.type }))
    }
  }
}
