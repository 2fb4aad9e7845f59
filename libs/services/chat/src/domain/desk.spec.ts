import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, close, type Desk, giveBack, hear, type Operator, take, windowEndOf } from './desk.ts'

const NOW = new Date('2026-11-22T15:00:00Z')
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const ANA: Operator = { id: 'ana', roles: ['operator'] }
const LUZ: Operator = { id: 'luz', roles: ['operator'] }
const BOSS: Operator = { id: 'boss', roles: ['owner'] }

const bot: Desk = { state: 'bot', unread: 0, heardAt: ago(5) }
const waiting: Desk = { state: 'human', unread: 2, waitingSince: ago(5), heardAt: ago(5) }
const anas: Desk = { ...waiting, ownerId: 'ana', takenAt: ago(1) }
const closed: Desk = { state: 'closed', unread: 0 }

const outcome = (work: () => unknown) => {
  try {
    work()
    return 'done'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('who may do what', () => {
  it.each([
    ['take', bot, ANA, 'done'],
    ['take', waiting, ANA, 'done'],
    ['take', anas, ANA, 'done'],
    ['take', anas, LUZ, 'conversation.taken'],
    ['take', anas, BOSS, 'conversation.taken'],
    ['take', closed, ANA, 'conversation.closed'],
    ['answer', bot, ANA, 'conversation.not_taken'],
    ['answer', waiting, ANA, 'conversation.not_taken'],
    ['answer', anas, ANA, 'done'],
    ['answer', anas, LUZ, 'conversation.taken'],
    ['answer', anas, BOSS, 'conversation.taken'],
    ['answer', closed, ANA, 'conversation.closed'],
    ['return', bot, ANA, 'conversation.not_taken'],
    ['return', waiting, ANA, 'done'],
    ['return', anas, ANA, 'done'],
    ['return', anas, LUZ, 'conversation.taken'],
    ['return', anas, BOSS, 'done'],
    ['return', closed, ANA, 'conversation.closed'],
    ['close', bot, ANA, 'done'],
    ['close', anas, LUZ, 'conversation.taken'],
    ['close', anas, BOSS, 'done'],
  ] as const)('%s %#', (verb, desk, by, expected) => {
    const verbs = {
      take: () => take(desk, by, undefined, NOW),
      answer: () => answer(desk, by, NOW),
      return: () => giveBack(desk, by),
      close: () => close(desk, by),
    }
    expect(outcome(verbs[verb])).toBe(expected)
  })

  it('what is theirs already is only looked at, and what nobody has is taken whoever is named', () => {
    expect(take(anas, ANA, undefined, NOW)).toEqual({ unread: 0 })
    expect(take(waiting, LUZ, 'ana', NOW)).toMatchObject({ ownerId: 'luz', takenAt: NOW })
  })
  it('a colleague’s is taken by naming them, and only them', () => {
    expect(take(anas, LUZ, 'ana', NOW)).toEqual({ state: 'human', ownerId: 'luz', takenAt: NOW, unread: 0 })
    expect(outcome(() => take(anas, LUZ, 'boss', NOW))).toBe('conversation.taken')
  })
})

it('says who has it, and what a matter that is settled leaves behind', () => {
  expect(() => close(anas, LUZ)).toThrow(expect.objectContaining({ details: { owner: 'ana' } }))
  expect(close(anas, ANA)).toEqual({ state: 'closed', waitingSince: undefined, unread: 0 })
  expect(Object.keys(giveBack(anas, ANA)).sort()).toEqual([
    'ownerId',
    'reason',
    'state',
    'takenAt',
    'unclear',
    'unread',
    'waitingSince',
  ])
})

describe('the window', () => {
  it.each([
    [0, 'done'],
    [24 * 60 - 1, 'done'],
    [24 * 60, 'conversation.window_closed'],
    [3 * 24 * 60, 'conversation.window_closed'],
  ])('%i minutes after the customer wrote: %s', (minutes, expected) => {
    expect(outcome(() => answer({ ...anas, heardAt: ago(minutes) }, ANA, NOW))).toBe(expected)
  })
  it('of somebody who never wrote is not open, and the error says what is needed', () => {
    expect(windowEndOf({})).toBeUndefined()
    expect(() => answer({ ...anas, heardAt: undefined }, ANA, NOW)).toThrow(
      expect.objectContaining({ details: { windowEndedAt: null, needs: 'template' } }),
    )
  })
})

describe('what waits', () => {
  it('is counted for a person only, from the first message on, until somebody looks or answers', () => {
    expect(hear(bot, NOW, NOW, false)).toEqual({ heardAt: NOW })
    expect(hear(bot, NOW, NOW, true)).toEqual({ heardAt: NOW, unread: 1, waitingSince: NOW })
    expect(hear(waiting, NOW, NOW, false)).toEqual({ heardAt: NOW, unread: 3, waitingSince: ago(5) })
    expect(answer(anas, ANA, NOW)).toEqual({ waitingSince: undefined, unread: 0 })
  })
  it('an older message that comes late does not shorten the window', () => {
    expect(hear(bot, ago(60), NOW, false).heardAt).toEqual(ago(5))
  })
  it('is nothing once the bot has it again', () => {
    expect({ ...anas, ...giveBack(anas, ANA) }).toMatchObject({ state: 'bot', unread: 0, unclear: 0 })
    expect(giveBack(anas, ANA)).toMatchObject({ ownerId: undefined, waitingSince: undefined, reason: undefined })
  })
})

it('has an owner only while a person has it, and never two', () => {
  const step = fc.constantFrom<(desk: Desk, by: Operator) => object>(
    (desk, by) => take(desk, by, undefined, NOW),
    (desk, by) => take(desk, by, desk.ownerId, NOW),
    (desk, by) => answer(desk, by, NOW),
    giveBack,
    close,
    (desk) => hear(desk, NOW, NOW, false),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.constantFrom(ANA, LUZ, BOSS)), { maxLength: 20 }), (steps) => {
      let desk: Desk = waiting
      for (const [act, by] of steps) {
        const before = desk
        if (outcome(() => (desk = { ...desk, ...act(desk, by) })) !== 'done') expect(desk).toEqual(before)
        if (desk.state === 'bot')
          expect([desk.ownerId, desk.waitingSince, desk.unread]).toEqual([undefined, undefined, 0])
      }
    }),
  )
})
