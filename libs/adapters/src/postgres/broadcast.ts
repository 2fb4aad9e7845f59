import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { invalid, type TenantId } from '@litper/kernel'
import { type Broadcast, checkKey } from '@litper/ports'
import type pg from 'pg'
import { jsonOf } from '../json.ts'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

const MAX_BYTES = 1_000_000
type Listener = (payload: unknown) => void
interface Message {
  readonly tenant: TenantId
  readonly channel: string
  readonly payload?: unknown
  readonly kept?: number
}

/**
 * One connection per process listens, from the first subscription on. After an outage it connects again by itself; messages of
 * the meantime are lost.
 */
export class PostgresBroadcast implements Broadcast {
  private readonly listeners = new Map<string, Set<Listener>>()
  private listening?: Promise<pg.PoolClient>
  private delivered: Promise<void> = Promise.resolve()
  private closed = false

  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
    private readonly onFault: (where: string, error: unknown) => void = () => undefined,
  ) {}

  async publish(channel: string, payload: unknown): Promise<void> {
    const tenant = this.scope()
    const json = jsonOf(payload, 'broadcast.bad_value')
    if (Buffer.byteLength(json) > MAX_BYTES)
      throw invalid('broadcast.too_large', { bytes: Buffer.byteLength(json), most: MAX_BYTES })
    await this.db.query('SELECT spine.broadcast_publish($1, $2, $3)', [tenant, checkKey('channel', channel), json])
  }

  async subscribe(channel: string, listener: Listener): Promise<() => Promise<void>> {
    const place = `${this.scope()} ${checkKey('channel', channel)}`
    const bound = AsyncLocalStorage.bind(listener)
    const set = this.listeners.get(place) ?? new Set()
    this.listeners.set(place, set.add(bound))
    this.listening ??= this.listen()
    await this.listening
    return async () => {
      set.delete(bound)
      if (set.size === 0 && this.listeners.get(place) === set) this.listeners.delete(place)
    }
  }

  async close(): Promise<void> {
    this.closed = true
    this.listeners.clear()
    const client = await this.listening?.catch(() => undefined)
    client?.removeAllListeners().on('error', () => undefined) // the connection is being closed
    client?.release(true)
    this.listening = undefined
    await this.delivered
  }

  private async listen(): Promise<pg.PoolClient> {
    try {
      const client = await this.db.spine.connect()
      client.on('notification', ({ payload }) => {
        const message = JSON.parse(payload!) as Message
        this.delivered = this.delivered
          .then(() => this.deliver(message))
          .catch((error) => this.onFault('broadcast', error))
      })
      client.on('error', (error) => {
        client.release(error)
        this.listening = undefined
        if (!this.closed) this.again().catch((fault) => this.onFault('broadcast', fault))
      })
      await client.query('LISTEN litper_broadcast')
      return client
    } catch (error) {
      this.listening = undefined
      throw error
    }
  }

  private async again(): Promise<void> {
    for (let pause = 100; !this.closed && !this.listening; pause = Math.min(5000, pause * 2)) {
      await sleep(pause, undefined, { ref: false })
      this.listening ??= this.listen()
      await this.listening.catch((error) => this.onFault('broadcast', error))
    }
  }

  private async deliver({ tenant, channel, payload, kept }: Message): Promise<void> {
    const set = this.listeners.get(`${tenant} ${channel}`)
    if (!set) return
    let content = payload
    if (kept !== undefined) {
      const rows = await this.db.query<{ payload: unknown }>('SELECT payload FROM spine.broadcast_payload($1, $2)', [
        tenant,
        kept,
      ])
      if (rows.length === 0) return
      content = rows[0]!.payload
    }
    for (const listener of [...set]) {
      try {
        listener(content)
      } catch (error) {
        this.onFault('broadcast', error)
      }
    }
  }
}
