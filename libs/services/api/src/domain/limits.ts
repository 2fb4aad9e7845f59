export interface Limit {
  /** Names the bucket within its tenant. */
  readonly key: string
  readonly capacity: number
  readonly refillPerSecond: number
}
export interface LimitSettings {
  readonly readsPerMinute: number
  readonly writesPerMinute: number
  readonly personReadsPerMinute: number
  readonly personWritesPerMinute: number
  readonly apiKeyPerHour: number
}

/**
 * The buckets of a call, in the order in which they are taken: a caller that is refused takes nothing from the others. Each API key has
 * its own, per hour. Each person has two, per minute, one for reads and one for writes; so have all people of the tenant together, and each
 * part of the platform (an agent, a playbook), which takes nothing from the people.
 */
export function limitsOf(caller: { kind: string; id: string }, method: string, settings: LimitSettings): Limit[] {
  if (caller.kind === 'api_key') {
    const capacity = settings.apiKeyPerHour
    return [{ key: `http/key/${caller.id}`, capacity, refillPerSecond: capacity / 3600 }]
  }
  const read = method === 'GET' || method === 'HEAD'
  const kind = read ? 'reads' : 'writes'
  const ofAll = read ? settings.readsPerMinute : settings.writesPerMinute
  if (caller.kind !== 'user') return [perMinute(`http/${kind}/${caller.kind}/${caller.id}`, ofAll)]
  return [
    perMinute(`http/${kind}/${caller.id}`, read ? settings.personReadsPerMinute : settings.personWritesPerMinute),
    perMinute(`http/${kind}`, ofAll),
  ]
}

const perMinute = (key: string, capacity: number): Limit => ({ key, capacity, refillPerSecond: capacity / 60 })

/** RateLimit headers: the bucket's size, what is left, and seconds until it is full again. */
export function limitHeaders(limit: Limit, remaining: number): Record<string, string> {
  return {
    'ratelimit-limit': String(limit.capacity),
    'ratelimit-remaining': String(Math.max(0, Math.floor(remaining))),
    'ratelimit-reset': String(Math.ceil((limit.capacity - Math.max(0, remaining)) / limit.refillPerSecond)),
  }
}
