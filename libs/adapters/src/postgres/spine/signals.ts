import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type pg from 'pg'

export type Channel = 'litper_outbox' | 'litper_log' | 'litper_effects'

/**
 * Wakes the other side of a table, here and in other processes, by NOTIFY on one long-lived connection. Signals within some
 * milliseconds become one, sooner here than elsewhere: NOTIFY takes a lock at commit, and a wake-up has no content. Who misses one still polls.
 */
export class Signals {
  private client?: pg.PoolClient
  private readonly listeners = new Map<Channel, Set<() => void>>()
  private readonly pending = new Set<Channel>()
  private closed = false
  /** Our own NOTIFY comes back to us; we have acted on it already. */
  private readonly me = randomUUID()
  /** Listeners run outside whatever request or transaction gave the signal: they are nobody's continuation. */
  private readonly outside = AsyncLocalStorage.snapshot()
  /** One connection runs one statement at a time. */
  private turn: Promise<unknown> = Promise.resolve()
  private readonly onBack: (() => void | Promise<void>)[] = []

  constructor(private readonly pool: pg.Pool) {}

  async open(): Promise<this> {
    const client = await this.pool.connect()
    this.client = client
    client.on('notification', ({ channel, payload }) => {
      if (payload !== this.me) this.emit(channel as Channel)
    })
    client.on('error', () => this.lost())
    await client.query('LISTEN litper_outbox; LISTEN litper_log; LISTEN litper_effects')
    return this
  }

  /** The connection whose life is this process's life: session locks taken on it are freed when the process dies. */
  async session<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const mine = this.turn.then(() => {
      if (!this.client) throw new Error('the signal connection is lost')
      return this.client.query(sql, parameters)
    })
    this.turn = mine.catch(() => undefined) // a statement that failed does not fail the next one
    return (await mine).rows as T[]
  }

  on(channel: Channel, listener: () => void): () => void {
    const set = this.listeners.get(channel) ?? new Set()
    this.listeners.set(channel, set.add(listener))
    return () => set.delete(listener)
  }

  /** Called when the connection died and another is there: session locks are gone. When it fails, the connection is made anew. */
  onReconnect(listener: () => void | Promise<void>): void {
    this.onBack.push(listener)
  }

  /** To be called once what it tells of is committed. */
  notify(channel: Channel): void {
    if (this.pending.has(channel)) return
    if (this.pending.size === 0) setTimeout(() => this.tellOthers(), 12).unref()
    this.pending.add(channel)
    setTimeout(() => this.emit(channel), 2).unref()
  }

  private tellOthers(): void {
    const channels = [...this.pending]
    this.pending.clear()
    for (const channel of channels) this.emit(channel)
    const all = channels.map((channel) => `NOTIFY ${channel}, '${this.me}'`).join(';')
    this.pool.query(all).catch(() => undefined) // the poll is the second line
  }

  close(): void {
    this.closed = true
    this.client?.release(true)
    this.client = undefined
  }

  private emit(channel: Channel): void {
    for (const listener of this.listeners.get(channel) ?? []) this.outside(listener)
  }

  private lost(): void {
    if (this.closed || !this.client) return
    this.client.release(true)
    this.client = undefined
    setTimeout(() => void this.again(), 200).unref()
  }

  private async again(): Promise<void> {
    if (this.closed) return
    try {
      await this.open()
      for (const listener of this.onBack) await listener()
    } catch {
      if (this.client) this.lost()
      else setTimeout(() => void this.again(), 500).unref()
    }
  }
}
