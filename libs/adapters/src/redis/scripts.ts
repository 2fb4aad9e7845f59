import type { Redis } from 'ioredis'

/**
 * KEYS: the lock. ARGV: its time to live in ms. Returns the token, or nothing when taken. Tokens are the server’s microseconds,
 * or one more than the last one: they grow also when Redis restarts without its data. A freed lock stays a day, so that they
 * grow also when the server’s clock is set back.
 */
const LOCK_TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local held = redis.call('HMGET', KEYS[1], 'token', 'until')
if (tonumber(held[2]) or 0) > now then return false end
local token = string.format('%.0f', math.max(now, (tonumber(held[1]) or 0) + 1))
redis.call('HSET', KEYS[1], 'token', token, 'until', string.format('%.0f', now + ARGV[1] * 1000))
redis.call('PEXPIRE', KEYS[1], ARGV[1] + 86400000)
return token`

/** KEYS: the lock. ARGV: the token of the holder that frees it. */
const LOCK_FREE = `
if redis.call('HGET', KEYS[1], 'token') == ARGV[1] then redis.call('HSET', KEYS[1], 'until', 0) end
return 1`

/**
 * KEYS: the bucket. ARGV: capacity, refill per second, cost. Returns whether it was granted, the whole tokens left, and the ms
 * until it can be granted. Only the server’s clock counts, and it never goes back; a full bucket is deleted, because it says
 * nothing.
 */
const BUCKET_TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local capacity, refill, cost = tonumber(ARGV[1]), ARGV[2] / 1000, tonumber(ARGV[3])
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local at = tonumber(bucket[2]) or now
if now < at then now = at end
local tokens = math.min(capacity, (tonumber(bucket[1]) or capacity) + (now - at) * refill)
local granted = tokens >= cost
if granted then tokens = tokens - cost end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.17g', tokens), 'at', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[1], math.min(1e13, math.ceil((capacity - tokens) / refill) + 1000))
if granted then return { 1, math.floor(tokens), 0 } end
return { 0, math.floor(tokens), math.ceil((cost - tokens) / refill) }`

const SCRIPTS = { lockTake: LOCK_TAKE, lockFree: LOCK_FREE, bucketTake: BUCKET_TAKE }

export interface Scripted {
  lockTake(key: string, ttlMs: number): Promise<string | null>
  lockFree(key: string, token: string): Promise<number>
  bucketTake(
    key: string,
    capacity: number,
    refillPerSecond: number,
    cost: number,
  ): Promise<[granted: 0 | 1, remaining: number, retryAfterMs: number]>
}

/** The client with our commands: one round trip each; a script is sent again when the server has lost it. */
export function withScripts(client: Redis): Redis & Scripted {
  for (const [name, lua] of Object.entries(SCRIPTS)) client.defineCommand(name, { lua, numberOfKeys: 1 })
  return client as Redis & Scripted
}
