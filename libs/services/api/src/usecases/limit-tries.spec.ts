import { newId, tenantId } from '@litper/kernel'
import type { Bucket } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import type { ApiParts } from './ports.ts'
import { signIn } from './sign-in.ts'

/** Two people; nothing refills, so that each try counts. */
function world() {
  const taken = new Map<string, number>()
  const known = new Map<string, Date>()
  const users = ['ana@shop.test', 'luis@shop.test'].map((email) => ({
    email,
    id: newId(),
    tenantId: tenantId(newId()),
    name: '',
    passwordHash: `hash of right`,
    roles: ['owner'],
  }))
  let verified = 0
  const parts = {
    asTenant: (_: unknown, work: () => unknown) => work(),
    database: { transaction: (work: () => unknown) => work() },
    limits: {
      take: async (key: string, { capacity }: Bucket) => {
        const count = (taken.get(key) ?? 0) + 1
        if (count <= capacity) taken.set(key, count)
        return { allowed: count <= capacity, remaining: 0, retryAfterMs: count <= capacity ? 0 : 1000 }
      },
    },
    accounts: { lookupUser: async (email: string) => users.find((user) => user.email === email) },
    knownAddresses: {
      lastSeen: async (user: string, hash: string) => known.get(`${user} ${hash}`),
      saw: async (user: string, hash: string, at: Date) => void known.set(`${user} ${hash}`, at),
    },
    passwords: {
      verify: async (hash: string, password: string) => {
        verified++
        return hash === `hash of ${password}`
      },
    },
    decoyHash: async () => 'hash of nothing',
    clock: { now: () => new Date() },
    accessTokens: { sign: async () => 'token' },
    refreshTokens: { add: async () => undefined },
    signOns: { find: async () => undefined },
    secondFactors: { find: async () => undefined },
    audit: { append: async () => undefined },
    countryOf: async () => undefined,
    sessions: { listOf: async () => [], add: async () => undefined },
  } as unknown as ApiParts
  const tries = (email: string, ip: string, password = 'wrong') =>
    signIn(parts, { email, password, ip }).then(
      () => 'in',
      (error: { code: string }) => error.code,
    )
  return { tries, verified: () => verified }
}
const REFUSED = 'auth.too_many_attempts'

describe('a log-in is slowed', () => {
  it('by address over all accounts', async () => {
    const { tries, verified } = world()
    for (let n = 0; n < 60; n++) await tries(`someone-${n}@shop.test`, '203.0.113.1')
    expect(await tries('ana@shop.test', '203.0.113.1')).toBe(REFUSED)
    expect(verified()).toBe(60)
    expect(await tries('ana@shop.test', '203.0.113.2', 'right')).toBe('in')
  })
  it('by network of IPv6: one customer has many addresses', async () => {
    const { tries } = world()
    for (let n = 0; n < 60; n++) await tries(`someone-${n}@shop.test`, `2001:db8:1:2::${n}`)
    expect(await tries('ana@shop.test', '2001:db8:1:2:3::1')).toBe(REFUSED)
    expect(await tries('ana@shop.test', '2001:db8:1:3::1', 'right')).toBe('in')
  })
  it('by account, without shutting its owner out where it has signed in before', async () => {
    const { tries } = world()
    expect(await tries('ana@shop.test', '198.51.100.7', 'right')).toBe('in')
    for (let n = 0; n < 120; n++) await tries('ana@shop.test', `203.0.113.${n}`)
    expect(await tries('ana@shop.test', '203.0.113.200', 'right')).toBe(REFUSED)
    expect(await tries('ana@shop.test', '198.51.100.7', 'right')).toBe('in')
    expect(await tries('luis@shop.test', '203.0.113.200', 'right')).toBe('in')
  })
  it('alike for an account that does not exist', async () => {
    const { tries } = world()
    for (let n = 0; n < 120; n++) await tries('nobody@shop.test', `203.0.113.${n}`)
    expect(await tries('nobody@shop.test', '203.0.113.200')).toBe(REFUSED)
  })
})
