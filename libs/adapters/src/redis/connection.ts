import { goesWell, within } from '@litper/kernel'
import type { Redis, RedisOptions } from 'ioredis'

export type OnFault = (where: string, error: unknown) => void

const CONNECT_MS = 1500
/** The longest wait for the answer of a command; a socket that is silent for longer is closed. */
export const ANSWER_MS = 1500

const reconnecting: RedisOptions = {
  connectTimeout: CONNECT_MS,
  retryStrategy: (times) => Math.min(1000, 50 * 2 ** Math.min(times, 5)) * (0.75 + Math.random() / 4),
  // after a failover the old primary still answers, but refuses writes
  reconnectOnError: (error) => error.message.startsWith('READONLY'),
}
/** For calls that wait for an answer: fails at once while Redis is away, and never sends a command twice. */
export const ASKING: RedisOptions = {
  ...reconnecting,
  commandTimeout: ANSWER_MS,
  socketTimeout: ANSWER_MS,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  autoResubscribe: false,
}
/** For workers: waits for Redis as long as it takes. They block up to 10 s, so 15 s of silence is an outage. */
export const PATIENT: RedisOptions = { ...reconnecting, socketTimeout: 15_000, maxRetriesPerRequest: null }

/**
 * A connection that reconnects by itself. Resolves when it is open, or after 2 s: a process starts also without Redis.
 * `onFault` is called once per outage.
 */
export async function connect(url: string, options: RedisOptions, where: string, onFault: OnFault): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url, { ...options, connectionName: `litper-${where}` })
  let told = false
  client.on('ready', () => {
    told = false
  })
  client.on('error', (error) => {
    if (!told) onFault(where, error)
    told = true
  })
  await within(2000, new Promise((ready) => client.once('ready', ready)))
  return client
}

/** True when Redis answers within 1.5 s. */
export function answers(client: Redis): Promise<boolean> {
  return goesWell(ANSWER_MS, client.ping())
}

/** Closes the connection, in a second at most. */
export async function disconnect(client: Redis): Promise<void> {
  if (client.status === 'ready')
    await within(
      1000,
      client.quit().catch(() => undefined),
    )
  client.disconnect()
}
