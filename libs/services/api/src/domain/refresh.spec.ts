import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeRefresh, refreshEnd } from './refresh.ts'

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
})
