import { describe, expect, it } from 'vitest'
import { limitHeaders, limitOf } from './limits.ts'

const settings = { readsPerMinute: 120, writesPerMinute: 30, apiKeyPerHour: 7200 }
const user = { kind: 'user', id: 'u' }

describe('the bucket of a call', () => {
  it('is the key’s own by the hour, whatever it does', () => {
    for (const method of ['GET', 'POST'])
      expect(limitOf({ kind: 'api_key', id: 'k' }, method, settings)).toEqual({
        key: 'http/key/k',
        capacity: 7200,
        refillPerSecond: 2,
      })
  })
  it('is the person’s by the minute, reads apart from writes', () => {
    for (const method of ['GET', 'HEAD'])
      expect(limitOf(user, method, settings)).toEqual({ key: 'http/reads/u', capacity: 120, refillPerSecond: 2 })
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(limitOf(user, method, settings)).toEqual({ key: 'http/writes/u', capacity: 30, refillPerSecond: 0.5 })
  })
})

it('tells the size, what is left in whole calls, and the seconds until it is full', () => {
  const limit = { key: 'k', capacity: 30, refillPerSecond: 0.5 }
  const headers = (remaining: number) => Object.values(limitHeaders(limit, remaining))
  expect(limitHeaders(limit, 12.7)).toEqual({
    'ratelimit-limit': '30',
    'ratelimit-remaining': '12',
    'ratelimit-reset': '35',
  })
  expect([headers(-3), headers(30)]).toEqual([
    ['30', '0', '60'],
    ['30', '30', '0'],
  ])
})
