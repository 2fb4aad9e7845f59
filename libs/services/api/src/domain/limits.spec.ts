import { describe, expect, it } from 'vitest'
import { limitHeaders, limitsOf } from './limits.ts'

const settings = {
  readsPerMinute: 1200,
  writesPerMinute: 300,
  personReadsPerMinute: 120,
  personWritesPerMinute: 30,
  apiKeyPerHour: 7200,
}
const user = { kind: 'user', id: 'u' }

describe('the buckets of a call', () => {
  it('are the key’s own by the hour, whatever it does', () => {
    for (const method of ['GET', 'POST'])
      expect(limitsOf({ kind: 'api_key', id: 'k' }, method, settings)).toEqual([
        { key: 'http/key/k', capacity: 7200, refillPerSecond: 2 },
      ])
  })
  it('of a part of the platform are its own: it takes nothing from the people', () => {
    const agent = { kind: 'agent', id: 'a' }
    expect(limitsOf(agent, 'GET', settings)).toEqual([
      { key: 'http/reads/agent/a', capacity: 1200, refillPerSecond: 20 },
    ])
    expect(limitsOf({ kind: 'playbook', id: 'p' }, 'POST', settings)).toEqual([
      { key: 'http/writes/playbook/p', capacity: 300, refillPerSecond: 5 },
    ])
  })
  it('are first the person’s, then the tenant’s, by the minute, reads apart from writes', () => {
    for (const method of ['GET', 'HEAD'])
      expect(limitsOf(user, method, settings)).toEqual([
        { key: 'http/reads/u', capacity: 120, refillPerSecond: 2 },
        { key: 'http/reads', capacity: 1200, refillPerSecond: 20 },
      ])
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(limitsOf(user, method, settings)).toEqual([
        { key: 'http/writes/u', capacity: 30, refillPerSecond: 0.5 },
        { key: 'http/writes', capacity: 300, refillPerSecond: 5 },
      ])
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
