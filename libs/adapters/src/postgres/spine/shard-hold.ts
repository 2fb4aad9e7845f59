import { randomInt } from 'node:crypto'
import type pg from 'pg'
import { prepared } from '../prepared.ts'
import { SHARDS } from './shards.ts'

/** Classes of advisory locks: one for each shard, one that says who lives. */
export const SHARD_LOCK = 7071
const ALIVE_LOCK = 7072
/** A shard that nobody holds waits so long at most. */
const BALANCE_MS = 1000
/** Four relays work, more stand by: each that works costs a look at the outbox whenever something was told. */
const LEAST = SHARDS / 4

const ALIVE = `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND classid = $1
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
const TAKE = 'SELECT shard FROM unnest($2::int[]) AS u(shard) WHERE pg_try_advisory_lock($1, shard) LIMIT $3'
const LEAVE = 'SELECT pg_advisory_unlock($1, shard) FROM unnest($2::int[]) AS u(shard)'

/**
 * The shards that this relay may carry, by locks that live as long as its connection: what it asks on that connection it asks as their
 * holder, and when the connection is gone the locks are, and so is its right. Relays see by one more lock how many they are.
 */
export class ShardHold {
  private client?: pg.PoolClient
  private shards = new Set<number>()
  private balancedAt = Number.NEGATIVE_INFINITY
  private readonly me = randomInt(1, 2 ** 31)

  constructor(
    private readonly pool: pg.Pool,
    private readonly balanceMs = BALANCE_MS,
  ) {}

  has(shard: number): boolean {
    return this.shards.has(shard)
  }

  /** Rows of these shards are ours, for what `client` is asked. Takes what is free, leaves what is others' share, once a second. */
  async current(): Promise<{ client: pg.PoolClient; shards: readonly number[] }> {
    this.client ??= await this.enrol()
    if (performance.now() - this.balancedAt >= this.balanceMs) await this.balance(this.client)
    return { client: this.client, shards: [...this.shards] }
  }

  /** Gives all up; the connection goes with the locks. */
  drop(): void {
    this.client?.release(true)
    this.client = undefined
    this.shards.clear()
    this.balancedAt = Number.NEGATIVE_INFINITY
  }

  private async enrol(): Promise<pg.PoolClient> {
    const client = await this.pool.connect()
    try {
      // A plan made while the outbox was small reads it whole, and would go on so over the thousands of dead rows that wait for
      // the vacuum: 8 ms a pass instead of 0.4.
      await client.query('SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan')
      await client.query('SELECT pg_advisory_lock($1, $2)', [ALIVE_LOCK, this.me])
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  private async balance(client: pg.PoolClient): Promise<void> {
    const alive = await client.query<{ n: number }>(prepared(ALIVE, [ALIVE_LOCK]))
    const share = Math.max(LEAST, Math.ceil(SHARDS / alive.rows[0]!.n))
    const others = [...this.shards].slice(share)
    if (others.length > 0) await client.query(prepared(LEAVE, [SHARD_LOCK, others]))
    for (const shard of others) this.shards.delete(shard)
    const wanted = share - this.shards.size
    if (wanted > 0) {
      const taken = await client.query<{ shard: number }>(prepared(TAKE, [SHARD_LOCK, this.notMine(), wanted]))
      for (const { shard } of taken.rows) this.shards.add(shard)
    }
    this.balancedAt = performance.now()
  }

  /** From a random one on, so that relays that start together do not all want the same. */
  private notMine(): number[] {
    const first = randomInt(SHARDS)
    return Array.from({ length: SHARDS }, (_, n) => (n + first) % SHARDS).filter((shard) => !this.shards.has(shard))
  }
}
