import { DomainError, unavailable, within } from '@litper/kernel'

/** The longest that a caller waits, also when the driver is still trying. */
const PATIENCE_MS = 5000
/** By name, because the driver’s classes are loaded only where MongoDB is used. */
const AWAY =
  /^(Mongo(Network|NetworkTimeout|ServerSelection|WaitQueueTimeout|PoolCleared|PoolClosed|ServerClosed|NotConnected|TopologyClosed|ClientClosed|StalePrimary|OperationTimeout)|PoolClearedOnNetwork|MongooseServerSelection)Error$/
/** Codes of a server that cannot serve now: it steps down, shuts down, starts up, or has no majority. */
const NOT_NOW = new Set([64, 91, 100, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

/** MongoDB is away or cannot serve; the call itself is correct. */
export function isAway(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable'
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown }
  return (typeof name === 'string' && AWAY.test(name)) || (typeof code === 'number' && NOT_NOW.has(code))
}

/**
 * The answer, within 5 s. @throws DomainError `mongo.unavailable` when MongoDB is away or silent: a write may have happened.
 * Other errors are thrown unchanged
 */
export async function answer<T>(asked: () => Promise<T>): Promise<T> {
  const asking = asked()
  const answered = await within(PATIENCE_MS, asking).catch((error: unknown) => {
    throw isAway(error) && !(error instanceof DomainError) ? unavailable('mongo.unavailable', {}, error) : error
  })
  if (answered) return answered.value
  asking.catch(() => undefined) // nobody waits for it
  throw unavailable('mongo.unavailable', { reason: 'no answer' })
}
