import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCESS_SECONDS, judgeRefresh, refreshEnd } from './refresh.ts'

const when = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })

describe('judgeRefresh', () => {
  it('is good only before its end, unused and unrevoked', () => {
    fc.assert(
      fc.property(
        when,
        fc.option(when, { nil: undefined }),
        fc.option(when, { nil: undefined }),
        when,
        (expiresAt, usedAt, revokedAt, now) => {
          const good = judgeRefresh({ expiresAt, usedAt, revokedAt }, now) === 'good'
          expect(good).toBe(!usedAt && !revokedAt && expiresAt > now)
        },
      ),
    )
  })
  it('tells a copy from a dead one', () => {
    const now = new Date()
    expect(judgeRefresh({ expiresAt: refreshEnd(now), usedAt: now }, now)).toBe('reused')
    expect(judgeRefresh({ expiresAt: refreshEnd(now), usedAt: now, revokedAt: now }, now)).toBe('dead')
    expect(judgeRefresh(undefined, now)).toBe('dead')
  })
  it('is dead at its very end', () => {
    const now = new Date('2026-11-22T12:00:00.000Z')
    expect(judgeRefresh({ expiresAt: now }, now)).toBe('dead')
    expect(judgeRefresh({ expiresAt: new Date(now.getTime() + 1) }, now)).toBe('good')
  })
  it('lasts thirty days; an access token a quarter of an hour', () => {
    expect(refreshEnd(new Date('2026-11-22T12:00:00.000Z')).toISOString()).toBe('2026-12-22T12:00:00.000Z')
    expect(ACCESS_SECONDS).toBe(900)
  })
})
