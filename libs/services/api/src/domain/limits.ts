export interface Limit {
  /** Names the bucket within its tenant. */
  readonly key: string
  readonly capacity: number
  readonly refillPerSecond: number
}
export interface LimitSettings {
  readonly readsPerMinute: number
  readonly writesPerMinute: number
  readonly apiKeyPerHour: number
}

/** The bucket of a call. Each API key has its own, per hour; each person has two, per minute: one for reads, one for writes. */
export function limitOf(caller: { kind: string; id: string }, method: string, settings: LimitSettings): Limit {
  if (caller.kind === 'api_key') {
    return {
      key: `http/key/${caller.id}`,
      capacity: settings.apiKeyPerHour,
      refillPerSecond: settings.apiKeyPerHour / 3600,
    }
  }
  const read = method === 'GET' || method === 'HEAD'
  const perMinute = read ? settings.readsPerMinute : settings.writesPerMinute
  return { key: `http/${read ? 'reads' : 'writes'}/${caller.id}`, capacity: perMinute, refillPerSecond: perMinute / 60 }
}

/** RateLimit headers: the bucket's size, what is left, and seconds until it is full again. */
export function limitHeaders(limit: Limit, remaining: number): Record<string, string> {
  return {
    'ratelimit-limit': String(limit.capacity),
    'ratelimit-remaining': String(Math.max(0, Math.floor(remaining))),
    'ratelimit-reset': String(Math.ceil((limit.capacity - Math.max(0, remaining)) / limit.refillPerSecond)),
  }
}
